package org.parley.model;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A date as the words give it, before it is held against the day of publication.
 *
 * @param start first or only date; its year may be missing
 * @param end last date of a range
 * @param weekday a day of the week; alone where {@code start} is null
 * @param relative {@code today}, {@code last year}… where the words count from publication
 * @param days stated length ("three-day") in days; for what is counted (DAYS_AGO, YEARS_AGO, the
 *     third Monday, the 19th) the number
 */
public record DateExpression(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable DayOfWeek weekday,
    @Nullable Relative relative,
    @Nullable Integer days,
    boolean vague) {
  /** Counted from the day of publication. */
  public enum Relative {
    TODAY,
    YESTERDAY,
    TOMORROW,
    LAST_WEEKDAY,
    NEXT_WEEKDAY,
    LAST_WEEK,
    THIS_WEEK,
    NEXT_WEEK,
    LAST_MONTH,
    THIS_MONTH,
    NEXT_MONTH,
    LAST_YEAR,
    /** "last autumn": the latest that is over; its last month is given. */
    LAST_SEASON,
    THIS_YEAR,
    NEXT_YEAR,
    DAYS_AGO,
    DAYS_AHEAD,
    MONTHS_AGO,
    YEARS_AGO,
    /** The third Monday of a month. */
    NTH_WEEKDAY,
    /** "on the 19th": of the month spoken of. */
    DAY_OF_MONTH,
    SAME_DAY,
    DAY_BEFORE,
    DAY_AFTER,
    /** "two weeks earlier", "the month before": counted from the date spoken of last. */
    WEEKS_BEFORE,
    MONTHS_BEFORE,
    YEARS_BEFORE,
    /** "the following May": the next May after the month spoken of last. */
    MONTH_FOLLOWING,
    SAME_YEAR
  }
}
