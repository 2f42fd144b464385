package org.parley.publish.chart.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.answer.Answer;

/** The rows of an answer, read by the names of their columns. */
public final class Rows {
  private static final String LABEL = "Label";

  private final Answer answer;
  private final Map<String, Integer> places = new HashMap<>();

  /** A thing that a row names. */
  record Thing(String iri, String label) {}

  public Rows(Answer answer) {
    this.answer = answer;
    for (String column : answer.columns()) {
      places.put(column, places.size());
    }
  }

  public List<List<@Nullable RDFNode>> all() {
    return answer.rows();
  }

  public Answer answer() {
    return answer;
  }

  boolean has(String column) {
    return places.containsKey(column);
  }

  /** Whether the columns name a thing: one holds it and another its label. */
  public static boolean nameThing(List<String> columns, String column) {
    return columns.contains(column) && columns.contains(column + LABEL);
  }

  /** Whether the columns name one of several things. */
  static boolean nameAny(List<String> columns, String... names) {
    return Arrays.stream(names).anyMatch(name -> nameThing(columns, name));
  }

  /** The value as text, empty where there is none. */
  String text(List<@Nullable RDFNode> row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : Answer.text(row.get(place));
  }

  /** What the first of these columns says that says anything. */
  String firstText(List<@Nullable RDFNode> row, String... columns) {
    return Arrays.stream(columns)
        .map(column -> text(row, column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The thing of a column; null where the row names none. */
  @Nullable Thing thing(List<@Nullable RDFNode> row, String column) {
    Integer place = places.get(column);
    RDFNode value = place == null ? null : row.get(place);
    if (value == null || !value.isURIResource()) {
      return null;
    }
    String label = text(row, column + LABEL);
    return new Thing(value.asResource().getURI(), label.isEmpty() ? Answer.text(value) : label);
  }

  /** All things that a row names. */
  static List<String> iris(List<@Nullable RDFNode> row) {
    return row.stream()
        .filter(value -> value != null && value.isURIResource())
        .map(Answer::text)
        .toList();
  }

  /** The whole number of a column, or another where there is none. */
  public int number(List<@Nullable RDFNode> row, String column, int otherwise) {
    String text = text(row, column);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }
}
