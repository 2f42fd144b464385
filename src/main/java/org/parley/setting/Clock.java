package org.parley.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateExpression;
import org.parley.model.PartialDate;
import org.parley.model.When;

/**
 * Holds the dates of an article against its day of publication. Without that day, weekdays and
 * years that are not printed stay open.
 */
public final class Clock {
  private static final int HALF_YEAR = 183;
  private static final int WEEK = 7;

  /** Of a weekday so few days ago news speak in the present. */
  private static final int JUST_BEFORE = 2;

  private final @Nullable LocalDate published;

  Clock(@Nullable PartialDate published) {
    this.published = published == null ? null : published.exactDay();
  }

  /** When a date is, seen from a deed that is done or still to come. */
  public When resolve(DateExpression date, String printed, boolean future) {
    PartialDate start = start(date, future);
    PartialDate end = date.end() == null ? null : sameYear(date.end(), start);
    boolean length = date.relative() == null && date.days() != null;
    if (end == null && start != null && length && start.exactDay() != null) {
      LocalDate first = start.exactDay();
      end = PartialDate.of(first.plusDays(lengthOf(date) - 1L));
    }
    return new When(start, end, printed);
  }

  /** When something was to be that came to nothing: the nearer of the years it may mean. */
  When nearest(DateExpression date, String printed, boolean future) {
    When past = resolve(date, printed, false);
    When ahead = resolve(date, printed, true);
    boolean weekday = date.start() == null;
    LocalDate a = past.start() == null ? null : past.start().earliest();
    LocalDate b = ahead.start() == null ? null : ahead.start().earliest();
    if (weekday || published == null || a == null || b == null) {
      return future ? ahead : past;
    }
    long since = ChronoUnit.DAYS.between(a, published);
    return since <= ChronoUnit.DAYS.between(published, b) ? past : ahead;
  }

  /** Whether a day, month or year lies after the day of publication, as its words show. */
  boolean ahead(DateExpression date) {
    PartialDate start = date.start();
    if (date.relative() != null) {
      return switch (date.relative()) {
        case TOMORROW, NEXT_WEEKDAY, NEXT_WEEK, NEXT_MONTH, NEXT_YEAR, DAYS_AHEAD -> true;
        default -> false;
      };
    }
    LocalDate first = start == null ? null : start.earliest();
    return first != null && published != null && first.isAfter(published);
  }

  /** Whether a day without a year comes within the half year after the day of publication. */
  boolean soon(DateExpression date) {
    PartialDate start = date.start();
    if (published == null || start == null || start.hasYear() || date.relative() != null) {
      return false;
    }
    PartialDate next = resolve(date, "", true).start();
    LocalDate day = next == null ? null : next.earliest();
    return day != null
        && day.isAfter(published)
        && ChronoUnit.DAYS.between(published, day) <= HALF_YEAR;
  }

  /** Whether a day is that of publication or comes after it. */
  boolean toCome(LocalDate day) {
    return published != null && !day.isBefore(published);
  }

  /** Whether a day comes after that of publication. */
  boolean after(@Nullable PartialDate date) {
    LocalDate day = date == null ? null : date.exactDay();
    return published != null && day != null && day.isAfter(published);
  }

  /**
   * Whether a weekday told in the present is one to come: it was not so just before publication.
   */
  boolean weekdayToCome(DateExpression date) {
    if (published == null || date.weekday() == null) {
      return false;
    }
    int ahead =
        Math.floorMod(date.weekday().getValue() - published.getDayOfWeek().getValue(), WEEK);
    return ahead > 0 && ahead < WEEK - JUST_BEFORE;
  }

  /** Whether a date lies before the day of publication by its own words. */
  static boolean over(DateExpression date) {
    return date.relative() != null
        && switch (date.relative()) {
          case YESTERDAY,
              LAST_WEEKDAY,
              LAST_WEEK,
              LAST_MONTH,
              LAST_YEAR,
              LAST_SEASON,
              DAYS_AGO,
              MONTHS_AGO,
              YEARS_AGO ->
              true;
          default -> false;
        };
  }

  /** The days a date counts or lasts, one unless said. */
  static int lengthOf(DateExpression date) {
    Integer days = date.days();
    return days == null ? 1 : days;
  }

  private @Nullable PartialDate start(DateExpression date, boolean future) {
    PartialDate start = date.start();
    if (start != null) {
      PartialDate dated = withYear(start, date, future);
      return date.relative() == DateExpression.Relative.NTH_WEEKDAY ? nth(dated, date) : dated;
    }
    if (published == null) {
      return null;
    }
    if (date.relative() != null) {
      return relative(date, published, future);
    }
    DayOfWeek day = date.weekday();
    if (day == null) {
      return null;
    }
    int more = future ? 0 : lengthOf(date) - 1; // "on Tuesday and Wednesday": both are over
    return PartialDate.of(near(day.plus(more), published, future).minusDays(more));
  }

