package org.parley.publish.query.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;

/**
 * The rows that answer a question, held in memory.
 *
 * @param parameters what was typed, by parameter
 * @param rows one value per column of the query; null where the answer has none
 * @param truncated whether there were more rows than the cap
 */
public record Answer(
    CannedQuery query,
    Map<String, String> parameters,
    List<List<@Nullable RDFNode>> rows,
    boolean truncated) {
  public Answer {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }

  /** The same answer to the same question in other words. */
  public Answer typed(Map<String, String> otherwise) {
    return new Answer(query, otherwise, rows, truncated);
  }

  /** So many of its rows at most. */
  public Answer first(int cap) {
    return rows.size() <= cap ? this : new Answer(query, parameters, rows.subList(0, cap), true);
  }

  /** How many values it may hold. */
  public int cells() {
    return rows.size() * query.columns().size();
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return query.columns();
  }

  /** Whether a value is true or false. */
  public static boolean isTruth(@Nullable RDFNode value) {
    return value != null
        && value.isLiteral()
        && value.asLiteral().getDatatypeURI().equals(XSD.xboolean.getURI());
  }

  /** A value as text: the IRI, the words of a literal, or nothing. */
  public static String text(@Nullable RDFNode value) {
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
  }
}
