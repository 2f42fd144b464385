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
import org.parley.encounter.Opposites;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;

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
  private final Opposites opposites;

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
    this.opposites = findings.opposites();
  }

  void settle(Event event) {
    boolean lost = event.people.values().stream().anyMatch(p -> p.value().side() == null);
    boolean open =
        event.parties.size() == 1
            || alliances(event)
            || Unplaced.thirdHost(event)
            || stranger(event);
    if (!open || !lost || event.parties.isEmpty()) {
      return;
    }
    Body side = side(event);
    if (side != null) {
      event.party(side, event.natures.get(0));
    }
  }

  private static boolean alliances(Event event) {
    return event.parties.values().stream().allMatch(party -> alliance(party.value()));
  }

  /** Whether somebody stood opposite all the sides that are known. */
  private boolean stranger(Event event) {
    return Unplaced.lost(event).stream()
        .anyMatch(
            person ->
                event.parties.values().stream()
                    .allMatch(party -> opposites.told(person, party.value())));
  }

  private @Nullable Body side(Event event) {
    Body capital = alliances(event) && !event.mutual ? met(event) : null;
    if (capital != null) {
      return capital; // "the UN envoy met President P in Norton and President Q in Borport"
    }
    Body pair = ofPair(event, book.main());
    Body there = event.mutual ? ofOthers(event) : place(event, true);
    there = there == null ? ofMovement(event) : there;
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
    there = there == null && Unplaced.own(event) && stranger(event) ? home : there;
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

  /** Where the rebels of Norland met a minister, and no place says otherwise, he is Norland's. */
  private @Nullable Body ofMovement(Event event) {
    Body only = event.parties.size() == 1 ? event.parties.values().iterator().next().value() : null;
    Body country = only == null ? null : lexicon.countryOf(only.name());
    return country != null && ofState(event) && other(event, country) ? country : null;
  }

  /** "Presidents P and Q met in Norton": the side with which the article tells of talks. */
  private @Nullable Body ofOthers(Event event) {
    Body side = ofPair(event, book.main());
    for (Event other : book.events()) {
      side = side == null && other != event ? ofPair(event, other) : side;
    }
    return side == null ? place(event, true) : side;
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
    return apart(event, state) && !opposites.has(event, state);
  }

  private static boolean apart(Event event, Body state) {
    return !event.parties.containsKey(state.name());
  }

  private boolean ofState(Event event) {
    return Unplaced.lost(event).stream().anyMatch(person -> Unplaced.ofState(lexicon, person));
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
