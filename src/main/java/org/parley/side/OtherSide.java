package org.parley.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Opposites;
import org.parley.encounter.People;
import org.parley.encounter.Person;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;

/**
 * Which of the sides of an encounter those belong to of whom nobody says it: the one that is left
 * when those are taken away whom they stood opposite, else the one that nobody yet stands for.
 */
final class OtherSide {
  private final Lexicon lexicon;
  private final Opposites opposites;
  private final Function<Event, @Nullable Body> homes;

  OtherSide(Findings findings, Function<Event, @Nullable Body> homes) {
    this.lexicon = findings.lexicon();
    this.opposites = findings.opposites();
    this.homes = homes;
  }

  void settle(Event event) {
    if (event.parties.size() < 2) {
      return;
    }
    Unplaced.lost(event).forEach(person -> left(event, person));
    List<Person> lost = Unplaced.lost(event);
    List<Body> free = free(event);
    Body home = homes.apply(event);
    if (free.size() == 2 && home != null && lost.size() == 1) {
      free.removeIf(body -> !body.name().equals(home.name()));
    }
    if (free.isEmpty() && event.parties.size() == 2) {
      hosts(event);
    }
    boolean two = event.parties.size() == 2 || lost.size() == 1;
    if (free.size() == 1 && two) {
      lost.forEach(person -> place(event, person, free.get(0)));
    }
  }

  /** Who met Norland's minister, or went there, is of the other of the two sides. */
  private void left(Event event, Person person) {
    List<Body> sides = new ArrayList<>(event.parties.values().stream().map(Fact::value).toList());
    boolean apart = sides.removeIf(side -> opposites.told(person, side));
    if (apart && sides.size() == 1 && !held(event, person, sides.get(0))) {
      place(event, person, sides.get(0));
    }
  }

  /** "President P and President Q": nobody holds the post that another holds for the same side. */
  private static boolean held(Event event, Person person, Body side) {
    return event.people.values().stream()
        .map(Fact::value)
        .anyMatch(part -> Sides.on(part, side) && People.samePost(part.person(), person));
  }

  private void place(Event event, Person person, Body side) {
    Fact<Event.Part> fact = event.people.get(person);
    if (fact != null && mayServe(person, side) && !opposites.told(person, side)) {
      Sides.side(event, person, fact, side);
    }
  }

  /** The sides that nobody stands for. */
  private static List<Body> free(Event event) {
    List<Body> free = new ArrayList<>();
    for (Fact<Body> party : event.parties.values()) {
      if (event.people.values().stream().noneMatch(p -> Sides.on(p.value(), party.value()))) {
        free.add(party.value());
      }
    }
    return free;
  }

  /** A minister or general is nobody's but a state's, where nothing more is said. */
  private boolean mayServe(Person person, Body side) {
    return side.kind() == OrganisationKind.STATE
        || person.offices.isEmpty() && person.rank == null
        || person.offices.stream()
            .anyMatch(office -> BodySides.alliance(lexicon, office.value().post()));
  }

  /**
   * A host of no known side is not of the side of those who led the visitors; else of the state
   * that was to be visited.
   */
  private static void hosts(Event event) {
    List<Body> others = new ArrayList<>(event.parties.values().stream().map(Fact::value).toList());
    for (Fact<Event.Part> part : event.people.values()) {
      if (part.value().role() == Role.DELEGATION_HEAD) {
        others.removeIf(body -> Sides.on(part.value(), body));
      }
    }
    if (others.size() > 1 && event.kind() == MeetingKind.VISIT) {
      others.removeIf(
          body ->
              event.spots.stream()
                  .map(spot -> spot.value().country())
                  .noneMatch(state -> state != null && state.name().equals(body.name())));
    }
    for (Map.Entry<Person, Fact<Event.Part>> entry : List.copyOf(event.people.entrySet())) {
      Event.Part part = entry.getValue().value();
      if (part.role() == Role.HOST && part.side() == null && others.size() == 1) {
        Sides.side(event, entry.getKey(), entry.getValue(), others.get(0));
      }
    }
  }
}
