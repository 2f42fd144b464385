package org.parley.extract;

import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.DateExpression;
import org.parley.model.Status;

/** What a day to come or gone by says of an encounter whose verb leaves its time open. */
final class Tenses {
  private final Reading reading;
  private final Line line;

  Tenses(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
  }

  /**
   * "is meeting P next Monday" is still to come, "last month's talks" are over. False where a day
   * to come stands by a verb of the past: then it is another thing's.
   */
  boolean fits(Event event, DateExpression date, int from, int to) {
    if (event.status() == Status.HELD && reading.clock.ahead(date)) {
      if (past(from, to)) {
        return false;
      }
      event.become(Status.PLANNED);
    } else if (event.status() == Status.PLANNED && Clock.over(date) && !verb(from, to)) {
      event.become(Status.HELD);
    }
    return true;
  }

  private boolean past(int from, int to) {
    for (VerbGroup verb : line.verbs()) {
      boolean inside = verb.at() >= from && verb.at() < to;
      if (inside && !verb.nominal() && verb.time() == VerbGroup.Time.PAST) {
        return true;
      }
    }
    return false;
  }

  private boolean verb(int from, int to) {
    return line.verbs().stream().anyMatch(verb -> verb.at() >= from && verb.at() < to);
  }
}
