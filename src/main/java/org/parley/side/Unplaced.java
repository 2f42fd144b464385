package org.parley.side;

import java.util.ArrayList;
import java.util.List;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.OfficePhrase;
import org.parley.model.Role;

/** Those of an encounter who are on no known side yet, and in what part they came. */
final class Unplaced {
  private Unplaced() {}

  /** "P received Q of Norland and R of Borland": a host of guests from all sides known. */
  static boolean thirdHost(Event event) {
    List<Person> lost = lost(event);
    Fact<Event.Part> part = lost.size() == 1 ? event.people.get(lost.get(0)) : null;
    return part != null
        && part.value().role() == Role.HOST
        && event.parties.values().stream()
            .allMatch(
                party ->
                    event.people.values().stream()
                        .anyMatch(p -> Sides.on(p.value(), party.value())));
  }

  /** Whether those of no known side came to be met: hosts, or named after their guests. */
  static boolean hosted(Event event) {
    boolean guest = false;
    if (event.mutual) {
      return false;
    }
    for (Fact<Event.Part> part : event.people.values()) {
      if (part.value().side() == null) {
        return part.value().role() == Role.HOST || guest;
      }
      guest = true;
    }
    return false;
  }

  static List<Person> lost(Event event) {
    List<Person> lost = new ArrayList<>();
    event.people.forEach(
        (person, part) -> {
          if (part.value().side() == null) {
            lost.add(person);
          }
        });
    return lost;
  }

  /** "The Defence Minister": a post that the writer need not say whose it is. */
  static boolean own(Event event) {
    return lost(event).stream().anyMatch(person -> !person.offices.isEmpty());
  }

  /** Posts in a state's own service; its envoys and an organisation's officials are abroad. */
  static boolean ofState(Lexicon lexicon, Person person) {
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
}
