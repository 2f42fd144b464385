package org.parley.publish.query.narrow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.Parameters;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.SecondEngine;

/** Every question in another engine, over the flat export and with the text of its file. */
final class SecondEngineTest {
  private static final Map<String, SecondEngine> ENGINES = new HashMap<>();
  private static final Map<String, NameIndex> NAMES = new HashMap<>();

  @AfterAll
  static void stop() {
    ENGINES.values().forEach(SecondEngine::close);
  }

  @TestFactory
  Stream<DynamicTest> answersTheSame() {
    Collection<CannedQuery> queries = Fixture.CATALOGUE.queries();
    return Fixture.trials(queries.stream(), SecondEngineTest::same);
  }

  private static void same(CannedQuery query, QueryHeader.Trial trial) {
    DatasetGraph data = Fixture.data(trial.data()).asDatasetGraph();
    SecondEngine engine =
        ENGINES.computeIfAbsent(trial.data(), any -> new SecondEngine(graph(data)));
    Map<String, Node> values =
        Txn.calculateRead(data, () -> values(query, trial, data.getDefaultGraph()));
    compare(query, values, data, engine);
  }

  static void compare(
      CannedQuery query, Map<String, Node> values, DatasetGraph data, SecondEngine engine) {
    Query specialised = Valued.query(query, values);
    if (query.givesGraph()) {
      Graph expected = Txn.calculateRead(data, () -> constructed(specialised, data));
      assertTrue(engine.graph(query, values).isIsomorphicWith(expected), query.name());
    } else {
      assertEquals(
          String.join("\n", Txn.calculateRead(data, () -> rows(query, specialised, data))),
          String.join("\n", engine.rows(query, values)));
    }
  }

  private static Graph constructed(Query query, DatasetGraph data) {
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      return execution.construct();
    }
  }

  private static List<String> rows(CannedQuery query, Query specialised, DatasetGraph data) {
    try (QueryExec execution = QueryExec.dataset(data).query(specialised).build()) {
      return execution.select().materialize().stream()
          .map(row -> text(query, row))
          .sorted()
          .toList();
    }
  }

  private static String text(CannedQuery query, Binding row) {
    return query.columns().stream()
        .map(column -> SecondEngine.text(row.get(column)))
        .collect(Collectors.joining(" | "));
  }

  private static Map<String, Node> values(CannedQuery query, QueryHeader.Trial trial, Graph graph) {
    return new Parameters(
            query, graph, () -> NAMES.computeIfAbsent(trial.data(), any -> NameIndex.of(graph)))
        .bind(trial.params());
  }

  private static Graph graph(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          Graph copy = GraphMemFactory.createDefaultGraph();
          data.getDefaultGraph().find().forEach(copy::add);
          return copy;
        });
  }
}
