package org.parley.publish.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.publish.chart.Timeline.Tick;
import org.parley.publish.chart.content.Period;

/** Days from left to right. */
record Axis(LocalDate first, LocalDate last, int left, int right) {
  private static final int MOST_TICKS = 14;
  private static final int FEWEST_TICKS = 3;
  private static final int[] DAYS = {1, 11, 21};
  private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000};
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  /** From the first to the last of these days, with room at both ends. */
  static Axis around(List<Period> periods, int left, int right) {
    LocalDate first = periods.stream().map(Period::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = periods.stream().map(Period::last).max(LocalDate::compareTo).orElseThrow();
    long room = Math.max(20, ChronoUnit.DAYS.between(first, last) / 40);
    return new Axis(first.minusDays(room), last.plusDays(room), left, right);
  }

  int x(LocalDate day) {
    double part =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return left + (int) Math.round(part * (right - left));
  }

  /** Every so many months, as closely as there is room; some days where months are too few. */
  List<Tick> ticks() {
    List<Tick> months = months();
    return months.size() < FEWEST_TICKS ? days() : months;
  }

  private List<Tick> days() {
    List<Tick> ticks = new ArrayList<>();
    YearMonth end = YearMonth.from(last);
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(end);
        month = month.plusMonths(1)) {
      for (int number : DAYS) {
        LocalDate day = month.atDay(number);
        if (!day.isBefore(first) && !day.isAfter(last)) {
          ticks.add(new Tick(x(day), day.format(DAY)));
        }
      }
    }
    return ticks;
  }

  private List<Tick> months() {
    List<Tick> ticks = new ArrayList<>();
    for (int step : STEPS) {
      ticks = ticks(step);
      if (ticks.size() <= MOST_TICKS) {
        return ticks;
      }
    }
    return ticks;
  }

  private List<Tick> ticks(int step) {
    List<Tick> ticks = new ArrayList<>();
    int months = first.getYear() * 12 + first.getMonthValue() - 1;
    for (int at = (months / step + 1) * step; ; at += step) {
      YearMonth month = YearMonth.of(at / 12, at % 12 + 1);
      if (month.atDay(1).isAfter(last)) {
        return ticks;
      }
      String text = step < 12 ? month.format(MONTH) : Integer.toString(month.getYear());
      ticks.add(new Tick(x(month.atDay(1)), text));
    }
  }
}
