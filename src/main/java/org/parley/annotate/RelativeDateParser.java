package org.parley.annotate;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.DateExpression.Relative;
import org.parley.model.PartialDate;

/** Reads dates that count from another day: "today", "last week", "the same day", "next May". */
final class RelativeDateParser {
  private static final int WEEK = 7;
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
    DateChunk counted = counted(from);
    if (counted != null) {
      return counted;
    }
    Relative day = day(words.at(from).norm());
    if (day != null) {
      return chunk(from, from + 1, null, null, day);
    }
    DateChunk neighbour = neighbour(from);
    if (neighbour != null) {
      return neighbour;
    }
    int at = words.afterAny(from, "part-of-period");
    if (at > from && words.is(at, "in") && words.is(at + 1, "the") && words.is(at + 2, "day")) {
      return chunk(from, at + 3, null, null, Relative.SAME_DAY); // "earlier in the day"
    }
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

  /** "two days ago", "the day before yesterday", "the day after tomorrow". */
  private @Nullable DateChunk counted(int from) {
    if (words.is(from, "day") && words.is(from + 1, "before") && words.is(from + 2, "yesterday")) {
      return days(from, from + 3, Relative.DAYS_AGO, 2);
    }
    if (words.is(from, "day") && words.is(from + 1, "after") && words.is(from + 2, "tomorrow")) {
      return days(from, from + 3, Relative.DAYS_AHEAD, 2);
    }
    boolean days = words.is(from + 1, "day") || words.is(from + 1, "days");
    Relative counted = days ? fromThere(from + 2) : null;
    Integer apart = counted == null || words.is(from, "a") ? null : cardinal(from);
    if (counted != null && apart != null && apart <= WEEK) {
      return days(from, from + 3, counted, apart);
    }
    if (!days || !words.is(from + 2, "ago")) {
      return null;
    }
    Integer number = words.is(from, "a") ? Integer.valueOf(1) : cardinal(from);
    return number == null || number > WEEK
        ? null // "ten days ago" is a round number
        : days(from, from + 3, Relative.DAYS_AGO, number);
  }

  /** "two days later", "three days earlier": counted from the day spoken of last. */
  private @Nullable Relative fromThere(int at) {
    if (words.is(at, "later")) {
      return Relative.DAY_AFTER;
    }
    return words.in(at, "earlier-word") ? Relative.DAY_BEFORE : null;
  }

  private @Nullable Integer cardinal(int at) {
    return words.lexicon().cardinal(words.at(at));
  }

  /** "last night", "this morning", "the next day", "a day earlier", "the end of the month". */
  private @Nullable DateChunk neighbour(int from) {
    String norm = words.at(from).norm();
    if (norm.equals("last") && words.is(from + 1, "night")) {
      return chunk(from, from + 2, null, null, Relative.YESTERDAY);
    }
    if (norm.equals("this") && words.in(from + 1, "part-of-day")) {
      return chunk(from, from + 2, null, null, Relative.TODAY);
    }
    if (norm.equals("end") && words.is(from + 1, "of") && words.is(from + 2, "the")) {
      Relative period = Which.THIS.period(words.at(from + 3).norm());
      return period == null ? null : chunk(from, from + 4, null, null, period);
    }
    Integer month = norm.equals("following") ? dateWords.month(from + 1) : null;
    if (month != null && words.is(from - 1, "the")) {
      PartialDate then = new PartialDate(null, month, null);
      return chunk(from, from + 2, then, null, Relative.MONTH_FOLLOWING);
    }
    boolean day = words.is(from + 1, "day");
    boolean article = words.is(from - 1, "the") || words.is(from - 1, "on");
    if (day && article && words.in(from, "day-after")) {
      return chunk(from, from + 2, null, null, Relative.DAY_AFTER);
    }
    if (day && article && words.in(from, "day-before")) {
      return chunk(from, from + 2, null, null, Relative.DAY_BEFORE);
    }
    boolean theDay = norm.equals("day") && words.is(from - 1, "the");
    if (theDay && words.in(from + 1, "earlier-word") && !words.at(from + 2).word()) {
      return chunk(from, from + 2, null, null, Relative.DAY_BEFORE);
    }
    boolean aDay = norm.equals("day") && words.in(from - 1, "one-article");
    boolean ofTalks = words.is(from + 1, "before") && words.at(from + 2).word();
    if (aDay && words.in(from + 1, "earlier-word") && !ofTalks) { // "a day before the talks"
      return chunk(from, from + 2, null, null, Relative.DAY_BEFORE);
    }
    return aDay && words.is(from + 1, "later")
        ? chunk(from, from + 2, null, null, Relative.DAY_AFTER)
        : null;
  }

  private static DateChunk days(int from, int to, Relative relative, int days) {
    return new DateChunk(from, to, new DateExpression(null, null, null, relative, days, false));
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
    Integer season = dateWords.season(at);
    if (season != null && which != Which.NEXT) {
      PartialDate end = which == Which.LAST ? new PartialDate(null, season, null) : null;
      Relative year = which == Which.LAST ? Relative.LAST_SEASON : Relative.THIS_YEAR;
      return chunk(from, at + 1, end, null, year);
    }
    Integer month = dateWords.month(at);
    Integer day = month == null ? null : dateWords.day(at + 1); // "last August 5"
    PartialDate date = month == null ? null : new PartialDate(null, month, day);
    Relative year = which.pick(Relative.LAST_MONTH, Relative.THIS_YEAR, Relative.NEXT_MONTH);
    return date == null ? null : chunk(from, day == null ? at + 1 : at + 2, date, null, year);
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
