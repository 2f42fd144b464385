package org.parley.publish.chart.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days for which no article shows anybody in an office, between two holders.
 *
 * @param after the last day of the holder before
 * @param before the first day of the holder after
 */
public record Gap(LocalDate after, LocalDate before) {
  /** Weeks between two reports are usual, and say nothing. */
  private static final int USUAL = 31;

  /**
   * The gap before each holder, where there is one.
   *
   * @param holders when each is shown in the office, in their order, where that is told
   */
  public static List<Optional<Gap>> before(List<Optional<Period>> holders) {
    List<Optional<Gap>> gaps = new ArrayList<>();
    LocalDate reached = LocalDate.MAX;
    for (Optional<Period> holder : holders) {
      if (holder.isEmpty()) {
        gaps.add(Optional.empty());
        continue;
      }
      Period shown = holder.get();
      Gap gap = new Gap(reached, shown.first());
      gaps.add(gap.isTold() ? Optional.of(gap) : Optional.empty());
      boolean further = reached.equals(LocalDate.MAX) || shown.last().isAfter(reached);
      reached = further ? shown.last() : reached;
    }
    return gaps;
  }

  private boolean isTold() {
    return ChronoUnit.DAYS.between(after, before) > USUAL;
  }

  /** In words, with its length in full years or months. */
  public String inWords() {
    java.time.Period length = java.time.Period.between(after, before);
    String told =
        length.getYears() > 0
            ? Words.count(length.getYears(), "year")
            : Words.count(length.getMonths(), "month");
    return "not reported: nobody is shown in this office for " + told;
  }
}