  private static LocalDate near(DayOfWeek day, LocalDate published, boolean future) {
    return published.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  private @Nullable PartialDate relative(DateExpression date, LocalDate today, boolean future) {
    DayOfWeek day = date.weekday();
    DateExpression.Relative relative = date.relative();
    if (relative == null) {
      return null;
    }
    return switch (relative) {
      case TODAY -> PartialDate.of(today);
      case YESTERDAY -> PartialDate.of(today.minusDays(1));
      case TOMORROW -> PartialDate.of(today.plusDays(1));
      case DAYS_AGO -> date.days() == null ? null : PartialDate.of(today.minusDays(date.days()));
      case DAYS_AHEAD -> date.days() == null ? null : PartialDate.of(today.plusDays(date.days()));
      case MONTHS_AGO -> month(YearMonth.from(today).minusMonths(lengthOf(date)));
      case YEARS_AGO -> new PartialDate(today.getYear() - lengthOf(date), null, null);
      case DAY_OF_MONTH -> dayOf(today, lengthOf(date), future);
      case LAST_WEEKDAY ->
          day == null ? null : PartialDate.of(today.with(TemporalAdjusters.previous(day)));
      case NEXT_WEEKDAY ->
          day == null ? null : PartialDate.of(today.with(TemporalAdjusters.next(day)));
      case LAST_MONTH -> month(YearMonth.from(today).minusMonths(1));
      case THIS_MONTH -> month(YearMonth.from(today));
      case NEXT_MONTH -> month(YearMonth.from(today).plusMonths(1));
      case LAST_YEAR -> new PartialDate(today.getYear() - 1, null, null);
      case THIS_YEAR -> new PartialDate(today.getYear(), null, null);
      case NEXT_YEAR -> new PartialDate(today.getYear() + 1, null, null);
      case LAST_SEASON,
          LAST_WEEK,
          THIS_WEEK,
          NEXT_WEEK,
          SAME_DAY,
          DAY_BEFORE,
          DAY_AFTER,
          WEEKS_BEFORE,
          MONTHS_BEFORE,
          YEARS_BEFORE,
          SAME_YEAR,
          MONTH_FOLLOWING,
          NTH_WEEKDAY ->
          null;
    };
  }

  /** "on the 19th": the last one before the day of publication, or the next one behind it. */
  private static @Nullable PartialDate dayOf(LocalDate today, int day, boolean future) {
    boolean over = day < today.getDayOfMonth();
    boolean ahead = day > today.getDayOfMonth();
    int months = future && over ? 1 : !future && ahead ? -1 : 0;
    YearMonth month = YearMonth.from(today).plusMonths(months);
    return month.isValidDay(day) ? PartialDate.of(month.atDay(day)) : null;
  }

  /** The third Monday of a month; the month alone where its year is open. */
  private static PartialDate nth(PartialDate month, DateExpression date) {
    LocalDate first = month.earliest();
    DayOfWeek day = date.weekday();
    return first == null || day == null
        ? month
        : PartialDate.of(first.with(TemporalAdjusters.dayOfWeekInMonth(lengthOf(date), day)));
  }

  private static PartialDate month(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), null);
  }

  private PartialDate withYear(PartialDate date, DateExpression expression, boolean future) {
    Integer month = date.month();
    boolean ofTold = // of the year that was told, whichever it is
        expression.relative() == DateExpression.Relative.SAME_YEAR
            || expression.relative() == DateExpression.Relative.MONTH_FOLLOWING;
    if (ofTold) {
      return date;
    }
    if (date.hasYear() || published == null || month == null) {
      return date;
    }
    int year = published.getYear();
    boolean counted = expression.relative() == DateExpression.Relative.NTH_WEEKDAY;
    if (expression.relative() != null && !counted) {
      int shift =
          switch (expression.relative()) {
            case LAST_YEAR -> -1;
            case LAST_SEASON -> month < published.getMonthValue() ? 0 : -1;
            case NEXT_YEAR -> 1;
            case LAST_MONTH -> month < published.getMonthValue() ? 0 : -1; // "last May" in May
            case NEXT_MONTH -> month > published.getMonthValue() ? 0 : 1;
            default -> 0;
          };
      return expression.relative() == DateExpression.Relative.LAST_SEASON
          ? new PartialDate(year + shift, null, null)
          : dated(year + shift, month, date.day(), date);
    }
    PartialDate weekday = onWeekday(expression, year, future);
    if (weekday != null) {
      return weekday;
    }
    PartialDate here = dated(year, month, date.day(), date);
    LocalDate first = here.earliest();
    LocalDate last = here.latest();
    if (first == null || last == null) {
      return date;
    }
    if (future) {
      return last.isBefore(published.minusDays(2))
          ? dated(year + 1, month, date.day(), date)
          : here;
    }
    return first.isAfter(published.plusDays(2)) ? dated(year - 1, month, date.day(), date) : here;
  }

  /** "Thursday, 29 May": of the years around, the one in which the day falls on that weekday. */
  private static @Nullable PartialDate onWeekday(
      DateExpression expression, int published, boolean future) {
    PartialDate date = expression.start();
    Integer month = date == null ? null : date.month();
    if (expression.weekday() == null || date == null || month == null || date.day() == null) {
      return null;
    }
    int step = future ? 1 : -1;
    for (int year : new int[] {published, published + step, published - step}) {
      PartialDate there = dated(year, month, date.day(), date);
      LocalDate day = there.exactDay();
      if (day != null && day.getDayOfWeek() == expression.weekday()) {
        return there;
      }
    }
    return null;
  }

  private static PartialDate dated(
      int year, int month, @Nullable Integer day, PartialDate otherwise) {
    try {
      return new PartialDate(year, month, day);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private static PartialDate sameYear(PartialDate end, @Nullable PartialDate start) {
    Integer month = end.month();
    if (end.hasYear() || start == null || start.year() == null || month == null) {
      return end;
    }
    Integer startMonth = start.month();
    int wrap = startMonth != null && month < startMonth ? 1 : 0;
    return dated(start.year() + wrap, month, end.day(), end);
  }
}
