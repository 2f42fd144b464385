package org.parley.side;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Findings;
import org.parley.encounter.Opposites;
import org.parley.encounter.Person;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;

/** Puts people on the side that the name of their post tells: only one state has such a post. */
final class PostSides {
  /** Of so few states the first is meant where none of them is spoken of. */
  private static final int FEW = 2;

  private final Lexicon lexicon;
  private final Opposites opposites;
  private final Set<String> spoken;

  PostSides(Findings findings, Set<String> spoken) {
    this.lexicon = findings.lexicon();
    this.opposites = findings.opposites();
    this.spoken = spoken;
  }

  void settle(Event event) {
    for (Person person : event.people.keySet()) {
      if (person.side() == null) {
        person.side = side(person, event);
      }
    }
    Body state = beside(event);
    if (state != null) {
      governing(event, state);
    }
  }

  private void governing(Event event, Body state) {
    for (Person person : event.people.keySet()) {
      boolean open = person.side() == null && governs(person);
      if (open && !opposites.told(person, state)) {
        person.side = state;
      }
    }
  }

  /** The one state of an encounter with movements or alliances, which have no ministers. */
  private static @Nullable Body beside(Event event) {
    List<Body> states =
        event.parties.values().stream()
            .map(Fact::value)
            .filter(party -> party.kind() == OrganisationKind.STATE)
            .toList();
    return states.size() == 1 && event.parties.size() > 1 ? states.get(0) : null;
  }

  /** "Prime Minister P": a post that only states have. */
  private boolean governs(Person person) {
    return person.offices.stream()
        .map(office -> Folding.fold(office.value().post()))
        .anyMatch(post -> lexicon.words().in("state-post", post));
  }

  private @Nullable Body side(Person person, Event event) {
    for (Fact<OfficePhrase> office : person.offices) {
      List<String> states = lexicon.statesOfPost(office.value().post());
      List<String> likely =
          states.size() == 1 && spoken.containsAll(states)
              ? states // nobody else has it
              : states.stream().filter(state -> fits(state, event)).toList();
      boolean closed = event.parties.size() > 1 && !event.parties.keySet().containsAll(states);
      boolean unnamed = likely.isEmpty() && !states.isEmpty() && states.size() <= FEW && !closed;
      if (likely.size() == 1 || unnamed) {
        return lexicon.body(unnamed ? states.get(0) : likely.get(0));
      }
    }
    return null;
  }

  /** SpokenSetting of, and nobody who met that person stands for it. */
  private boolean fits(String state, Event event) {
    return spoken.contains(state)
        && event.people.keySet().stream()
            .map(Person::side)
            .noneMatch(side -> side != null && side.name().equals(state));
  }
}
