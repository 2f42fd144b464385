package org.parley.side;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;

/** In an article that names one armed movement "the rebels" are that movement. */
final class NamedMovement {
  private final Lexicon lexicon;
  private final @Nullable Body named;

  NamedMovement(Lexicon lexicon, Collection<Body> spoken) {
    this.lexicon = lexicon;
    List<Body> movements =
        spoken.stream()
            .filter(body -> body.kind() == OrganisationKind.OTHER && !plain(body))
            .filter(body -> lexicon.body(body.name()) != null)
            .toList();
    this.named = movements.size() == 1 ? movements.get(0) : null;
  }

  /** Puts the name in the place of the plain noun. */
  void settle(Event event) {
    Body movement = named;
    if (movement == null) {
      return;
    }
    List<Fact<Body>> plain =
        event.parties.values().stream().filter(party -> plain(party.value())).toList();
    for (Fact<Body> party : plain) {
      event.parties.remove(party.value().name());
      event.party(movement, party);
    }
    for (Person person : event.people.keySet()) {
      Body side = person.side();
      if (side != null && plain(side)) {
        person.side = movement;
      }
    }
  }

  /** "Maoist rebels", "the guerrillas". */
  private boolean plain(Body body) {
    String name = Folding.fold(body.name());
    String noun = name.substring(name.lastIndexOf(' ') + 1);
    return body.kind() == OrganisationKind.OTHER && lexicon.words().in("movement-noun", noun);
  }
}
