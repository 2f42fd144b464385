package org.parley.publish.web.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.publish.chart.content.Gap;
import org.parley.publish.chart.content.Overlap;
import org.parley.publish.chart.content.Period;

/** The holders of an office in their order, and the times for which nobody is told of. */
final class Tenures {
  private static final String[] DATES = {"firstAttested", "date", "first"};

  private Tenures() {}

  /** Whether any row has its place in time. */
  static boolean areDated(List<Rows.Row> rows) {
    return rows.stream().anyMatch(row -> period(row).isPresent());
  }

  /** For each row who else is shown in its office at the same time; empty where nobody is. */
  static List<String> together(List<Rows.Row> rows) {
    List<String> told = new ArrayList<>(Collections.nCopies(rows.size(), ""));
    Map<String, List<Integer>> offices = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      offices.computeIfAbsent(rows.get(i).iri("held"), held -> new ArrayList<>()).add(i);
    }
    for (List<Integer> holders : offices.values()) {
      List<Optional<Overlap>> overlaps =
          Overlap.withEarlier(holders.stream().map(rows::get).map(Tenures::period).toList());
      for (int i = 0; i < holders.size(); i++) {
        int row = holders.get(i);
        overlaps
            .get(i)
            .map(
                both ->
                    both.inWords(name(rows.get(holders.get(both.earlier()))), name(rows.get(row))))
            .ifPresent(words -> told.set(row, words));
      }
    }
    return told;
  }

  private static String name(Rows.Row row) {
    return row.cell("person").text();
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
