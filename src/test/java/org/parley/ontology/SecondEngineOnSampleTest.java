package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.SecondEngine;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** Every question about the sample corpus in another engine, over the flat export. */
final class SecondEngineOnSampleTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();

  /** Pairs of claims take it minutes over the sample; it is asked over the graphs of the header. */
  private static final Set<String> ENDLESS = Set.of("contradictions");

  /** So many questions may have no answer, each with the reason in its header. */
  private static final int MOST_EMPTY = 6;

  private static final SecondEngine ENGINE = new SecondEngine(SampleStore.facts());

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  /** A parameter with a default always has a value; those are held by the header's own tests. */
  @TestFactory
  Stream<DynamicTest> answersTheSame() {
    return CATALOGUE.queries().stream()
        .filter(query -> !ENDLESS.contains(query.name()))
        .filter(q -> q.header().params().stream().allMatch(p -> p.byDefault() == null))
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> compare(query)));
  }

  private static void compare(CannedQuery query) {
    Answer answer =
        new QueryRunner(CATALOGUE)
            .run(
                query.name(),
                Map.of(),
                SampleStore.STORE.dataset(),
                Duration.ofMinutes(5),
                1_000_000);
    assertTrue(!answer.rows().isEmpty() || tellsOfTheSample(query), "empty, and nobody says why");
    if (query.givesGraph()) {
      assertTrue(ENGINE.graph(query, Map.of()).isIsomorphicWith(graph(answer)));
    } else {
      assertEquals(rows(answer), String.join("\n", asked(query)));
    }
  }

  @Test
  void fewQuestionsAreEmpty() {
    long empty =
        CATALOGUE.queries().stream().filter(SecondEngineOnSampleTest::tellsOfTheSample).count();
    assertTrue(empty <= MOST_EMPTY, empty + " questions are empty");
  }

  private static boolean tellsOfTheSample(CannedQuery query) {
    return query.header().description().contains("sample");
  }

  private static List<String> asked(CannedQuery query) {
    try {
      return ENGINE.rows(query, Map.of());
    } catch (QueryInterruptedException e) {
      return Assumptions.abort("too slow in this engine");
    }
  }

  private static Graph graph(Answer answer) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    answer
        .rows()
        .forEach(row -> graph.add(row.get(0).asNode(), row.get(1).asNode(), row.get(2).asNode()));
    return graph;
  }

  private static String rows(Answer answer) {
    return answer.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(value -> SecondEngine.text(value == null ? null : value.asNode()))
                    .collect(Collectors.joining(" | ")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
