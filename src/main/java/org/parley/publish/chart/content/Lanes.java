package org.parley.publish.chart.content;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** The lanes in which meetings are drawn: their series, else those who met, else where. */
final class Lanes {
  private static final Pattern SIDES = Pattern.compile("–|, ");

  private final Rows rows;
  private final Targets targets;

  /** Who met at each meeting. */
  private final Map<String, String> sides;

  /** Who met at most meetings of each series. */
  private final Map<String, String> usual;

  Lanes(Rows rows, Targets targets) {
    this.rows = rows;
    this.targets = targets;
    this.sides =
        rows.all().stream()
            .filter((List<@Nullable RDFNode> row) -> !rows.text(row, "sideLabel").isEmpty())
            .collect(
                Collectors.groupingBy(
                    (List<@Nullable RDFNode> row) -> rows.text(row, "meeting"),
                    Collectors.mapping(
                        (List<@Nullable RDFNode> row) -> rows.text(row, "sideLabel"),
                        Collectors.collectingAndThen(
                            Collectors.toCollection(TreeSet::new),
                            labels -> String.join("–", labels)))));
    this.usual =
        rows.all().stream()
            .filter((List<@Nullable RDFNode> row) -> !met(row).isEmpty())
            .collect(
                Collectors.groupingBy(
                    (List<@Nullable RDFNode> row) -> rows.text(row, "series"),
                    Collectors.mapping(
                        this::met,
                        Collectors.collectingAndThen(
                            Collectors.groupingBy(met -> met, Collectors.counting()),
                            Lanes::most))));
  }

  private static String most(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** The lane of the meeting that a row tells of. */
  Item of(List<@Nullable RDFNode> row) {
    Rows.Thing series = rows.thing(row, "series");
    if (series != null) {
      return new Item(
          between(series.label(), usual.getOrDefault(series.iri(), "")),
          targets.thing(series.iri()));
    }
    String met = met(row);
    String told = met.isEmpty() ? rows.firstText(row, "siteLabel") : met;
    return new Item(told.isEmpty() ? "Meetings" : told, "");
  }

  private String met(List<@Nullable RDFNode> row) {
    String told = sides.getOrDefault(rows.text(row, "meeting"), "");
    return told.isEmpty() ? rows.firstText(row, "lane", "parties") : told;
  }

  /** Many series are called after what they are: it takes the sides to know whose. */
  private static String between(String series, String sides) {
    boolean isTold = sides.isEmpty() || SIDES.splitAsStream(sides).anyMatch(series::contains);
    return isTold ? series : series + " · " + sides;
  }
}
