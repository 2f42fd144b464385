package org.parley.side;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.Body;

/**
 * Whose somebody is not: who met a minister of Norland alone, and on another day one of Borland, is
 * of neither.
 */
final class Opposites {
  private final Map<Person, Set<String>> met = new HashMap<>();

  Opposites(EventBook book) {
    for (Event event : book.events()) {
      if (event.people.size() == 2) {
        List<Fact<Event.Part>> two = List.copyOf(event.people.values());
        note(two.get(0).value(), two.get(1).value());
        note(two.get(1).value(), two.get(0).value());
      }
    }
  }

  private void note(Event.Part lost, Event.Part other) {
    Body side = other.side();
    if (lost.side() == null && side != null) {
      met.computeIfAbsent(lost.person(), person -> new HashSet<>()).add(side.name());
    }
  }

  /** Whether a side is one that somebody of an encounter, whose own is not known, has met. */
  boolean has(Event event, Body side) {
    return event.people.entrySet().stream()
        .filter(entry -> entry.getValue().value().side() == null)
        .anyMatch(entry -> has(entry.getKey(), side));
  }

  /** Whether a side is one that somebody has met. */
  boolean has(Person person, Body side) {
    return met.getOrDefault(person, Set.of()).contains(side.name());
  }
}
