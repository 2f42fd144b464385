package org.parley.publish.chart.content;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;

/** The lanes in which meetings are drawn: their series, else those who met, else where. */
final class Lanes {
  private final Rows rows;
  private final Targets targets;

  /** Who met at each meeting. */
  private final Map<String, String> sides;

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
  }

  /** The lane of the meeting that a row tells of. */
  Item of(List<@Nullable RDFNode> row) {
    Rows.Thing series = rows.thing(row, "series");
    if (series != null) {
      return new Item(series.label(), targets.thing(series.iri()));
    }
    String met = met(row);
    String told = met.isEmpty() ? rows.firstText(row, "siteLabel") : met;
    return new Item(told.isEmpty() ? "Meetings" : told, "");
  }

  private String met(List<@Nullable RDFNode> row) {
    String told = sides.getOrDefault(rows.text(row, "meeting"), "");
    return told.isEmpty() ? rows.firstText(row, "lane", "parties") : told;
  }
}
