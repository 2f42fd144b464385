package org.parley.side;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Opposites;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.MeetingKind;
import org.parley.model.Role;

/** Those still open where all sides are known: of the state at home or in which they met. */
final class AtHome {
  private final Lexicon lexicon;
  private final Opposites opposites;
  private final Function<Event, @Nullable Body> homes;
  private final @Nullable Body publisher;

  AtHome(Findings findings, Function<Event, @Nullable Body> homes, @Nullable Body publisher) {
    this.lexicon = findings.lexicon();
    this.opposites = findings.opposites();
    this.homes = homes;
    this.publisher = publisher;
  }

  void settle(Event event) {
    local(event);
    hosts(event);
    List<Person> lost = Unplaced.lost(event);
    boolean alone = !lost.isEmpty() && lost.size() == event.people.size();
    Body own = event.parties.size() < 2 || alone && lost.size() > 1 ? null : among(event);
    if (own != null && alone && lost.size() == 1 && event.kind() == MeetingKind.VISIT) {
      visitor(event, lost.get(0), own);
      return;
    }
    for (Person person : lost) {
      Fact<Event.Part> part = event.people.get(person);
      if (own != null
          && part != null
          && (part.value().role() == Role.HOST || Unplaced.ofState(lexicon, person))
          && !opposites.told(person, own)) {
        Sides.side(event, person, part, own);
      }
    }
  }

  /** "P and Q hosted their counterparts R and S": hosts are of the side at home. */
  private void hosts(Event event) {
    List<Person> lost = event.parties.size() == 2 ? Unplaced.lost(event) : List.of();
    List<Person> hosts = new ArrayList<>();
    for (Person person : lost) {
      Fact<Event.Part> part = event.people.get(person);
      if (part != null && part.value().role() == Role.HOST) {
        hosts.add(person);
      }
    }
    Body here = hosts.isEmpty() || hosts.size() == lost.size() ? null : among(event);
    for (Person host : here == null ? List.<Person>of() : hosts) {
      Fact<Event.Part> part = event.people.get(host);
      if (part != null && here != null && !opposites.told(host, here)) {
        Sides.side(event, host, part, here);
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

  private static boolean apart(Event event, Body state) {
    return !event.parties.containsKey(state.name());
  }
}
