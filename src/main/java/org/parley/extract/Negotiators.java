package org.parley.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.model.Body;
import org.parley.model.MeetingKind;
import org.parley.model.OfficePhrase;
import org.parley.model.Role;
import org.parley.model.Status;

/**
 * Those whose post is to negotiate for a side: in an article about talks of that side "the chief
 * Norlandic negotiator, P, said" names who spoke for it there, though no clause puts P at the
 * table.
 */
final class Negotiators {
  private final Reading reading;

  Negotiators(Reading reading) {
    this.reading = reading;
  }

  /**
   * Gives the talks that the article is about those who negotiate and took part in nothing else.
   */
  void attach() {
    Event main = reading.events.main();
    if (main == null || main.status() != Status.HELD || !talks(main)) {
      return;
    }
    Set<Person> met = new HashSet<>();
    reading.events.events().forEach(event -> met.addAll(event.people.keySet()));
    for (Person person : reading.people.all()) {
      Fact<OfficePhrase> post = post(person);
      Body side = person.side();
      if (post != null
          && side != null
          && main.parties.containsKey(side.name())
          && !met.contains(person)) {
        main.part(new Event.Part(person, side, Role.REPRESENTATIVE, List.of()), post);
      }
    }
  }

  private static boolean talks(Event event) {
    MeetingKind kind = event.kind();
    return event.parties.size() > 1
        && !event.noun.isEmpty() // leaders who met need no negotiators
        && (kind == MeetingKind.DIALOGUE
            || kind == MeetingKind.NEGOTIATION
            || kind == MeetingKind.CONSULTATION);
  }

  private @Nullable Fact<OfficePhrase> post(Person person) {
    return person.offices.stream()
        .filter(office -> negotiates(Folding.fold(office.value().post())))
        .findFirst()
        .orElse(null);
  }

  private boolean negotiates(String post) {
    return reading.lexicon.words().list("negotiating-post").stream().anyMatch(post::contains)
        && !post.contains("former");
  }
}
