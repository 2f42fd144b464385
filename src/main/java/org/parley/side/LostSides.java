package org.parley.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.MeetingKind;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;

/**
 * Finds the second side of an encounter of which one side is known and somebody takes part whose
 * side nobody names: that of the place, of the visit it belongs to, of the dateline, of the
 * article's other encounters.
 */
final class LostSides {
  private final EventBook book;
  private final Lexicon lexicon;
  private final Function<Event, @Nullable Body> homes;
  private final @Nullable Body publisher;
  private final Set<String> spoken;
  private @Nullable Opposites opposites;

  LostSides(
      Findings findings,
      Set<String> spoken,
      Function<Event, @Nullable Body> homes,
      @Nullable Body publisher) {
    this.book = findings.events();
    this.lexicon = findings.lexicon();
    this.homes = homes;
    this.publisher = publisher;
    this.spoken = spoken;
  }

  /** From now on nobody is put on a side that he has met. */
  void apart(Opposites known) {
    opposites = known;
  }

  void settle(Event event) {
    boolean lost = event.people.values().stream().anyMatch(p -> p.value().side() == null);
    boolean alliances =
        event.parties.values().stream()
            .allMatch(party -> party.value().kind() == OrganisationKind.INTERGOVERNMENTAL);
    boolean open =
        event.parties.size() == 1
            || !event.parties.isEmpty() && alliances
            || Unplaced.thirdHost(event);
    if (!open || !lost) {
      return;
    }
    Body side = side(event);
    if (side != null) {
      event.party(side, event.natures.get(0));
    }
  }

  private @Nullable Body side(Event event) {
    Body pair = ofPair(event, book.main());
    Body there = place(event, true);
    there =
        pair != null && !Unplaced.hosted(event) && Unplaced.own(event) && foreign(there)
            ? pair
            : there;
    there = there == null && Unplaced.hosted(event) ? met(event) : there;
    there = there == null ? ofCompany(event) : there;
    there = there == null ? accredited(event) : there;
    Body home = home(event);
    there = there == null && home != null && party(home) ? home : there;
    there = there == null ? pair : there;
    there = there == null && Unplaced.own(event) ? onlyOther(event) : there;
    return there == null ? understood(event) : there;
  }

  /** The one other state of which the article speaks at all. */
  private @Nullable Body onlyOther(Event event) {
    List<Body> others =
        spoken.stream()
            .map(lexicon::body)
            .filter(body -> body != null && body.kind() == OrganisationKind.STATE)
            .filter(body -> body != null && other(event, body))
            .toList();
    return others.size() == 1 && ofState(event) ? others.get(0) : null;
  }

  /** Whether a state is no side of what the article is about. */
  private boolean foreign(@Nullable Body state) {
    Event main = book.main();
    return main != null && (state == null || !main.parties.containsKey(state.name()));
  }

  /** The state that a writer need not name: his own, or that of the place. */
  private @Nullable Body understood(Event event) {
    if (!Unplaced.own(event)) {
      return null;
    }
    Body here = home(event);
    boolean theirs = homes.apply(event) == null && publisher != null && other(event, publisher);
    return here != null ? here : theirs ? publisher : met(event);
  }

  /** The state in which somebody in its service met the others. */
  private @Nullable Body met(Event event) {
    return event.beside || !ofState(event) ? null : place(event, false);
  }

  private @Nullable Body home(Event event) {
    Body home = homes.apply(event);
    return home != null && other(event, home) ? home : null;
  }

  /** Those still open where all sides are known: of the state at home or in which they met. */
  void rest(Event event) {
    local(event);
    List<Person> lost = Unplaced.lost(event);
    boolean alone = !lost.isEmpty() && lost.size() == event.people.size();
    Body own = event.parties.size() < 2 || alone && lost.size() > 1 ? null : among(event);
    if (own != null && alone && lost.size() == 1 && event.kind() == MeetingKind.VISIT) {
      visitor(event, lost.get(0), own);
      return;
    }
    for (Person person : lost) {
      Fact<Event.Part> part = event.people.get(person);
      if (own != null && part != null && (part.value().role() == Role.HOST || ofState(person))) {
        Sides.side(event, person, part, own);
      }
    }
  }

  /** The captain of a ship and the mayor of the port: the mayor is at home, the captain is not. */
  private void local(Event event) {
    List<Person> lost = event.parties.size() == 2 ? Unplaced.lost(event) : List.of();
    Body here = lost.size() == 2 && event.people.size() == 2 ? among(event) : null;
    List<Person> mayors = lost.stream().filter(this::local).toList();
    boolean officer = lost.stream().anyMatch(person -> person.rank != null && !local(person));
    if (here == null || apart(event, here) || mayors.size() != 1 || !officer) {
      return;
    }
    for (Person person : lost) {
      Fact<Event.Part> own = event.people.get(person);
      Body other = local(person) ? here : otherThan(event, here);
      if (own != null && other != null) {
        Sides.side(event, person, own, other);
      }
    }
  }

