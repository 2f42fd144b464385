package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Role;

/** Who "the guest" of a visit is: the one person of another side than the host's. */
final class Guests {
  private Guests() {}

  static @Nullable Person only(Event visit) {
    Set<String> home = new HashSet<>();
    for (Map.Entry<Person, Fact<Event.Part>> entry : visit.people.entrySet()) {
      Body side = entry.getKey().side();
      if (side != null && entry.getValue().value().role() == Role.HOST) {
        home.add(side.name());
      }
    }
    List<Person> guests = new ArrayList<>();
    for (Person person : visit.people.keySet()) {
      Body side = person.side();
      if (side != null && !home.contains(side.name())) {
        guests.add(person);
      }
    }
    return guests.size() == 1 && !home.isEmpty() ? guests.get(0) : null;
  }
}
