package org.parley.publish.query.narrow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.Rows;

final class SpecialiserTest {
  private static final Var P = Var.alloc("p");
  private static final Node VALUE = NodeFactory.createURI("urn:value");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a filter without its value is gone → ?x a ?c FILTER ( !BOUND(?p) || ?x = ?p ) → ?x a ?c",
        "so is the pattern it holds → ?x a ?c FILTER ( !BOUND(?p) || EXISTS { ?x a ?p } ) → ?x a ?c",
        "at any depth → ?x a ?c OPTIONAL { ?x a ?d FILTER ( !BOUND(?p) || ?d = ?p ) } → ?x a ?c OPTIONAL { ?x a ?d }",
        "what else is tested stays → ?x a ?c FILTER ( !BOUND(?d) || ?x = ?d ) → ?x a ?c FILTER ( !BOUND(?d) || ?x = ?d )",
        "needing a value is false → ?x a ?c FILTER ( BOUND(?p) || ?x = ?c ) → ?x a ?c FILTER ( ?x = ?c )"
      })
  void withoutValue(String what, String pattern, String simplified) {
    assertEquals(pattern(simplified), specialised(pattern, Map.of()), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a value is compared → ?x a ?c FILTER ( !BOUND(?p) || ?x = ?p ) → ?x a ?c FILTER ( ?x = <urn:value> )",
        "its pattern comes first, each thing once → ?x a ?c FILTER ( !BOUND(?p) || EXISTS { ?x <urn:q> ?p ; <urn:r> ?y } )"
            + " → { SELECT DISTINCT ?x { ?x <urn:q> <urn:value> ; <urn:r> ?y } } ?x a ?c",
        "not where the thing may be unbound → ?x a ?c OPTIONAL { ?x <urn:q> ?y } FILTER ( !BOUND(?p) || EXISTS { ?y a ?p } )"
            + " → ?x a ?c OPTIONAL { ?x <urn:q> ?y } FILTER EXISTS { ?y a <urn:value> }",
        "not where a test inside looks outside → ?x a ?c FILTER ( !BOUND(?p) || EXISTS { ?x <urn:q> ?y FILTER ( ?c = ?p ) } )"
            + " → ?x a ?c FILTER EXISTS { ?x <urn:q> ?y FILTER ( ?c = <urn:value> ) }",
        "of alternatives, what all of them bind is sure to be bound → { ?x a ?c } UNION { ?x <urn:q> ?c } FILTER ( !BOUND(?p) || EXISTS { ?x <urn:r> ?p } )"
            + " → { SELECT DISTINCT ?x { ?x <urn:r> <urn:value> } } { ?x a ?c } UNION { ?x <urn:q> ?c }",
        "not what only one of them binds → { ?x a ?c } UNION { ?y <urn:q> ?c } FILTER ( !BOUND(?p) || EXISTS { ?x <urn:r> ?p } )"
            + " → { ?x a ?c } UNION { ?y <urn:q> ?c } FILTER EXISTS { ?x <urn:r> <urn:value> }",
        "not where nothing is shared → ?x a ?c FILTER ( !BOUND(?p) || EXISTS { ?y a ?p } )"
            + " → ?x a ?c FILTER EXISTS { ?y a <urn:value> }",
        "what holds the value comes first → ?x <urn:q> ?y . ?y <urn:r> ?p ; a ?c → ?y <urn:r> <urn:value> . ?x <urn:q> ?y . ?y a ?c",
        "other conditions stay where they are → ?x a ?c FILTER EXISTS { ?x <urn:q> ?p } → ?x a ?c FILTER EXISTS { ?x <urn:q> <urn:value> }"
      })
  void withValue(String what, String pattern, String simplified) {
    assertEquals(pattern(simplified), specialised(pattern, Map.of(P, VALUE)), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "what is counted for each thing is counted for those selected"
            + " → ?x <urn:q> ?y . ?y <urn:r> ?p { SELECT ?x (COUNT(?a) AS ?c) { ?x <urn:s> ?a } GROUP BY ?x }"
            + " → ?y <urn:r> <urn:value> . ?x <urn:q> ?y { SELECT ?x (COUNT(?a) AS ?c)"
            + " { { SELECT DISTINCT ?x { ?y <urn:r> <urn:value> . ?x <urn:q> ?y } } ?x <urn:s> ?a } GROUP BY ?x }",
        "also where it is optional, and where a test names the value; names of things select nothing"
            + " → ?x <urn:q> ?y ; <urn:label> ?c OPTIONAL { SELECT ?x { ?x <urn:s> ?a } } FILTER ( ?y = ?p )"
            + " → ?x <urn:q> ?y ; <urn:label> ?c OPTIONAL { SELECT ?x { { SELECT DISTINCT ?x { FILTER ( ?y = <urn:value> ) ?x <urn:q> ?y } }"
            + " ?x <urn:s> ?a } } FILTER ( ?y = <urn:value> )",
        "what is counted of what is sorted is narrowed where it is sorted"
            + " → ?x <urn:q> ?p { SELECT ?x (COUNT(?c) AS ?d) { { SELECT ?x ?c { ?x <urn:s> ?c } ORDER BY ?c } } GROUP BY ?x }"
            + " → ?x <urn:q> <urn:value> { SELECT ?x (COUNT(?c) AS ?d) { { SELECT ?x ?c {"
            + " { SELECT DISTINCT ?x { { SELECT DISTINCT ?x { ?x <urn:q> <urn:value> } } } } ?x <urn:s> ?c } ORDER BY ?c } } GROUP BY ?x }",
        "what leads to it may stand behind it"
            + " → { SELECT ?x { ?x <urn:s> ?a } } ?x <urn:q> ?p → { SELECT ?x { { SELECT DISTINCT ?x { ?x <urn:q> <urn:value> } } ?x <urn:s> ?a } } ?x <urn:q> <urn:value>",
        "but not behind what is optional"
            + " → ?c a <urn:k> OPTIONAL { SELECT ?x { ?x <urn:s> ?a } } ?x <urn:q> ?p → ?c a <urn:k> OPTIONAL { SELECT ?x { ?x <urn:s> ?a } } ?x <urn:q> <urn:value>",
        "not where it begins with something else"
            + " → ?x <urn:q> ?p { SELECT ?x { ?a a <urn:k> { ?a <urn:s> ?x } } } → ?x <urn:q> <urn:value> { SELECT ?x { ?a a <urn:k> { ?a <urn:s> ?x } } }",
        "comparing leads nowhere"
            + " → ?c <urn:q> ?p . ?x <urn:r> ?d FILTER ( ?c = ?d ) { SELECT ?x { ?x <urn:s> ?a } }"
            + " → ?c <urn:q> <urn:value> . ?x <urn:r> ?d FILTER ( ?c = ?d ) { SELECT ?x { ?x <urn:s> ?a } }",
        "not where all are counted together"
            + " → ?x <urn:q> ?p { SELECT (COUNT(?x) AS ?c) { ?x <urn:s> ?a } } → ?x <urn:q> <urn:value> { SELECT (COUNT(?x) AS ?c) { ?x <urn:s> ?a } }",
        "not where some are cut off"
            + " → ?x <urn:q> ?p { SELECT ?x { ?x <urn:s> ?a } LIMIT 2 } → ?x <urn:q> <urn:value> { SELECT ?x { ?x <urn:s> ?a } LIMIT 2 }",
        "not where the thing need not be found"
            + " → ?x <urn:q> ?p { SELECT ?x { ?c <urn:s> ?a OPTIONAL { ?c a ?x } } } → ?x <urn:q> <urn:value> { SELECT ?x { ?c <urn:s> ?a OPTIONAL { ?c a ?x } } }",
        "not for what is optional further out"
            + " → ?x <urn:q> ?p OPTIONAL { ?c a <urn:k> OPTIONAL { SELECT ?x ?c { ?x <urn:s> ?c } } }"
            + " → ?x <urn:q> <urn:value> OPTIONAL { ?c a <urn:k> OPTIONAL { SELECT ?x ?c { ?x <urn:s> ?c } } }",
        "not where no value leads to it"
            + " → ?c a ?p . ?x <urn:q> ?y { SELECT ?x { ?x <urn:s> ?a } } → ?c a <urn:value> . ?x <urn:q> ?y { SELECT ?x { ?x <urn:s> ?a } }"
      })
  void whatIsCountedIsNarrowed(String what, String pattern, String narrowed) {
    assertEquals(pattern(narrowed), specialised(pattern, Map.of(P, VALUE)), what);
  }

  private static Element specialised(String pattern, Map<Var, Node> values) {
    return Specialiser.specialised(query(pattern), Set.of(P), values).getQueryPattern();
  }

  private static Element pattern(String pattern) {
    return query(pattern).getQueryPattern();
  }

  private static Query query(String pattern) {
    return QueryFactory.create("SELECT ?x ?c { " + pattern + " }");
  }

  @Test
  void theFlagshipAsksForTheSeriesFirst() {
    CannedQuery query = Fixture.CATALOGUE.get("who-represented-each-side");
    String text = Valued.query(query, Map.of("series", VALUE)).toString();
    int selection = text.indexOf("SELECT DISTINCT  ?meeting");
    assertEquals(true, selection > 0 && selection < text.indexOf("hasParty"), text);
  }

  /** Every query with the values of its tests, against the same with values put in alone. */
  @TestFactory
  Stream<DynamicTest> theRowsAreTheSame() {
    Collection<CannedQuery> queries = Fixture.CATALOGUE.queries();
    return Fixture.trials(
        queries.stream().filter(query -> !query.givesGraph()), SpecialiserTest::same);
  }

  private static void same(CannedQuery query, QueryHeader.Trial trial) {
    DatasetGraph data = Fixture.data(trial.data()).asDatasetGraph();
    Map<String, Node> values = read(data, () -> Fixture.terms(query, trial.params(), data));
    Map<Var, Node> terms = new HashMap<>();
    values.forEach((name, term) -> terms.put(Var.alloc(name), term));
    Query plain = QueryTransformOps.syntaxSubstitute(query.query(), terms);
    String before = query.query().toString();
    assertEquals(
        Rows.of(plain, query.columns(), data),
        Rows.of(Valued.query(query, values), query.columns(), data));
    assertEquals(before, query.query().toString(), "all share the parsed query");
  }

  private static <T> T read(DatasetGraph data, Supplier<T> work) {
    return Txn.calculateRead(data, work::get);
  }
}
