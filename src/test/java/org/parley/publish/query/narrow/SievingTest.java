package org.parley.publish.query.narrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
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
import org.parley.publish.query.answer.Answer;

final class SievingTest {
  private static final Var P = Var.alloc("p");
  private static final Node VALUE = NodeFactory.createURI("urn:value");
  private static final Set<String> SIEVED =
      Set.of(
          "counterparts-of-a-person side",
          "delegation-sizes from",
          "delegation-sizes to",
          "denied-or-doubted modality",
          "meetings-in-a-period from",
          "meetings-in-a-period party",
          "meetings-near-in-time topic",
          "meetings-of-a-person from",
          "meetings-on-a-topic to",
          "officials-of-an-organisation at",
          "publishers publisher",
          "reports-of-a-meeting publisher",
          "statements-about-an-actor actor",
          "topics-by-meeting series",
          "topics-in-one-account-only saidBy",
          "who-represented-each-side to",
          "who-said-what topic");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a column → SELECT ?p ?x { ?x <urn:q> ?p } → Holds",
        "a column by which rows are grouped → SELECT ?p (COUNT(?x) AS ?c) { ?x <urn:q> ?p } GROUP BY ?p → Holds",
        "a column that an inner query passes on → SELECT ?p { { SELECT ?p { ?x <urn:q> ?p } GROUP BY ?p } } → Holds",
        "a column of all alternatives → SELECT ?p { { ?x <urn:q> ?p } UNION { ?x <urn:r> ?p } } → Holds",
        "what is in alternatives but for rows without it → SELECT ?x ?p { ?x a ?c { ?x <urn:q> ?p } UNION { ?x <urn:r> ?y FILTER ( !BOUND(?p) ) } } → Holds",
        "a pattern that begins at columns → SELECT ?x { ?x a ?c FILTER ( !BOUND(?p) || EXISTS { ?x <urn:q> ?p } ) } → Found",
        "also within a group → SELECT ?x { { ?x a ?c FILTER ( !BOUND(?p) || EXISTS { ?x <urn:q> ?p } ) } ?c <urn:r> ?d } → Found",
        "a comparison of columns → SELECT ?d { ?x a ?c OPTIONAL { ?x <urn:r> ?d } FILTER ( !BOUND(?p) || ?d < ?p || ?d = ?p ) } → Fulfils",
        "a pattern of alternatives → SELECT ?x ?y { ?x <urn:r> ?y FILTER ( !BOUND(?p) || EXISTS { { ?x a ?p } UNION { ?y a ?p } } ) } → Fulfils"
      })
  void choosesRows(String what, String query, String test) {
    assertEquals(
        List.of(test),
        sieve(query).orElseThrow().tests().stream().map(t -> t.getClass().getSimpleName()).toList(),
        what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "what is optional may be the value in no row → SELECT ?p { ?x a ?c OPTIONAL { ?x <urn:q> ?p } }",
        "what is optional before it is bound → SELECT ?p ?y { ?x a ?c OPTIONAL { ?x <urn:r> ?y . ?y <urn:q> ?p } ?x <urn:q> ?p }",
        "an inner query that hides it → SELECT ?p { ?x <urn:q> ?p { SELECT ?x { ?x <urn:r> ?p } } }",
        "also within a condition → SELECT ?p { ?x <urn:q> ?p FILTER EXISTS { SELECT ?x { ?x <urn:r> ?p } } }",
        "alternatives of which one does without it → SELECT ?x ?p { ?x a ?c { ?x <urn:q> ?p } UNION { ?x <urn:r> ?y } }",
        "alternatives without it beside what binds it → SELECT ?x ?p { ?x <urn:s> ?p { ?x <urn:q> ?p } UNION { ?x <urn:r> ?y FILTER ( !BOUND(?p) ) } }",
        "alternatives without it of which one tests more → SELECT ?x ?p { { ?x <urn:q> ?p } UNION { ?x <urn:r> ?y FILTER ( !BOUND(?p) || ?y = ?x ) } }",
        "what is cut off → SELECT ?p { ?x <urn:q> ?p } LIMIT 2",
        "what is cut off within → SELECT ?p { ?x <urn:q> ?p { SELECT ?p { ?x <urn:r> ?p } LIMIT 2 } }",
        "what is taken away → SELECT ?p { ?x <urn:q> ?p MINUS { ?y <urn:r> ?p } }",
        "what is computed → SELECT ?p { ?x <urn:q> ?y BIND ( ?y AS ?p ) }",
        "what is listed → SELECT ?p { VALUES ?p { <urn:value> } ?x <urn:q> ?p }",
        "what is counted over → SELECT ?x (COUNT(?p) AS ?c) { ?x <urn:q> ?p } GROUP BY ?x",
        "a test where it is not bound → SELECT ?p { ?x <urn:q> ?p { ?y a ?c FILTER ( !BOUND(?p) || ?y = ?c ) } }",
        "a test of what is no column → SELECT ?x { ?x <urn:q> ?d FILTER ( !BOUND(?p) || ?d = ?p ) }",
        "a test of what is counted → SELECT ?x (COUNT(?d) AS ?c) { ?x <urn:q> ?d FILTER ( !BOUND(?p) || ?d = ?p ) } GROUP BY ?x",
        "a test within what is optional → SELECT ?x { ?x a ?c OPTIONAL { ?x <urn:q> ?d FILTER ( !BOUND(?p) || ?x = ?p ) } }",
        "a test before it is bound → SELECT ?d { { ?x a ?c FILTER ( !BOUND(?p) || ?d = ?p ) } ?x <urn:q> ?d }",
        "a test and more → SELECT ?x { ?x a ?p FILTER ( !BOUND(?p) || ?x = ?p ) }",
        "another test → SELECT ?x { ?x a ?c FILTER ( BOUND(?p) || ?x = ?c ) }",
        "nothing → SELECT ?x { ?x a ?c }"
      })
  void doesMoreThanChooseRows(String what, String query) {
    assertEquals(Optional.empty(), sieve(query), what);
  }

  private static Optional<Sieve> sieve(String query) {
    return Sieving.of(QueryFactory.create(query), Set.of(P), Map.of(P, VALUE));
  }

  @Test
  void aColumnHoldsPlainTextButNumbersMayBeWrittenInSeveralWays() {
    Query query = QueryFactory.create("SELECT ?p { ?x <urn:q> ?p }");
    Node text = NodeFactory.createLiteralString("denied");
    assertTrue(Sieving.of(query, Set.of(P), Map.of(P, text)).isPresent());
    Node number = NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger);
    assertFalse(Sieving.of(query, Set.of(P), Map.of(P, number)).isPresent());
  }

  /** The periods and parties of lists of meetings, and what tells of one of many things. */
  @Test
  void manyParametersOfTheCatalogueChooseRows() {
    Set<String> sieved = new TreeSet<>();
    for (CannedQuery query : Fixture.CATALOGUE.queries()) {
      for (QueryHeader.Parameter parameter : query.header().params()) {
        if (Valued.sieve(query, Map.of(), Map.of(parameter.name(), VALUE)).isPresent()) {
          sieved.add(query.name() + " " + parameter.name());
        }
      }
    }
    assertTrue(sieved.containsAll(SIEVED), () -> sieved.toString());
    assertFalse(sieved.contains("who-met-whom from"), "it counts the meetings of the period");
  }

  /** Every query with every value of its tests, and with every thing of the graphs it may mean. */
  @TestFactory
  Stream<DynamicTest> theRowsAreThoseOfTheQuestion() {
    return Fixture.CATALOGUE.queries().stream()
        .filter(query -> !query.givesGraph() && !query.header().params().isEmpty())
        .flatMap(
            query ->
                query.header().tests().stream()
                    .map(QueryHeader.Trial::data)
                    .distinct()
                    .map(
                        data ->
                            dynamicTest(
                                query.name() + " " + data,
                                () -> check(query, Fixture.data(data)))));
  }

  private static void check(CannedQuery query, Dataset dataset) {
    DatasetGraph data = dataset.asDatasetGraph();
    Map<String, Node> always = read(data, () -> Fixture.terms(query, Map.of(), data));
    Answer whole = Fixture.ask(query.name(), Map.of(), dataset);
    Set<Map<String, Node>> asked = new LinkedHashSet<>();
    for (QueryHeader.Trial trial : query.header().tests()) {
      if (Fixture.data(trial.data()) == dataset) {
        asked.add(read(data, () -> Fixture.terms(query, trial.params(), data)));
      }
    }
    for (QueryHeader.Parameter parameter : query.header().params()) {
      for (Node value : nodes(parameter, data)) {
        Map<String, Node> one = new HashMap<>(always);
        one.put(parameter.name(), value);
        asked.add(one);
      }
    }
    for (Map<String, Node> values : asked) {
      Map<String, Node> chosen = new HashMap<>(values);
      chosen.keySet().removeAll(always.keySet());
      if (values.entrySet().containsAll(always.entrySet())) {
        Valued.sieve(query, always, chosen)
            .ifPresent(sieve -> same(query, values, sieve, whole, data));
      }
    }
  }

  private static void same(
      CannedQuery query, Map<String, Node> values, Sieve sieve, Answer whole, DatasetGraph data) {
    Map<Var, Node> terms = new HashMap<>();
    values.forEach((name, term) -> terms.put(Var.alloc(name), term));
    Query plain = QueryTransformOps.syntaxSubstitute(query.query(), terms);
    assertEquals(
        Rows.of(plain, query.columns(), data),
        read(data, () -> sieve.left(whole.rows(), whole.columns(), data, Duration.ofMinutes(5)))
            .stream()
            .map(row -> row.stream().map(Answer::text).toList())
            .toList(),
        () -> query.name() + values);
  }

  /** Things of the graph that the parameter may be given; of text and dates all there are. */
  private static Collection<Node> nodes(QueryHeader.Parameter parameter, DatasetGraph data) {
    boolean text =
        parameter.type() == QueryHeader.Type.STRING || parameter.type() == QueryHeader.Type.DATE;
    return read(
        data,
        () ->
            data.getDefaultGraph().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(
                    node ->
                        text
                            ? node.isLiteral()
                                && node.getLiteralLexicalForm()
                                    .matches("[0-9]{4}(-[0-9]{2}){0,2}|[a-z]{4,}")
                            : node.isURI() && parameter.type() == QueryHeader.Type.ENTITY)
                .distinct()
                .limit(300)
                .toList());
  }

  private static <T> T read(DatasetGraph data, Supplier<T> work) {
    return Txn.calculateRead(data, work::get);
  }
}
