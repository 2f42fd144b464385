package org.parley.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.DateExpression;
import org.parley.model.Evidence;
import org.parley.model.PartialDate;
import org.parley.model.Status;
import org.parley.model.When;

/**
 * When an encounter took place: the finest date of its clause, held against what the article has
 * said.
 */
public final class Days {
  private final SpokenSetting spoken;
  private final Line line;

  Days(SpokenSetting spoken, Line line) {
    this.spoken = spoken;
    this.line = line;
  }

  /** "visited the port today and called on P": the day told before holds for both deeds. */
  public void carried(Event event, Frame frame) {
    boolean joined = line.is(frame.verb().from() - 1, "and");
    DateChunk day = null;
    for (int i = 0; i < frame.verb().from() && joined; i++) {
      if (line.chunk(i) instanceof DateChunk date && date.from() == i) {
        joined = day == null; // of two days nobody can tell which
        day = date;
      }
    }
    if (joined && day != null && exact(day.date()) && event.undated()) {
      date(event, day, event.natures.get(0));
    }
  }

  /** Whether a date tells a day, not only a month or a year. */
  private static boolean exact(DateExpression date) {
    PartialDate start = date.start();
    return date.relative() != null
        || date.weekday() != null
        || start != null && start.day() != null;
  }

  /** A date of the clause; one behind "since" or "until" is of something else. */
  void date(Event event, DateChunk chunk, Fact<?> why) {
    int before = chunk.from() - 1;
    boolean other =
        (line.in(before, "prior") || line.is(before, "through")) && chunk.date().end() == null;
    if (!other) {
      dated(event, chunk, why);
    }
  }

  /** The date of an encounter, unless a finer one is known. */
  public void dated(Event event, DateChunk chunk, Fact<?> why) {
    if (!event.dates.isEmpty() && !coarse(event.dates.get(0).value(), chunk.date())) {
      return;
    }
    boolean future =
        event.status() == Status.PLANNED
            || event.status() == Status.PROPOSED
            || event.status() == Status.CANCELLED
                && line.contains(chunk.from() - 3, chunk.from(), "set-for");
    DateExpression date = chunk.date();
    String printed = line.text(chunk.from(), chunk.to());
    boolean off = event.status() == Status.CANCELLED || future && calledOff();
    When when =
        off
            ? spoken.clock.nearest(date, printed, future)
            : spoken.clock.resolve(date, printed, future);
    PartialDate start = when.start();
    Integer year = yearSpokenOf(date, event);
    if (start != null && !printedYear(date) && year != null && start.month() != null) {
      when = new When(start.inYear(year), null, when.asPrinted());
    }
    PartialDate counted = fromLastDate(date, chunk.from(), future && !off);
    counted = counted == null ? Periods.before(spoken.lastTime, date) : counted;
    counted = counted == null ? Periods.following(timeBefore(chunk), date) : counted;
    if (counted != null) {
      when = new When(counted, null, when.asPrinted());
    }
    if (when.start() != null && when.start().exactDay() != null) {
      spoken.lastDate = when;
      spoken.lastDated = event;
      spoken.lastPast = future ? spoken.lastPast : when;
    }
    spoken.lastTime = future || when.start() == null ? spoken.lastTime : when.start();
    Evidence evidence = why.evidence();
    event.dates.clear();
    event.dates.add(new Fact<>(when, evidence, why.account()));
  }

  /** "talks due to begin on 3 May were put off": nobody waits for the next 3 May. */
  private boolean calledOff() {
    return line.verbs().stream()
        .anyMatch(verb -> line.lexicon().grammar().does(verb.lemma(), "cancel"));
  }

  /** The month told last with its year: in this sentence, or of what was told before. */
  private @Nullable PartialDate timeBefore(DateChunk chunk) {
    for (int i = chunk.from() - 1; i > 0; i--) {
      PartialDate start = line.chunk(i) instanceof DateChunk day ? day.date().start() : null;
      if (start != null && start.hasYear() && start.month() != null) {
        return start;
      }
    }
    return spoken.lastTime;
  }

