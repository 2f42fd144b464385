package org.parley.publish.web.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.publish.chart.Gap;
import org.parley.publish.chart.Period;

/** The holders of an office in their order, and the times for which nobody is told of. */
final class Tenures {
  private static final String[] DATES = {"firstAttested", "date", "first"};

  private Tenures() {}

  /** Whether any row has its place in time. */
  static boolean areDated(List<Rows.Row> rows) {
    return rows.stream().anyMatch(row -> period(row).isPresent());
  }

  /** For each holder what is to be said of the time before; empty where nothing is. */
  static List<String> gaps(List<Rows.Row> holders) {
    return Gap.before(holders.stream().map(Tenures::period).toList()).stream()
        .map(gap -> gap.map(Gap::inWords).orElse(""))
        .toList();
  }

  private static Optional<Period> period(Rows.Row row) {
    return Stream.of(DATES)
        .map(date -> Optional.ofNullable(Period.of(row.text(date), row.text("lastAttested"))))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
