package org.parley.resolve.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.PartialDate;
import org.parley.model.When;

/** Compares dates that are known to the year, the month or the day. */
public final class Dates {
  private Dates() {}

  static boolean any(Collection<When> some, Collection<When> others, BiPredicate<When, When> test) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> test.test(a, b)));
  }

  /** Whether both can be one time. */
  static boolean compatible(When a, When b) {
    PartialDate first = start(a);
    PartialDate second = start(b);
    if (!first.hasYear() || !second.hasYear()) {
      return first.compatibleWith(second) || end(a).compatibleWith(second);
    }
    return gap(a, b) <= 0;
  }

  /** Days between the two; 0 or less when they overlap, or when a year is missing. */
  static long gap(When a, When b) {
    LocalDate from = start(a).earliest();
    LocalDate to = end(a).latest();
    LocalDate otherFrom = start(b).earliest();
    LocalDate otherTo = end(b).latest();
    if (from == null || to == null || otherFrom == null || otherTo == null) {
      return 0;
    }
    return Math.max(ChronoUnit.DAYS.between(to, otherFrom), ChronoUnit.DAYS.between(otherTo, from));
  }

  /** Whether both are known to the day and share a day. */
  static boolean sameDay(When a, When b) {
    return start(a).exactDay() != null && start(b).exactDay() != null && gap(a, b) <= 0;
  }

  /** Whether both are known to the day, and one day lies next to the other. */
  static boolean nextDay(When a, When b) {
    return start(a).exactDay() != null && start(b).exactDay() != null && gap(a, b) == 1;
  }

  static boolean sameStart(When a, When b) {
    return start(a).exactDay() != null && start(a).equals(start(b));
  }

  /** Whether both are known to the month at least, and can be one time. */
  static boolean sameMonth(When a, When b) {
    return months(start(a)) && months(start(b)) && gap(a, b) <= 0;
  }

  private static boolean months(PartialDate date) {
    return date.hasYear() && date.month() != null;
  }

  /** Whether both are known to the year only, and it is the same. */
  static boolean sameBareYear(When a, When b) {
    return start(a).month() == null && start(a).equals(start(b));
  }

  /** Whether the first is surely over before the other begins. */
  static boolean before(When a, When b) {
    LocalDate to = end(a).latest();
    LocalDate from = start(b).earliest();
    return to != null && from != null && to.isBefore(from);
  }

  static PartialDate start(When when) {
    return Objects.requireNonNull(when.start());
  }

  private static PartialDate end(When when) {
    @Nullable PartialDate end = when.end();
    return end != null && end.hasYear() ? end : start(when);
  }

  /** The finest date, the earliest of several. */
  public static PartialDate finest(Collection<When> whens) {
    return whens.stream()
        .map(Dates::start)
        .min(
            Comparator.<PartialDate, Boolean>comparing(date -> !date.hasYear())
                .thenComparing(PartialDate::precision)
                .thenComparing(PartialDate::toString))
        .orElseThrow();
  }

  /** The months (or, known no better, the year) of a time. */
  static Set<PartialDate> months(When when) {
    Set<PartialDate> months = new HashSet<>();
    for (PartialDate date : new PartialDate[] {start(when), end(when)}) {
      if (date.hasYear()) {
        months.add(new PartialDate(date.year(), date.month(), null));
      }
    }
    return months;
  }
}
