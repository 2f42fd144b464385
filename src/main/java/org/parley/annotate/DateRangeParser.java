package org.parley.annotate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/**
 * Reads days from one month to the next and others said twice: "28 June to 2 July 2024", "December
 * 30, 2023 to January 2, 2024", "the 3rd to the 5th of May", "3, 4 and 5 June".
 */
final class DateRangeParser {
  private final Words words;
  private final DateWords dateWords;

  DateRangeParser(Words words, DateWords dateWords) {
    this.words = words;
    this.dateWords = dateWords;
  }

  /** First and last day with the token behind them. */
  record Range(int to, PartialDate start, PartialDate end) {}

  /** One end of a range: a day, its month and year where they are said. */
  private record End(int to, int day, @Nullable Integer month, @Nullable Integer year) {}

  /** The range that begins at a token; null if none does. */
  @Nullable Range at(int from) {
    End first = end(from);
    if (first == null) {
      return null;
    }
    int next = first.month() == null ? listed(first.to()) : first.to();
    boolean and = words.and(next);
    boolean slash = first.month() == null && words.is(next, "/"); // "30/31 May"
    End last = slash || words.in(next, "range") ? end(beyondWeekday(next + 1)) : null;
    if (last == null || last.month() == null) {
      return null;
    }
    Range range = range(first, last);
    return range == null || and && first.month() != null && !consecutive(range) ? null : range;
  }

  /** Over the days between: "3, 4 and 5 June". */
  private int listed(int from) {
    int next = from;
    while (words.is(next, ",") && dateWords.day(next + 1) != null) {
      next += 2;
    }
    return next;
  }

  private int beyondWeekday(int from) {
    int next = dateWords.weekday(from) == null ? from : words.after(from + 1, ",");
    return words.after(next, "the");
  }

  private @Nullable End end(int from) {
    Integer day = dateWords.lastDay(from) == null ? dateWords.day(from) : null;
    if (day != null) {
      int next = words.after(from + 1, "of");
      Integer month = dateWords.month(next);
      return month == null ? new End(from + 1, day, null, null) : dated(next + 1, day, month);
    }
    Integer month = dateWords.month(from);
    day = month == null || dateWords.lastDay(from + 1) != null ? null : dateWords.day(from + 1);
    return day == null || month == null ? null : dated(from + 2, day, month);
  }

  private End dated(int to, int day, int month) {
    int next = words.after(to, ",");
    Integer year = dateWords.year(next);
    return new End(year == null ? to : next + 1, day, month, year);
  }

  private static @Nullable Range range(End first, End last) {
    Integer month = last.month();
    if (month == null) {
      return null;
    }
    int begins = first.month() == null ? month : first.month();
    Integer year = last.year() == null ? first.year() : last.year();
    Integer beginsIn = first.year();
    if (beginsIn == null && year != null) {
      beginsIn = begins > month ? year - 1 : year;
    }
    try {
      PartialDate start = new PartialDate(beginsIn, begins, first.day());
      PartialDate end = new PartialDate(year, month, last.day());
      boolean backwards = begins == month && first.day() >= last.day();
      return backwards && (year == null || year.equals(beginsIn))
          ? null
          : new Range(last.to(), start, end);
    } catch (IllegalArgumentException e) {
      return null; // "31 April" is no day
    }
  }

  /** "30 April and 1 May" is one meeting, "3 May and 8 June" are two. */
  private static boolean consecutive(Range range) {
    Integer year = range.start().year() == null ? Integer.valueOf(2024) : range.start().year();
    LocalDate first = range.start().inYear(year).exactDay();
    Integer other = range.end().year() == null ? year : range.end().year();
    LocalDate last = range.end().inYear(other).exactDay();
    return first != null && last != null && first.plusDays(1).equals(last);
  }
}
