package org.parley.publish.chart.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;

/**
 * When something was: all days that what is told can mean.
 *
 * @param told the same in words
 * @param exact whether the days themselves are told
 */
public record Period(LocalDate first, LocalDate last, String told, boolean exact) {
  /** From one date to another, each as precisely as told; null where no year is told. */
  public static @Nullable Period of(String begin, String end) {
    PartialDate from = date(begin);
    if (from == null) {
      return null;
    }
    PartialDate to = date(end);
    LocalDate first = from.earliest();
    LocalDate last = to == null ? from.latest() : to.latest();
    if (first == null || last == null) {
      return null;
    }
    if (to == null || from.equals(to) || last.isBefore(first)) {
      LocalDate latest = last.isBefore(first) ? first : last;
      return new Period(first, latest, words(from) + only(from), from.exactDay() != null);
    }
    boolean exact = from.exactDay() != null && to.exactDay() != null;
    return new Period(first, last, words(from) + " to " + words(to), exact);
  }

  private static @Nullable PartialDate date(String text) {
    try {
      PartialDate date = text.isEmpty() ? null : PartialDate.parse(text);
      return date != null && date.hasYear() ? date : null;
    } catch (IllegalArgumentException e) {
      // a value that is no date is drawn nowhere
      return null;
    }
  }

  private static String only(PartialDate date) {
    return date.exactDay() == null ? ", " + date.precision() + " only" : "";
  }

  private static String words(PartialDate date) {
    String day = date.day() == null ? "" : date.day() + " ";
    String month =
        date.month() == null
            ? ""
            : Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
    return day + month + date.year();
  }

  /** Whether it is one day. */
  public boolean isDay() {
    return exact && first.equals(last);
  }
}
