package org.parley.annotate;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.DateExpression.Relative;
import org.parley.model.PartialDate;

/**
 * Reads dates: days, months, years, ranges, weekdays, words that count from the day of publication.
 * What the words leave open stays open.
 */
final class DateParser {
  private static final int WEEK = 7;
  private final Words words;
  private final DateWords dateWords;
  private final RelativeDateParser relativeDates;
  private final DateRangeParser ranges;
  private final NumericDateParser figures;
  private final CountedDateParser counted;

  DateParser(Words words) {
    this.words = words;
    this.dateWords = new DateWords(words);
    this.relativeDates = new RelativeDateParser(words, dateWords);
    this.ranges = new DateRangeParser(words, dateWords);
    this.figures = new NumericDateParser(words, dateWords);
    this.counted = new CountedDateParser(words, dateWords);
  }

  /** The date that begins at a token; null if none does. */
  @Nullable DateChunk at(int from) {
    if (dateWords.name(from)) {
      return null;
    }
    DayOfWeek weekday = dateWords.weekday(from);
    if (weekday != null) {
      return weekday(from, weekday);
    }
    DateChunk full = words.is(from, "last") ? calendar(from, from + 1, null) : null;
    PartialDate dated = full == null ? null : full.date().start();
    if (dated != null && dated.hasYear()) {
      return full; // "last May 19, 2017": the year says which
    }
    DateChunk calendar = calendar(from, from, null);
    DateChunk number = calendar == null ? counted.at(from) : calendar;
    DateChunk relative = number == null ? relativeDates.at(from) : number;
    return relative == null ? bareYear(from) : relative;
  }

  /** "Tuesday", "Tuesday, 14 May", "Tuesday (14 May)", "Tuesday to Thursday". */
  private DateChunk weekday(int from, DayOfWeek weekday) {
    boolean bracket = words.is(from + 1, "(");
    int next = words.after(words.after(bracket ? from + 2 : from + 1, ","), "the");
    DateChunk full = calendar(from, next, weekday);
    if (full != null) {
      return full;
    }
    DayOfWeek last = words.in(from + 1, "range") ? dateWords.weekday(from + 2) : null;
    int days = last == null ? 1 : Math.floorMod(last.getValue() - weekday.getValue(), WEEK) + 1;
    boolean range = days > 1 && (days == 2 || !words.and(from + 1));
    return range
        ? new DateChunk(from, from + 3, new DateExpression(null, null, weekday, null, days, false))
        : chunk(from, from + 1, null, null, weekday, null);
  }

  /** Days of one month, or a month, before the year: "8-9 January", "January 30 to February 2". */
  private record Days(
      int to, int month, @Nullable Integer day, int endMonth, @Nullable Integer endDay) {}

  private @Nullable DateChunk calendar(int from, int at, @Nullable DayOfWeek weekday) {
    DateRangeParser.Range range = ranges.at(at);
    if (range != null) {
      return chunk(from, range.to(), range.start(), range.end(), weekday, null);
    }
    Days dayFirst = dayFirst(at);
    Days days = dayFirst == null ? monthFirst(at) : dayFirst;
    if (days != null) {
      return withYear(from, days, weekday);
    }
    NumericDateParser.Day figured = figures.at(at);
    if (figured != null) {
      return chunk(from, figured.to(), figured.date(), null, weekday, null);
    }
    PartialDate iso = dateWords.iso(at);
    return iso == null ? null : chunk(from, at + 1, iso, null, null, null);
  }

  /** "13 March 2024", "4 and 5 March", "8-9 January", "1 to 3 October", "the 1st of May". */
  private @Nullable Days dayFirst(int at) {
    Integer day = dateWords.day(at);
    if (day == null) {
      return null;
    }
    int next = at + 1;
    Integer last = dateWords.lastDay(at);
    if (last == null && words.in(next, "range") && dateWords.month(next + 2) != null) {
      last = dateWords.day(next + 1);
      next = last == null ? next : next + 2;
    }
    next = words.after(next, "of");
    Integer month = dateWords.month(next);
    return month == null ? null : new Days(next + 1, month, day, month, last);
  }

