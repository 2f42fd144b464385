package org.parley.publish.web.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** The rows of an answer, read by the names of their columns, with links to what they name. */
public record Records(Answer answer, Map<String, Integer> places, Links links) {
  private static final String LABEL = "Label";

  public static Records of(Answer answer, Links links) {
    Map<String, Integer> places = new HashMap<>();
    answer.columns().forEach(column -> places.put(column, places.size()));
    return new Records(answer, places, links);
  }

  public List<List<@Nullable RDFNode>> rows() {
    return answer.rows();
  }

  /** The value of a column as text, empty where there is none. */
  public String text(List<@Nullable RDFNode> row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : Answer.text(row.get(place));
  }

  /** What a column names, with a link to it; no text where it names nothing. */
  public Cell cell(List<@Nullable RDFNode> row, String column) {
    String iri = text(row, column);
    String label = text(row, column + LABEL);
    return iri.isEmpty()
        ? Cell.plain("")
        : new Cell(label.isEmpty() ? links.shortName(iri) : label, links.href(iri));
  }
}
