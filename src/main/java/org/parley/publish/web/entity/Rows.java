package org.parley.publish.web.entity;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** The rows of an answer, whose values are asked for by the names of their columns. */
record Rows(Answer answer, Links links) {
  private static final String LABEL = "Label";

  List<Row> all() {
    return answer.rows().stream()
        .map((List<@Nullable RDFNode> values) -> new Row(this, values))
        .toList();
  }

  private String absent(String column) {
    int at = answer.columns().indexOf(column);
    return at < 0 ? "" : answer.query().header().columns().get(at).absent();
  }

  /** One row. */
  record Row(Rows rows, List<@Nullable RDFNode> values) {
    /** A value as it stands in the graph; null where there is none. */
    @Nullable Node node(String column) {
      RDFNode value = value(column);
      return value == null ? null : value.asNode();
    }

    /** All things that it names. */
    List<String> things() {
      return values.stream()
          .filter(value -> value != null && value.isURIResource())
          .map(Answer::text)
          .distinct()
          .toList();
    }

    private @Nullable RDFNode value(String column) {
      int at = rows.answer.columns().indexOf(column);
      return at < 0 ? null : values.get(at);
    }

    /** A value as text; empty where there is none. */
    String text(String column) {
      return Answer.text(value(column));
    }

    /** The IRI in a column; empty where there is none. */
    String iri(String column) {
      RDFNode value = value(column);
      return value != null && value.isURIResource() ? value.asResource().getURI() : "";
    }

    /** A value as readers see it: a thing by its name, with a link to it. */
    Cell cell(String column) {
      String iri = iri(column);
      if (iri.isEmpty()) {
        String text =
            Answer.isTruth(value(column))
                ? (text(column).equals("true") ? "yes" : "")
                : text(column);
        return Cell.plain(text.isEmpty() ? rows.absent(column) : text);
      }
      boolean labelled = rows.answer.columns().contains(column + LABEL);
      String label = labelled ? text(column + LABEL) : "";
      return new Cell(label.isEmpty() ? rows.links.shortName(iri) : label, rows.links.href(iri));
    }
  }
}
