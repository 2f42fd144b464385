package org.parley.publish.web.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in words, with how much of them is known. */
final class Days {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Days() {}

  /** {@code 13 March 2024}, {@code March 2024 (month only)}; what is no date stays as it is. */
  static String inWords(String date) {
    try {
      return switch (date.length()) {
        case YEAR -> Integer.parseInt(date) + " (year only)";
        case MONTH -> words("MMMM uuuu").format(YearMonth.parse(date)) + " (month only)";
        default -> words("d MMMM uuuu").format(LocalDate.parse(date));
      };
    } catch (DateTimeException | NumberFormatException e) {
      return date;
    }
  }

  /** In figures, as columns sort best: {@code 2024-03-13}, {@code 2024-03 (month only)}. */
  static String inFigures(String date) {
    String words = inWords(date);
    int known = words.indexOf(" (");
    return known < 0 ? date : date + words.substring(known);
  }

  private static DateTimeFormatter words(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
