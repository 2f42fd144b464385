package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.publish.query.Answer;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryCatalogue;
import org.parley.publish.query.QueryRunner;
import org.parley.publish.query.SecondEngine;

/** Every question about the sample corpus in another engine, over the flat export. */
final class SecondEngineOnSampleTest {
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();
  private static final SecondEngine ENGINE = new SecondEngine(SampleStore.facts());

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  /** A parameter with a default always has a value; those are held by the header's own tests. */
  @TestFactory
  Stream<DynamicTest> answersTheSame() {
    return CATALOGUE.queries().stream()
        .filter(SecondEngine::isTrusted)
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
                Duration.ofMinutes(1),
                1_000_000);
    if (query.givesGraph()) {
      assertTrue(ENGINE.graph(query, Map.of()).isIsomorphicWith(graph(answer)));
    } else {
      assertEquals(rows(answer), String.join("\n", asked(query)));
    }
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