  /** The day spoken of last: in this sentence before a token, or in those before. */
  private @Nullable PartialDate lastDate(int before, boolean future) {
    PartialDate here = lastDateIn(before, future);
    When known = future ? spoken.lastDate : spoken.lastPast;
    return here != null || known == null ? here : known.start();
  }

  /** The last full day told in this sentence before a token. */
  @Nullable PartialDate lastDateIn(int before, boolean future) {
    for (int i = before - 1; i > 0; i--) {
      if (line.chunk(i) instanceof DateChunk date) {
        When when = spoken.clock.resolve(date.date(), "", future);
        if (when.start() != null && when.start().exactDay() != null) {
          return when.start();
        }
      }
    }
    return null;
  }

  /** In a chronicle the day of the entry, where the clause has none of its own. */
  void entry(Event event, Fact<?> why) {
    Entries.Entry entry = spoken.entry;
    boolean open = event.status() == Status.PLANNED || event.status() == Status.PROPOSED;
    boolean back = event.determiner == Determiner.DEFINITE && event.edition == null;
    boolean aside = back && why.evidence().ruleId().equals("meeting-phrase");
    if (entry == null
        || open && !entry.heading()
        || aside
        || !event.dates.isEmpty()
        || !entry.holds(line.sentence().paragraph())) {
      return;
    }
    When when = spoken.clock.resolve(entry.date(), entry.printed(), false);
    Integer year = spoken.lastYear;
    if (!printedYear(entry.date()) && year != null && when.start() != null) {
      PartialDate end = when.end() == null ? null : when.end().inYear(year);
      when = new When(when.start().inYear(year), end, when.asPrinted());
    }
    event.dates.add(new Fact<>(when, why.evidence(), why.account()));
    if (event.status() == Status.HELD && spoken.clock.after(when.start())) {
      event.become(Status.PLANNED); // "Monday 3 June: P receives Q", of a diary
    }
  }

  /** "the same day", "the next day": counted from the date spoken of last. */
  private @Nullable PartialDate fromLastDate(DateExpression date, int at, boolean future) {
    if (date.relative() == null) {
      return null;
    }
    PartialDate last = lastDate(at, future);
    LocalDate day = last == null ? null : last.exactDay();
    if (last == null) {
      return null;
    }
    return switch (date.relative()) {
      case DAY_OF_MONTH -> dayOf(last, Clock.lengthOf(date));
      case SAME_DAY -> last;
      case DAY_BEFORE -> day == null ? null : PartialDate.of(day.minusDays(Clock.lengthOf(date)));
      case DAY_AFTER -> day == null ? null : PartialDate.of(day.plusDays(Clock.lengthOf(date)));
      default -> null;
    };
  }

  /** "on the 19th": of the month spoken of last. */
  private static @Nullable PartialDate dayOf(PartialDate last, int day) {
    try {
      return last.month() == null ? null : new PartialDate(last.year(), last.month(), day);
    } catch (IllegalArgumentException e) {
      return null; // that month is shorter
    }
  }

  private static boolean printedYear(DateExpression date) {
    return date.start() != null && date.start().hasYear();
  }

  /** "of that year" is the year named last; "last year … in May" is May of last year. */
  private @Nullable Integer yearSpokenOf(DateExpression date, Event event) {
    if (date.relative() == DateExpression.Relative.SAME_YEAR) {
      return spoken.lastYear;
    }
    PartialDate known = event.dates.isEmpty() ? null : event.dates.get(0).value().start();
    return known == null ? null : known.year();
  }

  /** "Last year … in May 2020": the finer of two dates of one clause counts. */
  private static boolean coarse(When known, DateExpression other) {
    PartialDate start = known.start();
    PartialDate finer = other.start();
    boolean vague = start == null || start.month() == null;
    boolean sameYear =
        start == null || finer == null || finer.year() == null || finer.year().equals(start.year());
    return vague && sameYear && finer != null && finer.month() != null;
  }
}
