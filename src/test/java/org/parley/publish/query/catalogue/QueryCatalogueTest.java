package org.parley.publish.query.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

final class QueryCatalogueTest {
  private static final String GOOD =
      """
      #+ summary: Which meetings are there?
      #+ description: One row per meeting.
      #+ tags: [when]
      #+ params:
      #+   - {name: side, type: entity, of: [Organisation], label: Side, example: Norland}
      #+ columns:
      #+   - {name: meeting, label: Meeting, meaning: the meeting}
      #+ view: table
      #+ tests:
      #+   - {params: {}, count: 4}
      PREFIX : <https://w3id.org/parley/ontology/>
      SELECT ?meeting WHERE { ?meeting :hasParty ?side }
      """;

  @TempDir Path folder;

  @Test
  void readsAFolderBesideThePackedQueries() throws IOException {
    Files.writeString(folder.resolve("which-meetings.rq"), GOOD);
    Files.writeString(folder.resolve("notes.txt"), "not a query");
    QueryCatalogue catalogue = QueryCatalogue.load(folder);
    assertEquals("Which meetings are there?", catalogue.get("which-meetings").header().summary());
    assertEquals(Fixture.CATALOGUE.queries().size() + 1, catalogue.queries().size());
  }

  @Test
  void testsMayNameAGraphOfTheirOwn() {
    String own = GOOD.replace("count: 4", "data: offices.ttl, count: 4");
    assertEquals("offices.ttl", data(own));
    assertEquals("fixture.ttl", data(GOOD));
  }

  private static String data(String text) {
    return QueryFile.read("which-meetings.rq", text, Set.of("sides"))
        .header()
        .tests()
        .get(0)
        .data();
  }

  @Test
  void refusesTwoQueriesOfOneName() throws IOException {
    Files.writeString(folder.resolve("who-said-what.rq"), GOOD);
    QueryException e = assertThrows(QueryException.class, () -> QueryCatalogue.load(folder));
    String place = folder.resolve("who-said-what.rq") + ", line 1: ";
    assertEquals(place + "Parley has a query of this name; rename the file", e.getMessage());
  }

