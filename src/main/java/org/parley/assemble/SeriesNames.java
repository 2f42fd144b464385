package org.parley.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.SameSeries;

/** Which events of the article are editions of one series, and what it is called. */
final class SeriesNames {
  /** What "the fourth meeting" is one of, where nobody says how it is called. */
  private static final String UNNAMED = "round";

  private final List<Group> groups = new ArrayList<>();
  private final Map<Event, Group> byEvent = new HashMap<>();

  /** A series with all names the article gives it. */
  static final class Group {
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final List<Event> events = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    List<Event> events() {
      return events;
    }

    /** Whether the article gives it a name. */
    boolean named() {
      return !name().equals(UNNAMED);
    }

    /** The fullest name. */
    String name() {
      String best = "";
      for (String name : names) {
        best = name.length() > best.length() ? name : best;
      }
      return best;
    }

    List<String> otherNames() {
      List<String> others = new ArrayList<>(names);
      others.remove(name());
      return others;
    }
  }

  SeriesNames(Collection<Event> events) {
    for (Event event : events) {
      if (!event.series.isEmpty() || counted(event)) {
        Group group = fitting(event);
        if (group == null) {
          group = new Group();
          groups.add(group);
        }
        group.names.addAll(names(event));
        group.parties.addAll(event.parties.keySet());
        group.events.add(event);
        byEvent.put(event, group);
        Integer number = event.number();
        if (number != null) {
          group.numbers.add(number);
        }
      }
    }
  }

  @Nullable Group of(Event event) {
    return byEvent.get(event);
  }

  /** "the fourth meeting" is one of several; "the first meeting" need not be. */
  private static boolean counted(Event event) {
    Integer number = event.number();
    return number != null && number > 1;
  }

  private static List<String> names(Event event) {
    return event.series.isEmpty()
        ? List.of(UNNAMED)
        : event.series.stream().map(Fact::value).toList();
  }

  private @Nullable Group fitting(Event event) {
    for (Group group : EventBook.first(groups)) {
      boolean parties = group.parties.equals(event.parties.keySet());
      boolean names =
          names(event).stream()
              .anyMatch(a -> group.names.stream().anyMatch(b -> SameSeries.same(a, b)));
      boolean clash = event.number() != null && group.numbers.contains(event.number());
      if (names && parties && !clash) {
        return group;
      }
    }
    return null;
  }
}
