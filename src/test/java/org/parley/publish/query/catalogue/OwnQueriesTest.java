package org.parley.publish.query.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.QueryException;

/** A folder of query files while it is edited. */
public final class OwnQueriesTest {
  public static final String QUERY =
      """
      #+ summary: Which places are there?
      #+ description: One row per place.
      #+ tags: [where]
      #+ params: []
      #+ columns:
      #+   - {name: place, label: Place, meaning: the place}
      #+   - {name: placeLabel, label: Place, meaning: its name}
      #+ view: table
      #+ tests:
      #+   - {params: {}, count: 3}
      PREFIX : <https://w3id.org/parley/ontology/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?place ?placeLabel WHERE { ?place a :Place ; rdfs:label ?placeLabel } ORDER BY ?placeLabel
      """;

  @TempDir Path folder;
  private Path file;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("places.rq"), QUERY);
  }

  private OwnQueries own() {
    return new OwnQueries(Fixture.CATALOGUE, folder, log::add, 0);
  }

  @Test
  void filesComeChangeAndGo() throws IOException {
    OwnQueries own = own();
    assertEquals("Which places are there?", own.get().get("places").header().summary());
    assertTrue(own.get().has("who-met-whom"));
    Files.writeString(folder.resolve("more-places.rq"), QUERY);
    Files.writeString(file, QUERY.replace("Which places", "What places"));
    assertTrue(own.get().has("more-places"));
    assertEquals("What places are there?", own.get().get("places").header().summary());
    Files.delete(file);
    assertFalse(own.get().has("places"));
    assertTrue(own.get().has("more-places"));
    assertEquals(List.of(), log);
  }

  @Test
  void whatIsUnchangedIsNotReadAgain() {
    OwnQueries own = own();
    QueryCatalogue before = own.get();
    assertEquals(before, own.get(), "the same catalogue");
  }

  @Test
  void aBrokenChangeKeepsTheLastGoodState() throws IOException {
    OwnQueries own = own();
    Files.writeString(file, QUERY.replace("SELECT", "SELECTED"));
    assertEquals("Which places are there?", own.get().get("places").header().summary());
    own.get();
    assertEquals(1, log.size(), "it is told once");
    assertTrue(log.get(0).startsWith(file + ", line 13: "), log::toString);
    assertEquals(log, own.get().faults());
    Files.writeString(file, QUERY.replace("Which", "What"));
    assertEquals("What places are there?", own.get().get("places").header().summary());
    assertEquals(List.of(), own.get().faults());
  }

  @Test
  void aNameOfParleysIsRefusedAndTheRestIsAsked() throws IOException {
    OwnQueries own = own();
    Files.writeString(folder.resolve("who-met-whom.rq"), QUERY);
    assertTrue(own.get().faults().get(0).endsWith("rename the file"));
    assertEquals(
        Fixture.CATALOGUE.get("who-met-whom"), own.get().get("who-met-whom"), "Parley's stays");
    assertTrue(own.get().has("places"));
  }

  @Test
  void allThatIsWrongIsToldAtTheStart() throws IOException {
    Files.writeString(folder.resolve("a.rq"), "SELECT");
    Files.writeString(folder.resolve("b.rq"), "SELECT");
    QueryException e = assertThrows(QueryException.class, this::own);
    assertEquals(QueryException.Kind.BROKEN_FILE, e.kind());
    List<String> lines = e.getMessage().lines().toList();
    assertTrue(lines.get(0).startsWith(folder.resolve("a.rq") + ", line 1: "), e.getMessage());
    assertTrue(lines.get(1).startsWith(folder.resolve("b.rq") + ", line 1: "), e.getMessage());
  }

  @Test
  void aListOfChoicesMayComeAndGo() throws IOException {
    OwnQueries own = own();
    String chosen =
        "#+ params:\n#+   - {name: place, type: entity, of: [Place], choices: towns, label: Place,"
            + " example: Ostmark}";
    Files.writeString(file, QUERY.replace("#+ params: []", chosen));
    assertTrue(own.get().faults().get(0).contains("towns"), own.get().faults()::toString);
    Path lists = Files.createDirectory(folder.resolve("choices"));
    Path list =
        Files.writeString(
            lists.resolve("towns.rq"),
            "SELECT ?value ?label ?count WHERE { ?value ?label ?count }");
    assertEquals(List.of(), own.get().faults());
    assertEquals("towns", own.get().get("places").parameter("place").choices());
    Files.writeString(list, "SELECT ?value WHERE { ?value ?label ?count }");
    assertTrue(
        own.get().faults().get(0).startsWith(list + ", line 1: "), own.get().faults()::toString);
    assertEquals("towns", own.get().get("places").parameter("place").choices(), "as it was");
  }

  @Test
  void aFolderThatIsTakenAwayIsTold() throws IOException {
    OwnQueries own = own();
    Path elsewhere = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-moved"));
    assertEquals(List.of("there is no folder " + folder + " with queries"), own.get().faults());
    assertTrue(own.get().has("places"), "what was read last is still asked");
    Files.move(elsewhere, folder);
    assertEquals(List.of(), own.get().faults());
    assertThrows(QueryException.class, () -> QueryCatalogue.load(folder.resolve("none")));
  }
}
