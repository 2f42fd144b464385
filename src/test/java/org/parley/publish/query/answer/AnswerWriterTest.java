package org.parley.publish.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;

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

  @Test
  void jsonIsAnArrayOfObjectsWithTypedValues() throws IOException {
    JsonNode rows = new ObjectMapper().readTree(written(FLAGSHIP, Map.of(), AnswerFormat.JSON));
    Answer answer = Fixture.ask(FLAGSHIP, Map.of());
    assertEquals(answer.rows().size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<String> keys = new ArrayList<>();
      rows.get(i).fieldNames().forEachRemaining(keys::add);
      assertEquals(answer.columns(), keys);
      for (int j = 0; j < keys.size(); j++) {
        RDFNode value = answer.rows().get(i).get(j);
        assertEquals(
            value == null ? "null" : Answer.text(value), rows.get(i).get(keys.get(j)).asText());
        assertEquals(value == null, rows.get(i).get(keys.get(j)).isNull());
      }
      assertTrue(rows.get(i).get("documents").isIntegralNumber());
    }
    assertTrue(rows.findValues("edition").stream().anyMatch(JsonNode::isIntegralNumber));
    assertEquals("[\n]\n", written(FLAGSHIP, Map.of("edition", "99"), AnswerFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource({
    "7, integer, 7",
    "007, integer, 7",
    "1.25, decimal, 1.25",
    "2.5E3, double, 2500.0",
    "INF, double, \"INF\"",
    "1, boolean, true",
    "2024-03, gYearMonth, \"2024-03\"",
    "seven, integer, \"seven\"",
    "7, string, \"7\""
  })
  void jsonKnowsNumbersAndTruths(String text, String type, String json) throws IOException {
    Answer some = Fixture.ask("who-met-whom", Map.of());
    List<RDFNode> row = new ArrayList<>(Collections.nCopies(some.columns().size(), null));
    row.set(
        0,
        ResourceFactory.createTypedLiteral(
            text, TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + type)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter.write(
        new Answer(some.query(), Map.of(), List.of(row), false), AnswerFormat.JSON, out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertTrue(written.startsWith("[\n{\"" + some.columns().get(0) + "\":" + json + ","), written);
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
