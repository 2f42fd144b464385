package org.parley.annotate;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.DateExpression;
import org.parley.model.DateExpression.Relative;
import org.parley.model.PartialDate;

/**
 * Reads dates told by a number: "four years ago", "two months earlier", "the third Monday of May",
 * "on the 19th".
 */
final class CountedDateParser {
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");

  /** "Twenty years ago" is a round number. */
  private static final int MOST = 12;

  private final Words words;
  private final DateWords dateWords;

  CountedDateParser(Words words, DateWords dateWords) {
    this.words = words;
    this.dateWords = dateWords;
  }

  /** The date that begins at a token; null if none does. */
  @Nullable DateChunk at(int from) {
    DateChunk ago = ago(from);
    DateChunk told = ago == null ? before(from) : ago;
    DateChunk weekday = told == null ? weekdayOfMonth(from) : told;
    return weekday == null ? dayOfMonth(from) : weekday;
  }

  /** "four years ago", "a month ago": a year or a month, no day. */
  private @Nullable DateChunk ago(int from) {
    Relative unit = unit(words.at(from + 1).norm());
    if (unit == null || !words.is(from + 2, "ago")) {
      return null;
    }
    boolean one = words.is(from, "a");
    Integer number = one ? Integer.valueOf(1) : words.lexicon().cardinal(words.at(from));
    return number == null || number > MOST ? null : chunk(from, from + 3, null, null, unit, number);
  }

  private static @Nullable Relative unit(String norm) {
    return switch (norm) {
      case "year", "years" -> Relative.YEARS_AGO;
      case "month", "months" -> Relative.MONTHS_AGO;
      default -> null;
    };
  }

  /** "two weeks earlier", "a month before", "the year before", "the previous month". */
  private @Nullable DateChunk before(int from) {
    boolean previous = words.in(from, "day-before");
    Relative named = period(words.at(previous ? from + 1 : from).norm());
    if (named != null) {
      boolean the = words.is(from - 1, "the") && (previous || words.in(from + 1, "earlier-word"));
      return the ? chunk(from, from + 2, null, null, named, 1) : null;
    }
    Relative unit = words.in(from + 2, "earlier-word") ? period(words.at(from + 1).norm()) : null;
    boolean one = words.is(from, "a");
    Integer number = one ? Integer.valueOf(1) : words.lexicon().cardinal(words.at(from));
    return unit == null || number == null || number > MOST || sharedBefore(from + 2)
        ? null
        : chunk(from, from + 3, null, null, unit, number);
  }

  /** "a week before the talks": counted from the talks, whenever they were. */
  private boolean sharedBefore(int at) {
    return words.is(at, "before") && words.at(at + 1).word();
  }

  private static @Nullable Relative period(String norm) {
    return switch (norm) {
      case "year", "years" -> Relative.YEARS_BEFORE;
      case "month", "months" -> Relative.MONTHS_BEFORE;
      case "week", "weeks" -> Relative.WEEKS_BEFORE;
      default -> null;
    };
  }

  /** "the third Monday of May", "the first Sunday in June 2024". */
  private @Nullable DateChunk weekdayOfMonth(int from) {
    DayOfWeek weekday = dateWords.weekday(from + 1);
    boolean of = words.is(from + 2, "of") || words.is(from + 2, "in");
    Integer month = weekday == null || !of ? null : dateWords.month(from + 3);
    Integer nth = month == null ? null : words.lexicon().ordinal(words.at(from));
    if (month == null || nth == null || nth > 4) {
      return null;
    }
    Integer year = dateWords.year(from + 4);
    PartialDate start = new PartialDate(year, month, null);
    int to = year == null ? from + 4 : from + 5;
    return chunk(from, to, start, weekday, Relative.NTH_WEEKDAY, nth);
  }

  private boolean numbered(int at) {
    return NUMBERED.matcher(words.at(at).norm()).matches();
  }

  /** "on the 19th": a day of the month spoken of; with a noun behind it, it counts that. */
  private @Nullable DateChunk dayOfMonth(int from) {
    boolean on = words.is(from - 1, "the") && words.is(from - 2, "on");
    boolean part =
        words.is(from - 1, "the") && words.is(from - 2, "of") && words.in(from - 3, "part-of-day");
    Integer day = (on || part) && numbered(from) ? dateWords.day(from) : null;
    boolean ends =
        from + 1 >= words.size()
            || words.in(from + 1, "boundary")
            || words.in(from + 1, "preposition");
    return day == null || !ends || words.is(from + 1, "of")
        ? null
        : chunk(from, from + 1, null, null, Relative.DAY_OF_MONTH, day);
  }

  private static DateChunk chunk(
      int from,
      int to,
      @Nullable PartialDate start,
      @Nullable DayOfWeek weekday,
      Relative relative,
      int count) {
    return new DateChunk(
        from, to, new DateExpression(start, null, weekday, relative, count, false));
  }
}
