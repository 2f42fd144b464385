package org.parley.setting;

import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.model.DateExpression;
import org.parley.model.Status;

/** What a day to come or gone by says of an encounter whose verb leaves its time open. */
final class Tenses {
  private final SpokenSetting spoken;
  private final Line line;

  Tenses(SpokenSetting spoken, Line line) {
    this.spoken = spoken;
    this.line = line;
  }

  /**
   * "is meeting P next Monday" is still to come, "last month's talks" are over. False where a day
   * to come stands by a verb of the past: then it is another thing's.
   */
  boolean fits(Event event, DateExpression date, int from, int to) {
    if (event.status() == Status.HELD && dayToCome(date, from, to)) {
      event.become(Status.PLANNED);
    } else if (event.status() == Status.HELD && spoken.clock.ahead(date)) {
      if (past(from, to)) {
        return false;
      }
      event.become(Status.PLANNED);
    } else if (event.status() == Status.PLANNED && Clock.over(date) && !verb(from, to)) {
      event.become(Status.HELD);
    } else if (event.status() == Status.PLANNED && Clock.over(date) && meant(from, to)) {
      event.become(Status.CANCELLED);
    }
    return true;
  }

  /** "The ministers meet on Saturday", said on Friday. */
  private boolean dayToCome(DateExpression date, int from, int to) {
    boolean weekday = date.weekday() != null && date.start() == null && date.relative() == null;
    boolean other = weekday && spoken.clock.weekdayToCome(date) || spoken.clock.soon(date);
    return other && present(from, to);
  }

  /** Whether all that a stretch of text tells is told in the present. */
  private boolean present(int from, int to) {
    boolean found = false;
    for (VerbGroup verb : line.verbs()) {
      if (verb.at() >= from && verb.at() < to && !verb.nominal()) {
        found |= verb.time() == VerbGroup.Time.PRESENT;
        if (verb.time() != VerbGroup.Time.PRESENT) {
          return false;
        }
      }
    }
    return found;
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

  /** "were supposed to meet last week": what was to be by then. */
  private boolean meant(int from, int to) {
    for (VerbGroup verb : line.verbs()) {
      boolean inside = verb.at() >= from && verb.at() < to;
      for (int i = verb.from(); inside && i < verb.at(); i++) {
        if (line.is(i, "was") || line.is(i, "were") || line.is(i, "had")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean verb(int from, int to) {
    return line.verbs().stream().anyMatch(verb -> verb.at() >= from && verb.at() < to);
  }
}
