package org.parley.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class AnswerWriterTest {
  private static final String FLAGSHIP = "who-represented-each-side";
  private static final Map<String, String> FIFTH = Map.of("series", "NRST", "edition", "5");

  private static String written(String query, Map<String, String> params, AnswerFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter.write(Fixture.ask(query, params), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Each file of {@code queries/tables}: its first line asks, the others are the answer. */
  @TestFactory
  Stream<DynamicTest> tablesLookAsDrawn() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/queries/tables"))) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> checkTable(file)));
    }
  }

  private static void checkTable(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf('\n');
    String[] asked = text.substring("# ".length(), end).split(" ");
    Map<String, String> params =
        Arrays.stream(asked)
            .skip(2)
            .map(param -> param.split("=", 2))
            .collect(Collectors.toMap(param -> param[0], param -> param[1].replace('_', ' ')));
    int width = Integer.parseInt(asked[0]);
    assertEquals(text.substring(end + 1), TextTable.render(Fixture.ask(asked[1], params), width));
  }

  static List<String> names() {
    return Fixture.CATALOGUE.queries().stream()
        .filter(query -> !query.givesGraph())
        .map(CannedQuery::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void noLineOfATableIsTooWideAndNoIriShows(String query) throws IOException {
    String table = written(query, Map.of(), AnswerFormat.TABLE);
    table.lines().forEach(line -> assertTrue(Cells.width(line) <= AnswerWriter.TABLE_WIDTH, line));
    assertFalse(table.contains("http://"), table);
  }

  @Test
  void aCutAnswerSaysSo() {
    Answer all = Fixture.ask(FLAGSHIP, FIFTH);
    Answer cut = new Answer(all.query(), all.parameters(), all.rows().subList(0, 1), true);
    assertTrue(TextTable.render(cut, 120).endsWith("\nthe first row; there are more\n"));
  }

  @Test
  void csvHasAHeadAndEveryColumn() throws IOException {
    List<String> lines = written(FLAGSHIP, FIFTH, AnswerFormat.CSV).lines().toList();
    assertEquals(String.join(",", Fixture.CATALOGUE.get(FLAGSHIP).columns()), lines.get(0));
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).contains(",Brigadier,deputy director,Plans Directorate,"));
  }

  /** What is written reads back as the same values. */
  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"TSV", "SRJ", "XML"})
  void machinesReadBackTheSameValues(AnswerFormat format) throws IOException {
    Answer answer = Fixture.ask(FLAGSHIP, Map.of());
    byte[] text = written(FLAGSHIP, Map.of(), format).getBytes(StandardCharsets.UTF_8);
    ResultSet read = read(format, text);
    assertEquals(answer.columns(), read.getResultVars());
    for (List<RDFNode> row : answer.rows()) {
      var solution = read.next();
      for (int i = 0; i < row.size(); i++) {
        assertEquals(row.get(i), solution.get(answer.columns().get(i)));
      }
    }
    assertFalse(read.hasNext());
  }

  /** What is written as a graph reads back as the triples of the rows. */
  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"TTL", "NT", "JSONLD"})
  void aGraphReadsBackTheSameTriples(AnswerFormat format) throws IOException {
    Answer answer = Fixture.ask("export-org", Map.of());
    String text = written("export-org", Map.of(), format);
    Graph read = RDFParser.fromString(text, format.lang()).toGraph();
    assertEquals(answer.rows().size(), read.size());
    for (List<RDFNode> row : answer.rows()) {
      assertTrue(
          read.contains(row.get(0).asNode(), row.get(1).asNode(), row.get(2).asNode()),
          row::toString);
    }
  }

  @Test
  void rowsAreNoGraph() {
    QueryException e =
        assertThrows(QueryException.class, () -> written(FLAGSHIP, Map.of(), AnswerFormat.TTL));
    assertEquals(
        FLAGSHIP + " answers with rows, not with a graph; take csv, json or xml instead of ttl",
        e.getMessage());
  }

  private static ResultSet read(AnswerFormat format, byte[] text) {
    var lang =
        switch (format) {
          case TSV -> ResultSetLang.RS_TSV;
          case SRJ -> ResultSetLang.RS_JSON;
          default -> ResultSetLang.RS_XML;
        };
    return ResultSetFactory.copyResults(
        ResultSetReaderRegistry.getFactory(lang)
            .create(lang)
            .read(new ByteArrayInputStream(text), Context.create()));
  }

  @Test
  void formatsGoByTheirNames() {
    assertEquals(AnswerFormat.CSV, AnswerFormat.of("csv"));
    assertEquals(AnswerFormat.TABLE, AnswerFormat.of("table"));
    assertEquals(AnswerFormat.XML, AnswerFormat.of("SRX"));
    assertEquals(
        "no format is called \"pdf\"; take one of txt, csv, tsv, json, srj, xml, ttl, nt, jsonld",
        assertThrows(QueryException.class, () -> AnswerFormat.of("pdf")).getMessage());
  }
}
