package org.parley.read.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/** Reads the days that pages tell machines; 03/04/2024 may be two days and is none. */
final class Days {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
  private static final Pattern COMPACT = Pattern.compile("\\d{8}(?:T.*)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{L}{3,9},? )?(\\d{1,2} \\p{L}{3,9},? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4})(?:[ ,].*)?");
  private static final List<DateTimeFormatter> FORMS =
      List.of(form("d MMMM uuuu"), form("d MMM uuuu"), form("MMMM d uuuu"), form("MMM d uuuu"));
  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);
  private static final int EARLIEST = 1900;

  private Days() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day, as it is printed, whatever the zone; null where none can be read for certain. */
  static @Nullable PartialDate parse(String text) {
    LocalDate day = day(text);
    // what programs write when they know no day
    return day == null || day.getYear() < EARLIEST || day.equals(EPOCH)
        ? null
        : PartialDate.of(day);
  }

  private static @Nullable LocalDate day(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches() && (!numbers.group(2).isEmpty() || COMPACT.matcher(text).matches())) {
      return day(number(numbers, 1), number(numbers, 3), number(numbers, 4));
    }
    Matcher words = WORDS.matcher(text);
    return words.matches() ? named(words.group(1).replace(",", "")) : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate named(String text) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(text, form);
      } catch (DateTimeException e) {
        // another form may fit
      }
    }
    return null;
  }
}
