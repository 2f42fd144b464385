package org.parley.publish.query.narrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.Answer;

/** Whatever is typed, it stays a value. */
final class HostileValuesPropertyTest {
  @Provide
  Arbitrary<CannedQuery> queries() {
    return Arbitraries.of(Fixture.CATALOGUE.queries());
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> attacks =
        Arbitraries.of(
            "\" } DROP ALL #",
            "'''",
            "\\\" ) || (1=1",
            "> . ?s ?p ?o . <http://x",
            "http://localhost:3030/> ?p ?o } #",
            "\"@en",
            "\"^^<http://x>",
            "?person",
            "2024\" || true || \"",
            "-1e9",
            "(((((",
            ".*",
            "\\E[",
            "\u0000",
            "\uD800",
            "$person",
            "<urn:x>",
            "_:b0",
            "UNION {}");
    return Arbitraries.oneOf(attacks, Arbitraries.strings().all().ofMaxLength(40));
  }

  @Property(tries = 300)
  void neverChangesTheRowsColumnsNorBreaksAnything(
      @ForAll("queries") CannedQuery query, @ForAll("values") String value) {
    for (QueryHeader.Parameter parameter : query.header().params()) {
      try {
        Answer answer = Fixture.ask(query.name(), Map.of(parameter.name(), value));
        assertEquals(query.columns(), answer.columns());
      } catch (QueryException e) {
        assertFalse(e.getMessage().isBlank());
      }
    }
  }

  @Property(tries = 300)
  void neverChangesTheShapeOfTheQuery(
      @ForAll("queries") CannedQuery query, @ForAll("values") String value) {
    // the mark tells the value from the query's own words
    Node hostile = NodeFactory.createLiteralString("☃" + value);
    Node harmless = NodeFactory.createLiteralString("harmless");
    for (QueryHeader.Parameter parameter : query.header().params()) {
      Op attacked = algebra(query, parameter, hostile);
      Op cleaned =
          NodeTransformLib.transform(node -> node.equals(hostile) ? harmless : node, attacked);
      assertEquals(algebra(query, parameter, harmless).toString(), cleaned.toString());
    }
  }

  private static Op algebra(CannedQuery query, QueryHeader.Parameter parameter, Node value) {
    Query asked = Valued.query(query, Map.of(parameter.name(), value));
    if (!query.givesGraph()) {
      // behind the columns of the question stand the values that were given
      List<String> columns = asked.getResultVars();
      assertEquals(query.columns(), columns.subList(0, query.columns().size()));
      assertTrue(columns.size() <= query.columns().size() + 1, columns::toString);
    }
    return Algebra.compile(asked);
  }
}
