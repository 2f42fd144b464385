package org.parley.publish.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question with its query.
 *
 * @param name the name of its file, without {@code .rq}
 * @param text the whole file: strict SPARQL 1.1 that runs in any editor as it stands
 * @param query the text as parsed, which nobody may change
 */
public record CannedQuery(String name, QueryHeader header, String text, Query query) {
  /** Parameters with which readers of every question choose rows and columns. */
  public static final Set<String> RESERVED =
      Set.of("page", "size", "sort", "bom", "detail", "view");

  /** The columns of a question whose answer is a graph. */
  public static final List<String> TRIPLE = List.of("subject", "predicate", "object");

  /** The text holds all the rest, and is soon compared. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CannedQuery question
        && name.equals(question.name)
        && text.equals(question.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  /** Whether the answer is a graph; its rows are then triples. */
  public boolean givesGraph() {
    return columns().equals(TRIPLE);
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return header.columns().stream().map(QueryHeader.Column::name).toList();
  }

  /** The parameter of this name; null where there is none. */
  public QueryHeader.@Nullable Parameter parameter(String parameter) {
    return header.params().stream()
        .filter(p -> p.name().equals(parameter))
        .findFirst()
        .orElse(null);
  }
}
