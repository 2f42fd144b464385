package org.parley.publish.query.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Choice;
import org.parley.publish.query.QueryException.Kind;
import org.parley.publish.query.answer.Answer;

final class QueryRunnerTest {
  private static final String FLAGSHIP = "who-represented-each-side";
  private static final String BREKKE = "http://localhost:3030/id/person/ola-brekke";

  private static QueryException refused(String query, String parameter, String value) {
    return assertThrows(
        QueryException.class, () -> Fixture.ask(query, Map.of(parameter, value)), value);
  }

  private static final String OLA =
      "person · deputy director, Plans Directorate · Norland · 3 meetings";
  private static final String IVO = "person · Norland · 1 meeting";

  @ParameterizedTest
  @ValueSource(
      strings = {
        BREKKE,
        "person/ola-brekke",
        "Ola Brekke",
        "  ola   BREKKE ",
        "Ola Brække",
        "Ola-Bræ\u0301kke",
        "ola braekke",
        "Brekke, Ola",
        "ola"
      })
  void findsAPersonByAnyName(String typed) {
    List<Map<String, String>> rows =
        Fixture.rows(Fixture.ask("evidence-for-a-person", Map.of("person", typed)));
    assertEquals(7, rows.size());
    assertTrue(rows.stream().allMatch(row -> BREKKE.equals(row.get("person"))));
  }

  @Test
  void listsTheChoicesOfAnAmbiguousName() {
    QueryException e = refused("evidence-for-a-person", "person", "Brekke");
    assertEquals(Kind.AMBIGUOUS, e.kind());
    assertEquals(
        List.of(
            new Choice("Ivo Brekke", "http://localhost:3030/id/person/ivo-brekke", IVO),
            new Choice("Ola Brekke", BREKKE, OLA)),
        e.choices());
    assertTrue(e.getMessage().contains("Ola Brekke (" + OLA + ")  " + BREKKE), e.getMessage());
  }

  @Test
  void namesWhatComesNearAnUnknownName() {
    QueryException e = refused("evidence-for-a-person", "person", "Ola Breke");
    assertEquals(Kind.NOT_FOUND, e.kind());
    assertEquals("Ola Brekke", e.choices().get(0).label());
    assertTrue(
        e.getMessage().startsWith("the graph has no person called \"Ola Breke\"; nearest: "),
        e.getMessage());
    e = refused("evidence-for-a-person", "person", "Xxxxxxxxxxxxxxxxxxxxxxx");
    assertTrue(
        e.getMessage().endsWith("it has, for example, Ivo Brekke, Mira Tolvan, Ola Brekke"),
        e.getMessage());
    assertTrue(
        refused("evidence-for-a-person", "person", "http://localhost:3030/id/place/ostmark")
            .getMessage()
            .contains("no person"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          edition | five | edition must be a whole number such as 5, not "five"
          edition | 5.0 | edition must be a whole number such as 5, not "5.0"
          from | March | from must be a year, month or day such as 2024-03, not "March"
          from | 2024-02-30 | from must be a year, month or day such as 2024-03, not "2024-02-30"
          to | --12 | to must be a date with its year such as 2024, not "--12"
          person | Ola | who-represented-each-side has no parameter "person"; it takes series, edition, side, from, to
          """)
  void saysWhatAValueMustLookLike(String parameter, String value, String message) {
    QueryException e = refused(FLAGSHIP, parameter, value);
    assertEquals(Kind.BAD_PARAMETER, e.kind());
    assertEquals(message, e.getMessage());
  }

  @Test
  void saysThatAQueryTakesNone() {
    assertEquals(
        "stalled-initiatives has no parameter \"x\"; it takes none",
        refused("stalled-initiatives", "x", "y").getMessage());
  }

  @Test
  void aBlankFieldIsNoValue() {
    assertEquals(
        Fixture.rows(Fixture.ask(FLAGSHIP, Map.of())),
        Fixture.rows(Fixture.ask(FLAGSHIP, Map.of("edition", " ", "series", ""))));
  }

  @Test
  void keepsNoMoreRowsThanTheCap() {
    QueryRunner runner = new QueryRunner(Fixture.CATALOGUE);
    Duration time = Duration.ofMinutes(5);
    Answer some = runner.run(FLAGSHIP, Map.of(), Fixture.DATA, time, 3);
    assertEquals(3, some.rows().size());
    assertTrue(some.truncated());
    Answer all = runner.run(FLAGSHIP, Map.of(), Fixture.DATA, time, 9);
    assertEquals(9, all.rows().size());
    assertFalse(all.truncated());
  }

  @Test
  void stopsWhatTakesTooLong() {
    Dataset much = DatasetFactory.createTxnMem();
    Txn.executeWrite(much, () -> people(much.getDefaultModel(), 20_000));
    QueryRunner runner = new QueryRunner(Fixture.CATALOGUE);
    QueryException e =
        assertThrows(
            QueryException.class,
            () -> runner.run("people-by-any-spelling", Map.of(), much, Duration.ofMillis(1), 1000));
    assertEquals(Kind.TIMEOUT, e.kind());
  }

  private static void people(Model model, int count) {
    for (int i = 0; i < count; i++) {
      model
          .createResource("http://localhost:3030/id/person/p" + i)
          .addProperty(
              RDF.type, ResourceFactory.createResource("https://w3id.org/parley/ontology/Person"))
          .addProperty(RDFS.label, "Person " + i);
    }
  }

  @Test
  void anEmptyGraphHasNoRowsAndNoErrors() {
    Dataset empty = DatasetFactory.createTxnMem();
    QueryRunner runner = new QueryRunner(Fixture.CATALOGUE);
    for (CannedQuery query : Fixture.CATALOGUE.queries()) {
      Answer answer = runner.run(query.name(), Map.of(), empty, Duration.ofMinutes(5), 10);
      assertEquals(List.of(), answer.rows(), query.name());
    }
  }
}
