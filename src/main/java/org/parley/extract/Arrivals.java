package org.parley.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.encounter.Event;
import org.parley.model.PartialDate;

/** Journeys that say more of a meeting told just before, and are no meeting of their own. */
final class Arrivals {
  private static final int LONGEST_STAY = 7;

  private Arrivals() {}

  /**
   * "was held in May, when P visited Norton" says who came; "P arrived on Monday for talks" that
   * were on Tuesday says nothing new.
   */
  static boolean join(Event now, Event journey, boolean clause) {
    boolean sides = now.parties.keySet().containsAll(journey.parties.keySet());
    if (clause && sides) {
      now.absorb(journey);
      return true;
    }
    return !clause && sides && before(now, journey);
  }

  private static boolean before(Event now, Event journey) {
    LocalDate then = day(journey);
    LocalDate day = day(now);
    boolean shared = journey.people.keySet().stream().anyMatch(now.people::containsKey);
    return shared
        && then != null
        && day != null
        && then.isBefore(day)
        && ChronoUnit.DAYS.between(then, day) <= LONGEST_STAY;
  }

  private static @Nullable LocalDate day(Event event) {
    PartialDate start = event.dates.isEmpty() ? null : event.dates.get(0).value().start();
    return start == null ? null : start.exactDay();
  }
}
