package org.parley.publish.query.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.catalogue.OwnQueriesTest;

/** Tests in the headers of query files that are not Parley's. */
final class FolderCheckTest {
  private static final String TESTS = "#+   - {params: {}, count: 3}\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("places.rq");
  }

  private FolderCheck.Outcome check(String tests) throws IOException {
    Files.writeString(file, OwnQueriesTest.QUERY.replace(TESTS, tests));
    return FolderCheck.of(Fixture.CATALOGUE, folder, () -> Fixture.DATA);
  }

  @Test
  void testsWithoutDataAskTheStore() throws IOException {
    assertEquals(new FolderCheck.Outcome(1, 1, List.of()), check(TESTS));
  }

  @Test
  void theFixtureOfTheFolderComesBeforeTheStore() throws IOException {
    Files.writeString(folder.resolve("fixture.ttl"), "");
    assertEquals(List.of(file + ", line 10: expected 3 rows, found 0"), check(TESTS).failures());
  }

  @Test
  void eachRowThatDiffersIsTold() throws IOException {
    String tests =
        """
        #+   - params: {}
        #+     rows:
        #+       - {placeLabel: Ostmark}
        #+       - {placeLabel: Sable Bay}
        #+   - params: {}
        #+     rows:
        #+       - {placeLabel: Ostmark}
        #+       - {placeLabel: Port Sable}
        """;
    assertEquals(
        List.of(
            file
                + ", line 10: row 2: expected {placeLabel=Sable Bay}, found {placeLabel=Port Sable}",
            file + ", line 10: row 3: expected none, found " + third(),
            file + ", line 14: row 3: expected none, found " + third()),
        check(tests).failures());
  }

  private static String third() {
    return "{place=http://localhost:3030/id/place/ruritania, placeLabel=Ruritania}";
  }

  @Test
  void dataThatIsNotThereOrNoTurtleIsTold() throws IOException {
    String tests = TESTS.replace("count", "data: towns.ttl, count");
    String place = file + ", line 10: ";
    assertEquals(
        List.of(place + "there is no data towns.ttl in " + folder), check(tests).failures());
    Files.writeString(folder.resolve("towns.ttl"), "<x> <y>");
    String failure = check(tests).failures().get(0);
    assertTrue(failure.startsWith(place + "towns.ttl cannot be read as Turtle: "), failure);
  }

  @Test
  void aBrokenFileDoesNotKeepOthersFromBeingChecked() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.rq"), "SELECT");
    FolderCheck.Outcome outcome = check(TESTS.replace("3", "4"));
    assertEquals(2, outcome.files());
    assertTrue(outcome.failures().get(0).startsWith(broken + ", line 1: the header is missing"));
    assertEquals(file + ", line 10: expected 4 rows, found 3", outcome.failures().get(1));
  }
}
