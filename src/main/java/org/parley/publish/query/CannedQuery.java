package org.parley.publish.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
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
  static final List<String> TRIPLE = List.of("subject", "predicate", "object");

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

  /** The query for these values, by variable; a parameter without one is left open. */
  Query specialised(Map<String, Node> values) {
    return Specialiser.specialised(query, parameters(), byVariable(values));
  }

  /**
   * What leaves of all rows those for some values; none where values do more than choose rows.
   *
   * @param always the values with which all rows were found
   * @param chosen the values of other parameters
   */
  Optional<Sieve> sieve(Map<String, Node> always, Map<String, Node> chosen) {
    Query whole = QueryTransformOps.syntaxSubstitute(query, byVariable(always));
    return Sieving.of(whole, parameters(), byVariable(chosen));
  }

  private Set<Var> parameters() {
    return header.params().stream().map(p -> Var.alloc(p.name())).collect(Collectors.toSet());
  }

  private static Map<Var, Node> byVariable(Map<String, Node> values) {
    Map<Var, Node> terms = new HashMap<>();
    values.forEach((name, term) -> terms.put(Var.alloc(name), term));
    return terms;
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
