package org.parley.annotate;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.DateExpression.Relative;
import org.parley.model.PartialDate;

/** Reads dates that count from another day: "today", "last week", "the same day", "next May". */
final class RelativeDateParser {
  private final Words words;
  private final DateWords dateWords;

  RelativeDateParser(Words words, DateWords dateWords) {
    this.words = words;
    this.dateWords = dateWords;
  }

  /** Which one of the weeks, months, years or weekdays is meant. */
  private enum Which {
    LAST,
    THIS,
    NEXT;

    static @Nullable Which of(String norm) {
      return switch (norm) {
        case "last", "past" -> LAST;
        case "this" -> THIS;
        case "next", "coming" -> NEXT;
        default -> null;
      };
    }

    Relative pick(Relative last, Relative here, Relative next) {
      return this == LAST ? last : this == THIS ? here : next;
    }

    @Nullable Relative period(String unit) {
      return switch (unit) {
        case "week" -> pick(Relative.LAST_WEEK, Relative.THIS_WEEK, Relative.NEXT_WEEK);
        case "month" -> pick(Relative.LAST_MONTH, Relative.THIS_MONTH, Relative.NEXT_MONTH);
        case "year" -> pick(Relative.LAST_YEAR, Relative.THIS_YEAR, Relative.NEXT_YEAR);
        default -> null;
      };
    }
  }

  /** The date that begins at a token; null if none does. */
  @Nullable DateChunk at(int from) {
    Relative day = day(words.at(from).norm());
    if (day != null) {
      return chunk(from, from + 1, null, null, day);
    }
    int at = words.afterAny(from, "part-of-period");
    if (words.is(at, "same") && words.is(at + 1, "day")) {
      return chunk(from, at + 2, null, null, Relative.SAME_DAY);
    }
    Which which = Which.of(words.at(at).norm());
    return which == null ? null : period(from, at + 1, which);
  }

  private static @Nullable Relative day(String norm) {
    return switch (norm) {
      case "today", "tonight" -> Relative.TODAY;
      case "yesterday" -> Relative.YESTERDAY;
      case "tomorrow" -> Relative.TOMORROW;
      default -> null;
    };
  }

  /** The weekday, week, month or year that stands behind "last", "this", "next". */
  private @Nullable DateChunk period(int from, int at, Which which) {
    boolean here = which == Which.THIS;
    DayOfWeek weekday = dateWords.weekday(at);
    if (weekday != null) {
      Relative other = which == Which.NEXT ? Relative.NEXT_WEEKDAY : Relative.LAST_WEEKDAY;
      return chunk(from, at + 1, null, weekday, here ? null : other);
    }
    Relative period = which.period(words.at(at).norm());
    if (period != null) {
      return chunk(from, at + 1, null, null, period);
    }
    Integer month = dateWords.month(at);
    PartialDate date = month == null ? null : new PartialDate(null, month, null);
    return date == null ? null : chunk(from, at + 1, date, null, here ? Relative.THIS_YEAR : null);
  }

  private static DateChunk chunk(
      int from,
      int to,
      @Nullable PartialDate date,
      @Nullable DayOfWeek weekday,
      @Nullable Relative relative) {
    return new DateChunk(from, to, new DateExpression(date, null, weekday, relative, null, false));
  }
}
