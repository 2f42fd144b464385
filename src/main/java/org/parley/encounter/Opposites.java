package org.parley.encounter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;

/**
 * Who stood opposite whom in what the article told: "P received Q", "P met Q", "P flew to Norland".
 * Nobody is of the side of those he met, whichever that turns out to be.
 */
public final class Opposites {
  private final Map<Person, Set<Person>> met = new HashMap<>();
  private final Map<Person, Set<Person>> alone = new HashMap<>();
  private final Map<Person, Set<String>> states = new HashMap<>();

  /** Two people sat on different sides. */
  public void face(Person one, Person other) {
    note(met, one, other);
  }

  private static void note(Map<Person, Set<Person>> met, Person one, Person other) {
    if (one != other) {
      met.computeIfAbsent(one, person -> new HashSet<>()).add(other);
      met.computeIfAbsent(other, person -> new HashSet<>()).add(one);
    }
  }

  /** Somebody met officials of a state, or went there. */
  public void face(Person one, Body other) {
    Body side = other.side();
    if (side.kind() == OrganisationKind.STATE) {
      states.computeIfAbsent(one, person -> new HashSet<>()).add(side.name());
    }
  }

  /** Two of whom an encounter tells, and nobody else, are likely to have met each other. */
  public void pairs(EventBook book) {
    for (Event event : book.events()) {
      if (event.people.size() == 2) {
        List<Person> two = List.copyOf(event.people.keySet());
        note(alone, two.get(0), two.get(1));
      }
    }
  }

  /** Whether a clause says that a person stood opposite somebody of a side, or went to a state. */
  public boolean told(Person person, Body side) {
    return states.getOrDefault(person, Set.of()).contains(side.name()) || of(met, person, side);
  }

  /** Whether a side is likely that of somebody whom a person met. */
  public boolean has(Person person, Body side) {
    return told(person, side) || of(alone, person, side);
  }

  private static boolean of(Map<Person, Set<Person>> met, Person person, Body side) {
    return met.getOrDefault(person, Set.of()).stream().anyMatch(other -> on(other, side));
  }

  private static boolean on(Person person, Body side) {
    Body own = person.side();
    return own != null && own.name().equals(side.name());
  }

  /**
   * Whether a side is one that somebody of an encounter, whose own is not known, stood opposite.
   */
  public boolean has(Event event, Body side) {
    return event.people.entrySet().stream()
        .filter(entry -> entry.getValue().value().side() == null)
        .anyMatch(entry -> has(entry.getKey(), side));
  }
}
