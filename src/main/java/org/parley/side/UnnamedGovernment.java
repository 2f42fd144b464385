package org.parley.side;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.OrganisationKind;

/** Whose government is meant where an article says no more than "the government". */
final class UnnamedGovernment {
  private final Lexicon lexicon;
  private final Set<String> spoken;

  UnnamedGovernment(Lexicon lexicon, Set<String> spoken) {
    this.lexicon = lexicon;
    this.spoken = spoken;
  }

  /** "The government" that meets "Sudanese rebels", in an article that speaks of one state. */
  void settle(Event event) {
    Fact<Body> unnamed = event.parties.get("government");
    Body state = unnamed == null ? null : governed(event);
    if (unnamed != null && state != null) {
      event.parties.remove("government");
      event.party(state, unnamed);
    }
  }

  private @Nullable Body governed(Event event) {
    for (Fact<Body> party : event.parties.values()) {
      boolean movement = party.value().kind() == OrganisationKind.OTHER;
      Body state = movement ? new HomeState(lexicon).named(party.value().name()) : null;
      state = movement && state == null ? lexicon.countryOf(party.value().name()) : state;
      if (state != null) {
        return state;
      }
    }
    List<Body> states =
        spoken.stream()
            .map(lexicon::body)
            .filter(body -> body != null && body.kind() == OrganisationKind.STATE)
            .toList();
    return states.size() == 1 ? states.get(0) : null;
  }
}
