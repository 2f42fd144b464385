package org.parley.publish.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** The invented graphs that the canned queries are tried on. */
public final class Fixture {
  public static final QueryCatalogue CATALOGUE = QueryCatalogue.load();
  private static final Map<String, Dataset> GRAPHS = graphs();
  public static final Dataset DATA = data(QueryHeader.Trial.SHARED_DATA);

  private Fixture() {}

  private static Map<String, Dataset> graphs() {
    return CATALOGUE.queries().stream()
        .flatMap(query -> query.header().tests().stream())
        .map(QueryHeader.Trial::data)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(name -> name, Fixture::load));
  }

  private static Dataset load(String name) {
    Dataset dataset = DatasetFactory.createTxnMem();
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "queries/" + name));
    return dataset;
  }

  /** The graph of this file. */
  public static Dataset data(String name) {
    return Objects.requireNonNull(GRAPHS.get(name), name);
  }

  /** A test for each test in the headers of these queries. */
  public static Stream<DynamicTest> trials(
      Stream<CannedQuery> queries, BiConsumer<CannedQuery, QueryHeader.Trial> check) {
    return queries.flatMap(
        query ->
            query.header().tests().stream()
                .map(
                    trial ->
                        DynamicTest.dynamicTest(
                            query.name() + " " + trial.params(),
                            () -> check.accept(query, trial))));
  }

  public static Answer ask(String name, Map<String, String> params) {
    return ask(name, params, DATA);
  }

  public static Answer ask(String name, Map<String, String> params, Dataset data) {
    return new QueryRunner(CATALOGUE).run(name, params, data, Duration.ofMinutes(5), 1000);
  }

  /** What the typed values stand for in a graph; within a transaction. */
  public static Map<String, Node> terms(
      CannedQuery query, Map<String, String> typed, DatasetGraph data) {
    return new Parameters(query, data.getDefaultGraph(), () -> NameIndex.of(data.getDefaultGraph()))
        .bind(typed);
  }

  /** The rows as text by column. */
  public static List<Map<String, String>> rows(Answer answer) {
    return answer.rows().stream()
        .map(
            row -> {
              Map<String, String> texts = new LinkedHashMap<>();
              for (int i = 0; i < row.size(); i++) {
                texts.put(answer.columns().get(i), Answer.text(row.get(i)));
              }
              return texts;
            })
        .toList();
  }
}