  /** "March 13, 2024", "July 23-24", "January 8 to 9", "September 02 and 03", "March 2024". */
  private @Nullable Days monthFirst(int at) {
    Integer month = dateWords.month(at);
    if (month == null) {
      return null;
    }
    Integer day = dateWords.day(at + 1);
    if (day == null) {
      return verb(at) || name(at) ? null : new Days(at + 1, month, null, month, null);
    }
    Integer last = dateWords.lastDay(at + 1);
    return last == null
        ? monthRange(at + 2, month, day)
        : new Days(at + 2, month, day, month, last);
  }

  /** The day after "March 13": "to 15", or none. */
  private Days monthRange(int next, int month, int day) {
    Integer last = words.in(next, "range") ? dateWords.day(next + 1) : null;
    boolean another = last == null || dateWords.month(next + 2) != null; // "May 3 and 8 June"
    return another
        ? new Days(next, month, day, month, null)
        : new Days(next + 2, month, day, month, last);
  }

  /** "may" is a month only where the words around it say so. */
  private boolean verb(int at) {
    boolean dated = words.in(at - 1, "dated") || dateWords.year(at + 1) != null;
    return words.is(at, "may") && !dated;
  }

  /** "General Jan P", "June P said": a first name; a month only behind a preposition of time. */
  private boolean name(int at) {
    boolean dated = words.in(at - 1, "dated") || words.in(at - 1, "article");
    return words.in(at, "month-name")
        && !dated
        && words.capital(at + 1)
        && !words.at(at - 1).norm().matches("[0-9].*");
  }

  private @Nullable DateChunk withYear(int from, Days days, @Nullable DayOfWeek weekday) {
    Year year = year(days.to());
    PartialDate start = date(year.number(), days.month(), days.day());
    boolean range = days.endDay() != null && year.relative() != Relative.SAME_YEAR;
    PartialDate end = range ? date(year.number(), days.endMonth(), days.endDay()) : null;
    DayOfWeek ofDay = days.day() == null ? null : weekday;
    return start == null ? null : chunk(from, year.to(), start, end, ofDay, year.relative());
  }

  /** A year in figures or in words; neither where none is given. */
  private record Year(int to, @Nullable Integer number, @Nullable Relative relative) {}

  private Year year(int from) {
    int at = words.is(from, ",") || words.is(from, "of") ? from + 1 : from;
    Integer number = dateWords.year(at);
    if (number != null) {
      return new Year(at + 1, number, null);
    }
    if (words.is(at, "the") && words.is(at + 1, "same") && words.is(at + 2, "year")) {
      return new Year(at + 3, null, Relative.SAME_YEAR);
    }
    Relative relative = words.is(at + 1, "year") ? relativeYear(words.at(at).norm()) : null;
    return new Year(relative == null ? from : at + 2, null, relative);
  }

  private static @Nullable Relative relativeYear(String norm) {
    return switch (norm) {
      case "that" -> Relative.SAME_YEAR;
      case "last" -> Relative.LAST_YEAR;
      case "this" -> Relative.THIS_YEAR;
      case "next" -> Relative.NEXT_YEAR;
      default -> null;
    };
  }

  /** A year stands alone only after a word that announces a time: "in 2018", "since 1998". */
  private @Nullable DateChunk bareYear(int from) {
    Integer year = dateWords.year(from);
    boolean announced = words.in(from - 1, "dated") || words.in(from - 1, "part-of-period");
    return year != null && announced
        ? chunk(from, from + 1, new PartialDate(year, null, null), null, null, null)
        : null;
  }

  private static @Nullable PartialDate date(
      @Nullable Integer year, int month, @Nullable Integer day) {
    try {
      return new PartialDate(year, month, day);
    } catch (IllegalArgumentException e) {
      return null; // "31 April" is no day
    }
  }

  private static DateChunk chunk(
      int from,
      int to,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable DayOfWeek weekday,
      @Nullable Relative relative) {
    return new DateChunk(from, to, new DateExpression(start, end, weekday, relative, null, false));
  }
}
