package org.parley.model;

import static java.util.Locale.ENGLISH;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it is known: year; year and month; a full day; or month (and day) without
 * a year.
 */
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  public PartialDate {
    if (year == null && month == null) {
      throw new IllegalArgumentException("a date needs a year or a month");
    }
    if (day != null && month == null) {
      throw new IllegalArgumentException("a day needs a month");
    }
    if (year != null && (year < 1 || year > 9999)) {
      throw new IllegalArgumentException("year out of range: " + year);
    }
    if (month != null && (month < 1 || month > 12)) {
      throw new IllegalArgumentException("month out of range: " + month);
    }
    if (month != null && day != null) {
      checkDay(year == null ? 2000 : year, month, day);
    }
  }

  private static void checkDay(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day, e);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads {@code 2024}, {@code 2024-03}, {@code 2024-03-13}, {@code --12} or {@code --01-30}. */
  public static PartialDate parse(String text) {
    boolean yearless = text.startsWith("--");
    String[] parts = (yearless ? text.substring(2) : text).split("-", -1);
    if (parts.length > (yearless ? 2 : 3)) {
      throw new IllegalArgumentException("not a date: " + text);
    }
    try {
      if (yearless) {
        return new PartialDate(null, Integer.valueOf(parts[0]), part(parts, 1));
      }
      return new PartialDate(Integer.valueOf(parts[0]), part(parts, 1), part(parts, 2));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a date: " + text, e);
    }
  }

  private static @Nullable Integer part(String[] parts, int index) {
    return parts.length > index ? Integer.valueOf(parts[index]) : null;
  }

  public boolean hasYear() {
    return year != null;
  }

  /** {@code year}, {@code month} or {@code day}: how precisely the date is known. */
  public String precision() {
    return day != null ? "day" : month != null ? "month" : "year";
  }

  /** The day, where all three parts are known. */
  public @Nullable LocalDate exactDay() {
    return year != null && month != null && day != null ? LocalDate.of(year, month, day) : null;
  }

  /** First day it can mean; null without a year. */
  public @Nullable LocalDate earliest() {
    if (year == null) {
      return null;
    }
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** Last day it can mean; null without a year. */
  public @Nullable LocalDate latest() {
    if (year == null) {
      return null;
    }
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** The same day or month in a year; as it is where that year has no such day. */
  public PartialDate inYear(int other) {
    try {
      return new PartialDate(other, month, day);
    } catch (IllegalArgumentException e) {
      return this; // 29 February
    }
  }

  /** Whether both can be the same moment, told at different precision. */
  public boolean compatibleWith(PartialDate other) {
    return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
  }

  private static boolean agree(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null || a.equals(b);
  }

  /** {@code 13 March 2024}, {@code March 2024}, {@code 2024}, {@code 30 January}. */
  public String inWords() {
    String name = month == null ? null : Month.of(month).getDisplayName(TextStyle.FULL, ENGLISH);
    return Stream.of(day, name, year)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /**
   * {@code 2024-03-13}, {@code 2024-03}, {@code 2024}; without a year {@code --12}, {@code
   * --01-30}.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("yyyy-mm-dd".length());
    if (year == null) {
      out.append('-');
    } else {
      pad(out, year, 1000);
    }
    for (Integer part : new Integer[] {month, day}) {
      if (part != null) {
        pad(out.append('-'), part, 10);
      }
    }
    return out.toString();
  }

  /** Appends a number with zeros up to the place of a power of ten; formatters take far longer. */
  private static void pad(StringBuilder out, int number, int place) {
    for (int rest = place; rest > number && rest > 1; rest /= 10) {
      out.append('0');
    }
    out.append(number);
  }
}
