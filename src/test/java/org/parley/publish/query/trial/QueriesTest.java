package org.parley.publish.query.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.answer.Answer;

/** Every query file: its form, its header, its rows. */
final class QueriesTest {
  private static final Path PROMISED = Path.of("src/test/resources/queries/promised.txt");

  static Collection<CannedQuery> queries() {
    return Fixture.CATALOGUE.queries();
  }

  @Test
  void theCatalogueHoldsTheQuestionsPromised() throws IOException {
    Set<String> names = queries().stream().map(CannedQuery::name).collect(Collectors.toSet());
    List<String> missing =
        Files.readAllLines(PROMISED).stream().filter(name -> !names.contains(name)).toList();
    assertEquals(List.of(), missing);
    assertTrue(names.size() >= 55, () -> names.size() + " questions");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isPlainSparqlOverTheDefaultGraph(CannedQuery query) {
    Query parsed = query.query();
    assertFalse(parsed.hasDatasetDescription());
    ElementWalker.walk(parsed.getQueryPattern(), new DefaultGraphOnly());
    assertFalse(parsed.toString().contains("jena.apache.org"), "no extensions of one engine");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void asksAQuestionAndIsTested(CannedQuery query) {
    QueryHeader header = query.header();
    assertTrue(header.summary().endsWith("?"), header.summary());
    assertFalse(header.tags().isEmpty());
    assertTrue(
        header.tests().stream().anyMatch(trial -> trial.params().isEmpty()),
        "one test without parameters");
    assertTrue(
        header.tests().stream().anyMatch(trial -> trial.rows() != null),
        "one test that shows rows");
    assertTrue(header.params().stream().noneMatch(QueryHeader.Parameter::required));
  }

  /** What names an entity holds its IRI and is followed by its label. */
  @ParameterizedTest
  @MethodSource("queries")
  void labelsFollowTheirEntities(CannedQuery query) {
    List<String> columns = query.columns();
    for (String column : columns) {
      int place = columns.indexOf(column);
      int label = columns.indexOf(column + "Label");
      assertTrue(label < place || label == place + 1, column);
    }
  }

  /** Of a meeting that two series count, the columns that tell of the one that is asked for. */
  private static final Map<String, Set<String>> CHOSEN =
      Map.of("who-represented-each-side", Set.of("series", "seriesLabel", "edition"));

  /**
   * An open parameter means "any": its rows are among those of the open question. What counts the
   * rows may be less, and one with a default is never open.
   */
  @ParameterizedTest
  @MethodSource("queries")
  void valuesOnlyChooseRows(CannedQuery query) {
    Set<String> counted = new HashSet<>(counted(query));
    counted.addAll(CHOSEN.getOrDefault(query.name(), Set.of()));
    for (QueryHeader.Trial trial : query.header().tests()) {
      Map<String, String> never = new LinkedHashMap<>(trial.params());
      never.keySet().removeIf(name -> query.parameter(name).byDefault() == null);
      Set<Map<String, String>> all = Set.copyOf(without(counted, rows(query, never, trial)));
      boolean turnsPairs = query.name().equals("who-met-whom");
      assertTrue(
          turnsPairs || all.containsAll(without(counted, rows(query, trial.params(), trial))),
          trial.toString());
    }
  }

  /** The columns that count, or say how far a group of rows reaches. */
  private static Set<String> counted(CannedQuery query) {
    Query parsed = query.query();
    if (!parsed.isSelectType() || !parsed.hasAggregators()) {
      return Set.of();
    }
    return parsed.getProject().getExprs().keySet().stream()
        .map(Var::getVarName)
        .collect(Collectors.toSet());
  }

  private static List<Map<String, String>> without(
      Set<String> columns, List<Map<String, String>> rows) {
    return rows.stream()
        .<Map<String, String>>map(
            row -> {
              Map<String, String> rest = new LinkedHashMap<>(row);
              rest.keySet().removeAll(columns);
              return rest;
            })
        .toList();
  }

  private static List<Map<String, String>> rows(
      CannedQuery query, Map<String, String> params, QueryHeader.Trial trial) {
    return Fixture.rows(Fixture.ask(query.name(), params, Fixture.data(trial.data())));
  }

  @TestFactory
  Stream<DynamicTest> answersAsItsHeaderSays() {
    return Fixture.trials(queries().stream(), QueriesTest::check);
  }

  private static void check(CannedQuery query, QueryHeader.Trial trial) {
    Answer answer = Fixture.ask(query.name(), trial.params(), Fixture.data(trial.data()));
    assertEquals(List.of(), QueryTrial.differences(trial, answer));
  }

  private static final class DefaultGraphOnly extends ElementVisitorBase {
    @Override
    public void visit(ElementNamedGraph graph) {
      throw new AssertionError("no GRAPH");
    }

    @Override
    public void visit(ElementService service) {
      throw new AssertionError("no SERVICE");
    }
  }
}
