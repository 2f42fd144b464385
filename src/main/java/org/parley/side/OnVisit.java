package org.parley.side;

import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;

/**
 * "Vice President P arrived in Norland and held talks with Prime Minister Q": whoever met a
 * traveller of no known side, where nothing is said of either, is of the state he went to.
 */
final class OnVisit {
  private final EventBook book;
  private final Lexicon lexicon;

  OnVisit(EventBook book, Lexicon lexicon) {
    this.book = book;
    this.lexicon = lexicon;
  }

  void settle(Event event) {
    if (!event.parties.isEmpty() || event.people.size() < 2) {
      return;
    }
    for (Event visit : book.before(event)) {
      Person traveller = visit.kind() == MeetingKind.VISIT ? traveller(visit) : null;
      Body state = visited(visit);
      if (traveller != null && state != null && event.people.containsKey(traveller)) {
        receive(event, traveller, state);
        return;
      }
    }
  }

  private void receive(Event event, Person traveller, Body state) {
    for (Person person : Unplaced.lost(event)) {
      Fact<Event.Part> part = event.people.get(person);
      if (part != null && !person.equals(traveller) && Unplaced.ofState(lexicon, person)) {
        Sides.side(event, person, part, state);
        event.party(state, part);
      }
    }
  }

  /** The one who travelled, if nothing tells whose he is. */
  private static @Nullable Person traveller(Event visit) {
    for (Fact<Event.Part> part : visit.people.values()) {
      boolean open = part.value().side() == null && part.value().person().side() == null;
      if (open && part.value().role() == Role.DELEGATION_HEAD) {
        return part.value().person();
      }
    }
    return null;
  }

  private static @Nullable Body visited(Event visit) {
    return visit.spots.stream()
        .map(spot -> spot.value().country())
        .filter(country -> country != null && country.kind() == OrganisationKind.STATE)
        .findFirst()
        .orElse(null);
  }
}
