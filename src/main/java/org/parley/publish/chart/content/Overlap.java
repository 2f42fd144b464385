package org.parley.publish.chart.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Days for which two are shown in one office.
 *
 * @param earlier the place of the other holder among all
 */
public record Overlap(int earlier, LocalDate first, LocalDate last) {
  /**
   * For each holder the longest time for which one before it is shown in the office as well.
   *
   * @param holders when each is shown in the office, in their order, where that is told
   */
  public static List<Optional<Overlap>> withEarlier(List<Optional<Period>> holders) {
    List<Optional<Overlap>> overlaps = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      Optional<Period> holder = holders.get(i);
      overlaps.add(
          IntStream.range(0, i)
              .mapToObj(
                  before ->
                      holder.flatMap(
                          one -> holders.get(before).flatMap(other -> of(before, other, one))))
              .flatMap(Optional::stream)
              .max(Comparator.comparing(Overlap::days).thenComparing(o -> -o.earlier())));
    }
    return overlaps;
  }

  /** Nothing where dates are imprecise, or where one may have followed the other that very day. */
  private static Optional<Overlap> of(int earlier, Period one, Period other) {
    LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
    LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
    boolean follows = one.last().equals(other.first()) || other.last().equals(one.first());
    return one.exact() && other.exact() && !first.isAfter(last) && !follows
        ? Optional.of(new Overlap(earlier, first, last))
        : Optional.empty();
  }

  private long days() {
    return ChronoUnit.DAYS.between(first, last);
  }

  /** In words, with the names of both. */
  public String inWords(String one, String other) {
    Period both = Objects.requireNonNull(Period.of(first.toString(), last.toString()));
    return "two at a time: %s and %s are shown in this office, %s"
        .formatted(one, other, both.told());
  }
}
