package org.parley.setting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateExpression;
import org.parley.model.PartialDate;

/** Weeks, months and years counted from a date that was told: "five months earlier". */
final class Periods {
  private Periods() {}

  /** The date so long before another; null where that one is not told finely enough. */
  static @Nullable PartialDate before(@Nullable PartialDate last, DateExpression date) {
    if (last == null || date.relative() == null || last.year() == null) {
      return null;
    }
    int count = Clock.lengthOf(date);
    return switch (date.relative()) {
      case WEEKS_BEFORE -> weeks(last.exactDay(), count);
      case MONTHS_BEFORE -> months(last, count);
      case YEARS_BEFORE -> new PartialDate(last.year() - count, null, null);
      default -> null;
    };
  }

  /** "the following May": the next one after another date. */
  static @Nullable PartialDate following(@Nullable PartialDate last, DateExpression date) {
    PartialDate start = date.start();
    boolean next = date.relative() == DateExpression.Relative.MONTH_FOLLOWING;
    if (!next || start == null || last == null || last.year() == null || last.month() == null) {
      return null;
    }
    boolean later = start.month() != null && start.month() > last.month();
    return new PartialDate(later ? last.year() : last.year() + 1, start.month(), null);
  }

  private static @Nullable PartialDate weeks(@Nullable LocalDate day, int count) {
    return day == null ? null : PartialDate.of(day.minusWeeks(count));
  }

  private static @Nullable PartialDate months(PartialDate last, int count) {
    Integer month = last.month();
    Integer year = last.year();
    if (month == null || year == null) {
      return null;
    }
    YearMonth there = YearMonth.of(year, month).minusMonths(count);
    return new PartialDate(there.getYear(), there.getMonthValue(), null);
  }
}
