package org.parley.side;

import java.util.Set;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;

/** Which encounters are told of two sides, and which of one side among itself. */
final class TwoSides {
  private final Set<String> spoken;
  private final UnsaidSides unsaid;

  /** Takes the names of the sides that the article speaks of, and what it leaves unsaid. */
  TwoSides(Set<String> spoken, UnsaidSides unsaid) {
    this.spoken = spoken;
    this.unsaid = unsaid;
  }

  /**
   * Two sides, or the one organisation whose members hold a summit or conference; or two people of
   * whom nobody says whose one is, where the article speaks of other sides too.
   */
  boolean met(Event event) {
    return !event.habit
        && (event.parties.size() > 1 || members(event) || unsaid.met(event) || stranger(event));
  }

  private static boolean members(Event event) {
    return (event.kind() == MeetingKind.SUMMIT || event.kind() == MeetingKind.CONFERENCE)
        && (event.edition != null || !event.undated() || !event.spots.isEmpty())
        && event.parties.values().stream()
            .anyMatch(p -> p.value().kind() == OrganisationKind.INTERGOVERNMENTAL);
  }

  /** "He saw Norland's foreign minister": somebody whose side the article leaves open. */
  private boolean stranger(Event event) {
    long others = spoken.stream().filter(side -> !event.parties.containsKey(side)).count();
    return others + event.parties.size() > 1
        && event.people.size() > 1
        && event.people.values().stream().map(Fact::value).anyMatch(TwoSides::stranger);
  }

  /** One of no known side who is named in full, or with rank or post. */
  private static boolean stranger(Event.Part part) {
    Person person = part.person();
    boolean named = person.name.indexOf(' ') > 0;
    return part.side() == null && (named || person.rank != null || !person.offices.isEmpty());
  }
}