  /** Whether somebody governs a town or a province. */
  private boolean local(Person person) {
    return person.offices.stream()
        .anyMatch(office -> lexicon.words().in("local-post", Folding.fold(office.value().post())));
  }

  private static @Nullable Body otherThan(Event event, Body here) {
    return event.parties.values().stream()
        .map(Fact::value)
        .filter(party -> !party.name().equals(here.name()))
        .findFirst()
        .orElse(null);
  }

  /** Who visits a state, and is alone named, is of the other side. */
  private static void visitor(Event event, Person person, Body visited) {
    List<Body> others = new ArrayList<>(event.parties.values().stream().map(Fact::value).toList());
    others.removeIf(body -> body.name().equals(visited.name()));
    Fact<Event.Part> part = event.people.get(person);
    if (part != null && others.size() == 1) {
      boolean host = part.value().role() == Role.HOST;
      Sides.side(event, person, part, host ? visited : others.get(0));
    }
  }

  /** The side that is at home where they met. */
  private @Nullable Body among(Event event) {
    Body home = homes.apply(event);
    if (home != null && !apart(event, home)) {
      return home;
    }
    for (Fact<Event.Spot> spot : event.spots) {
      Body country = spot.value().country();
      if (country != null && !apart(event, country)) {
        return country;
      }
    }
    if (event.hosts.size() == 1) {
      return event.hosts.values().iterator().next().value();
    }
    return publisher != null && !apart(event, publisher) ? publisher : null;
  }

  /** The state where they met; one that is not spoken of only where no others gather. */
  private @Nullable Body place(Event event, boolean spokenOf) {
    for (Fact<Event.Spot> spot : event.spots) {
      Body country = spot.value().country();
      boolean fits = spokenOf ? country != null && spokenOf(country) : !seat(spot.value());
      if (country != null && fits && other(event, country)) {
        return country;
      }
    }
    return null;
  }

  private boolean seat(Event.Spot spot) {
    String city = spot.place();
    return city != null && lexicon.words().in("seat-city", Folding.fold(city));
  }

  /** Who visits B and met B's minister meets others of B as well: the nearest before it. */
  private @Nullable Body ofCompany(Event event) {
    for (Event before : book.before(event)) {
      boolean shared = event.people.keySet().stream().anyMatch(before.people::containsKey);
      Body side = shared ? ofPair(event, before) : null;
      if (side != null) {
        return side;
      }
    }
    return null;
  }

  /**
   * Whoever receives Norland's ambassador to Borland, or an alliance's mediator for Borland, is of
   * Borland, where nothing else is said.
   */
  private @Nullable Body accredited(Event event) {
    for (Fact<Event.Part> part : event.people.values()) {
      for (Fact<OfficePhrase> office : part.value().person().offices) {
        String post = office.value().post();
        int to = post.indexOf(alliance(part.value().side()) ? " for " : " to ");
        Body state = to < 0 ? null : new HomeState(lexicon).named(post.substring(to));
        if (state != null && other(event, state)) {
          return state;
        }
      }
    }
    return null;
  }

  private static boolean alliance(@Nullable Body side) {
    return side != null && side.kind() == OrganisationKind.INTERGOVERNMENTAL;
  }

  /** The other of two sides of an encounter that has the side known. */
  private @Nullable Body ofPair(Event event, @Nullable Event pair) {
    if (pair == null
        || pair.parties.size() != 2
        || !pair.parties.keySet().containsAll(event.parties.keySet())) {
      return null;
    }
    List<Body> others = new ArrayList<>(pair.parties.values().stream().map(Fact::value).toList());
    others.removeIf(body -> !other(event, body));
    return others.size() == 1 ? others.get(0) : null;
  }

  private boolean spokenOf(Body state) {
    return spoken.contains(state.name());
  }

  private boolean other(Event event, Body state) {
    return apart(event, state) && (opposites == null || !opposites.has(event, state));
  }

  private static boolean apart(Event event, Body state) {
    return !event.parties.containsKey(state.name());
  }

  private boolean ofState(Event event) {
    return Unplaced.lost(event).stream().anyMatch(this::ofState);
  }

  /** Posts in a state's own service; its envoys and an organisation's officials are abroad. */
  private boolean ofState(Person person) {
    for (Fact<OfficePhrase> office : person.offices) {
      String post = Folding.fold(office.value().post());
      boolean abroad =
          lexicon.postKind(post).equals("diplomatic")
              || office.value().body() == null && BodySides.alliance(lexicon, post);
      if (!abroad) {
        return true;
      }
    }
    return false;
  }

  /** Whether a state is a side of anything the article tells, or of anybody in it. */
  private boolean party(Body state) {
    return EventBook.first(book.events()).stream()
        .anyMatch(
            event ->
                event.parties.containsKey(state.name())
                    || event.people.values().stream().anyMatch(p -> Sides.on(p.value(), state)));
  }
}
