package org.parley.annotate;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.DateExpression.Relative;
import org.parley.model.PartialDate;
import org.parley.model.Token;

/**
 * Reads dates: days, months, years, ranges, weekdays, words that count from the day of publication.
 * What the words leave open stays open.
 */
final class DateParser {
  private final Words words;

  DateParser(Words words) {
    this.words = words;
  }

  /** The date that begins at a token; null if none does. */
  @Nullable DateChunk at(int from) {
    int weekdayEnd = from;
    DayOfWeek weekday = weekday(from);
    if (weekday != null) {
      weekdayEnd = from + 1;
      int next = words.is(weekdayEnd, ",") ? weekdayEnd + 1 : weekdayEnd;
      next = words.is(next, "the") ? next + 1 : next;
      DateChunk full = calendar(next, weekday, from);
      if (full != null) {
        return full;
      }
      return new DateChunk(from, weekdayEnd, expression(null, null, weekday, null));
    }
    DateChunk calendar = calendar(from, null, from);
    if (calendar != null) {
      return calendar;
    }
    DateChunk relative = relative(from);
    return relative != null ? relative : bareYear(from);
  }

  private @Nullable DateChunk calendar(int at, @Nullable DayOfWeek weekday, int from) {
    DateChunk chunk = dayFirst(at, weekday, from);
    if (chunk == null) {
      chunk = monthFirst(at, weekday, from);
    }
    return chunk == null ? iso(at, from) : chunk;
  }

  /** "13 March 2024", "4 and 5 March", "8-9 January", "30 April-01 May", "1 to 3 October". */
  private @Nullable DateChunk dayFirst(int at, @Nullable DayOfWeek weekday, int from) {
    Integer day = day(at);
    if (day == null) {
      return null;
    }
    int[] range = hyphenDays(at);
    int next = at + 1;
    Integer second = range == null ? null : range[1];
    if (range != null) {
      day = range[0];
    } else if (words.in(next, "range") && day(next + 1) != null && month(next + 2) != null) {
      second = day(next + 1);
      next += 2;
    }
    next = words.is(next, "of") ? next + 1 : next;
    Integer month = month(next);
    if (month == null) {
      return null;
    }
    return days(from, next + 1, weekday, month, day, month, second);
  }

  /** "March 13, 2024", "July 23-24", "January 8 to 9", "September 02 and 03", "March 2024". */
  private @Nullable DateChunk monthFirst(int at, @Nullable DayOfWeek weekday, int from) {
    Integer month = month(at);
    if (month == null) {
      return null;
    }
    Integer day = day(at + 1);
    if (day == null) {
      return monthOnly(at, month, from);
    }
    int[] range = hyphenDays(at + 1);
    int next = at + 2;
    Integer second = range == null ? null : range[1];
    Integer endMonth = month;
    if (range != null) {
      day = range[0];
    } else if (words.in(next, "range") && day(next + 1) != null) {
      second = day(next + 1);
      next += 2;
    } else if (words.in(next, "range") && month(next + 1) != null && day(next + 2) != null) {
      endMonth = month(next + 1);
      second = day(next + 2);
      next += 3;
    }
    return days(from, next, weekday, month, day, endMonth == null ? month : endMonth, second);
  }

  private @Nullable DateChunk monthOnly(int at, int month, int from) {
    if (words.at(at).is("may") && !words.in(at - 1, "dated") && year(at + 1) == null) {
      return null;
    }
    if (words.at(at).is("march") && words.at(at).shape() == Token.Shape.LOWER) {
      return null;
    }
    return withYear(from, at + 1, null, month, null, month, null);
  }

  private @Nullable DateChunk days(
      int from,
      int next,
      @Nullable DayOfWeek weekday,
      int month,
      int day,
      int endMonth,
      @Nullable Integer endDay) {
    return withYear(from, next, weekday, month, day, endMonth, endDay);
  }

  private @Nullable DateChunk withYear(
      int from,
      int next,
      @Nullable DayOfWeek weekday,
      int month,
      @Nullable Integer day,
      int endMonth,
      @Nullable Integer endDay) {
    int at = words.is(next, ",") || words.is(next, "of") ? next + 1 : next;
    if (words.is(at, "that") && words.is(at + 1, "year")
        || words.is(at, "the") && words.is(at + 1, "same") && words.is(at + 2, "year")) {
      PartialDate then = date(null, month, day);
      return then == null
          ? null
          : new DateChunk(
              from,
              words.is(at, "that") ? at + 2 : at + 3,
              expression(then, null, weekday, Relative.SAME_YEAR));
    }
    Integer year = year(at);
    int end = year == null ? next : at + 1;
    Relative relative = null;
    if (year == null) {
      relative = yearWord(words.is(next, "of") || words.is(next, ",") ? next + 1 : next);
      end =
          relative == null
              ? next
              : (words.is(next, "of") || words.is(next, ",") ? next + 3 : next + 2);
    }
    PartialDate start = date(year, month, day);
    PartialDate last = endDay == null ? null : date(year, endMonth, endDay);
    if (start == null) {
      return null;
    }
    return new DateChunk(from, end, expression(start, last, weekday, relative));
  }