  @Test
  void findsTheQueriesInsideAJar() throws IOException {
    Path jar = folder.resolve("a name with spaces.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new ZipEntry("queries/"));
      out.putNextEntry(new ZipEntry("queries/which-meetings.rq"));
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("queries/deeper/other.rq"));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertEquals(Map.of("which-meetings.rq", GOOD), QueryFolder.packed(loader));
    }
  }

  @Test
  void namesWhatComesNearAnUnknownQuery() {
    QueryException e =
        assertThrows(QueryException.class, () -> Fixture.CATALOGUE.get("who-said-wat"));
    assertEquals(Kind.UNKNOWN_QUERY, e.kind());
    assertEquals("no query is called \"who-said-wat\"; nearest: who-said-what", shortened(e));
    assertEquals("no query is called \"zzz\"", shortened(unknown("zzz")));
  }

  private static QueryException unknown(String name) {
    return assertThrows(QueryException.class, () -> Fixture.CATALOGUE.get(name));
  }

  private static String shortened(QueryException e) {
    return e.getMessage().split(", ", 2)[0];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summary: Which meetings | title: Which meetings | line 1 | summary is missing
          type: entity | type: entity, colour: red | line 5 | params.0.colour
          view: table | view: cake | line 8 | cake
          view: table | view: table: | line 8 | mapping values
          tags: [when] | view: table | line 8 | view
          type: entity | type: word | line 5 | word
          , of: [Organisation] | , required: false | line 5 | "of"
          , example: Norland | , required: false | line 5 | example of parameter side is missing
          name: side | name: host | line 5 | ?host
          name: meeting | name: meetings | line 6 | not those that the query selects: [meeting]
          params: {}, count | params: {a: b}, count | line 9 | parameter a
          , count: 4 | , rows: 4 | line 10 | rows
          , count: 4 | , count: 4, data: ../offices.ttl | line 10 | data of a test
          , count: 4 | | line 10 | count or rows
          name: side | name: page | line 5 | page is what readers turn pages with
          [Organisation] | [Organization] | line 5 | parameter side: the ontology has no class Organization
          [Organisation], | [Organisation], choices: towns, | line 5 | there is no choices/towns.rq among [sides]
          type: entity, of: [Organisation], label: Side, example: Norland | type: date, label: Side, example: March | line 5 | parameter side would refuse its own example "March"
          example: Norland | example: 5, default: --- | line 5 | parameter side would refuse its own default "---"
          label: Side, | | line 5 | label of parameter side is missing
          , label: Meeting, | , | line 7 | label of column meeting is missing
          count: 4 | rows: [{meetin: x}] | line 10 | a test expects the unknown column meetin
          view: table | view: timeline | line 8 | as a timeline the answer needs a column of days: [begin, date, first, firstAttested]
          view: table | view: map | line 8 | as a map the answer needs a column of places
          view: table | view: pivot | line 8 | as a pivot the answer needs two columns of things
          view: table | view: network | line 8 | as a network the answer needs two columns of things
          SELECT ?meeting WHERE | CONSTRUCT | line 12 | Encountered
          { ?meeting :hasParty ?side } | { ?meeting :hasParty ?side | line 12 | Encountered
          SELECT ?meeting | SELECT (COUNT(?side AS ?meeting) | line 12 | Encountered
          """)
  void tellsFileLineAndReason(String right, String wrong, String line, String reason) {
    String text = GOOD.replace(right, wrong == null ? "" : wrong);
    QueryException e =
        assertThrows(
            QueryException.class, () -> QueryFile.read("which-meetings.rq", text, Set.of("sides")));
    assertEquals(Kind.BROKEN_FILE, e.kind());
    assertTrue(e.getMessage().startsWith("which-meetings.rq, " + line + ": "), e.getMessage());
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }

  @Test
  void aFolderMayHaveListsOfItsOwn() throws IOException {
    Path choices = Files.createDirectory(folder.resolve("choices"));
    Files.writeString(
        choices.resolve("towns.rq"), "SELECT ?value ?label ?count { VALUES ?value { 1 } }");
    Files.writeString(
        folder.resolve("which-meetings.rq"),
        GOOD.replace("label: Side", "choices: towns, label: Side"));
    QueryCatalogue catalogue = QueryCatalogue.load(folder);
    assertEquals("towns", catalogue.get("which-meetings").parameter("side").choices());
    assertTrue(catalogue.choices().containsKey("towns"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          towns.rq | SELECT ?value ?label { } | choices/towns.rq, line 1: a list of choices selects exactly ?value ?label ?count
          towns.rq | CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | choices/towns.rq, line 1: a list of choices selects
          towns.rq | SELECT ?value ?label ?count { ?x } | choices/towns.rq, line 1: Encountered
          towns.rq | SELECT ?value ?label (AVG(?x) AS ?count ?more) { } | choices/towns.rq, line 1: Encountered
          My towns.rq | SELECT ?value ?label ?count { } | choices/My towns.rq, line 1: name it in lower-case
          """)
  void tellsWhatIsWrongWithAListOfChoices(String file, String text, String message) {
    QueryException e = assertThrows(QueryException.class, () -> QueryFile.readChoices(file, text));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  @Test
  void refusesAFileWithoutHeaderOrWithAnOddName() {
    String bare = GOOD.replace("#+", "# ");
    QueryException e =
        assertThrows(QueryException.class, () -> QueryFile.read("a.rq", bare, Set.of()));
    assertTrue(e.getMessage().contains("the header is missing"), e.getMessage());
    e = assertThrows(QueryException.class, () -> QueryFile.read("A query.rq", GOOD, Set.of()));
    assertTrue(e.getMessage().contains("lower-case words"), e.getMessage());
  }
}
