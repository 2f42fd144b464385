package org.parley.publish.query.narrow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.parley.publish.query.CannedQuery;

/** What values for its parameters make of a question. */
public final class Valued {
  private Valued() {}

  /** The query for these values, by variable; a parameter without one is left open. */
  public static Query query(CannedQuery question, Map<String, Node> values) {
    return Specialiser.specialised(question.query(), parameters(question), byVariable(values));
  }

  /**
   * What leaves of all rows those for some values; none where values do more than choose rows.
   *
   * @param always the values with which all rows were found
   * @param chosen the values of other parameters
   */
  public static Optional<Sieve> sieve(
      CannedQuery question, Map<String, Node> always, Map<String, Node> chosen) {
    Query whole = QueryTransformOps.syntaxSubstitute(question.query(), byVariable(always));
    return Sieving.of(whole, parameters(question), byVariable(chosen));
  }

  private static Set<Var> parameters(CannedQuery question) {
    return question.header().params().stream()
        .map(p -> Var.alloc(p.name()))
        .collect(Collectors.toSet());
  }

  private static Map<Var, Node> byVariable(Map<String, Node> values) {
    Map<Var, Node> terms = new HashMap<>();
    values.forEach((name, term) -> terms.put(Var.alloc(name), term));
    return terms;
  }
}