  private @Nullable Relative yearWord(int at) {
    if (!words.is(at + 1, "year")) {
      return null;
    }
    return switch (words.at(at).norm()) {
      case "last" -> Relative.LAST_YEAR;
      case "this" -> Relative.THIS_YEAR;
      case "next" -> Relative.NEXT_YEAR;
      default -> null;
    };
  }

  private @Nullable DateChunk iso(int at, int from) {
    String text = words.at(at).text();
    if (!text.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
      return null;
    }
    try {
      return new DateChunk(from, at + 1, expression(PartialDate.parse(text), null, null, null));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** "today", "last week", "next month", "last Tuesday", "the same day", "earlier this year". */
  private @Nullable DateChunk relative(int from) {
    Relative single =
        switch (words.at(from).norm()) {
          case "today", "tonight" -> Relative.TODAY;
          case "yesterday" -> Relative.YESTERDAY;
          case "tomorrow" -> Relative.TOMORROW;
          default -> null;
        };
    if (single != null) {
      return new DateChunk(from, from + 1, expression(null, null, null, single));
    }
    int at = words.in(from, "part-of-period") ? from + 1 : from;
    String word = words.at(at).norm();
    if (words.is(at, "same") && words.is(at + 1, "day")) {
      return new DateChunk(from, at + 2, expression(null, null, null, Relative.SAME_DAY));
    }
    boolean last = word.equals("last") || word.equals("past");
    boolean here = word.equals("this");
    boolean next = word.equals("next") || word.equals("coming");
    if (!last && !here && !next) {
      return null;
    }
    DayOfWeek weekday = weekday(at + 1);
    if (weekday != null) {
      Relative which = next ? Relative.NEXT_WEEKDAY : Relative.LAST_WEEKDAY;
      return new DateChunk(from, at + 2, expression(null, null, weekday, here ? null : which));
    }
    Relative period = period(words.at(at + 1).norm(), last, here);
    Integer month = month(at + 1);
    if (period == null && month != null) {
      Relative year = last ? Relative.LAST_YEAR : here ? Relative.THIS_YEAR : Relative.NEXT_YEAR;
      PartialDate date = date(null, month, null);
      return new DateChunk(from, at + 2, expression(date, null, null, here ? year : null));
    }
    return period == null
        ? null
        : new DateChunk(from, at + 2, expression(null, null, null, period));
  }

  private static @Nullable Relative period(String unit, boolean last, boolean here) {
    return switch (unit) {
      case "week" -> last ? Relative.LAST_WEEK : here ? Relative.THIS_WEEK : Relative.NEXT_WEEK;
      case "month" -> last ? Relative.LAST_MONTH : here ? Relative.THIS_MONTH : Relative.NEXT_MONTH;
      case "year" -> last ? Relative.LAST_YEAR : here ? Relative.THIS_YEAR : Relative.NEXT_YEAR;
      default -> null;
    };
  }

  /** A year stands alone only after a word that announces a time: "in 2018", "since 1998". */
  private @Nullable DateChunk bareYear(int from) {
    Integer year = year(from);
    boolean announced = words.in(from - 1, "dated") || words.in(from - 1, "part-of-period");
    return year != null && announced
        ? new DateChunk(
            from, from + 1, expression(new PartialDate(year, null, null), null, null, null))
        : null;
  }

  private @Nullable DayOfWeek weekday(int at) {
    Gazetteer.Hit hit = words.hit(at, Type.WEEKDAY);
    return hit == null ? null : DayOfWeek.of(Integer.parseInt(hit.entry().value()));
  }

  private @Nullable Integer month(int at) {
    Gazetteer.Hit hit = words.hit(at, Type.MONTH);
    return hit == null ? null : Integer.valueOf(hit.entry().value());
  }

  private @Nullable Integer year(int at) {
    String text = words.at(at).text();
    if (!text.matches("(1[89]|20)\\d\\d")) {
      return null;
    }
    return Integer.valueOf(text);
  }

  private @Nullable Integer day(int at) {
    String norm = words.at(at).norm();
    String digits =
        norm.matches("\\d{1,2}(st|nd|rd|th)") ? norm.substring(0, norm.length() - 2) : norm;
    int[] range = hyphenDays(at);
    if (range != null) {
      return range[0];
    }
    if (!digits.matches("\\d{1,2}")) {
      return null;
    }
    int day = Integer.parseInt(digits);
    return day >= 1 && day <= 31 ? day : null;
  }

  private int @Nullable [] hyphenDays(int at) {
    String norm = words.at(at).norm();
    if (!norm.matches("\\d{1,2}-\\d{1,2}")) {
      return null;
    }
    int hyphen = norm.indexOf('-');
    int first = Integer.parseInt(norm.substring(0, hyphen));
    int second = Integer.parseInt(norm.substring(hyphen + 1));
    return first >= 1 && first < second && second <= 31 ? new int[] {first, second} : null;
  }

  private static @Nullable PartialDate date(
      @Nullable Integer year, int month, @Nullable Integer day) {
    try {
      return new PartialDate(year, month, day);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static DateExpression expression(
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @Nullable DayOfWeek weekday,
      @Nullable Relative relative) {
    return new DateExpression(start, end, weekday, relative, null, false);
  }
}
