package org.parley.publish.query.catalogue;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * A query for values to choose from, shared by questions.
 *
 * @param name the name of its file in {@code choices/}, without {@code .rq}
 */
public record ChoiceList(String name, String text) {
  /** What it selects: the value, what it is called, and how often it occurs. */
  static final List<String> COLUMNS = List.of("value", "label", "count");

  /** The query, parsed afresh. */
  public Query query() {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }
}
