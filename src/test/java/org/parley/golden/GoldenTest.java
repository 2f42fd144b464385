package org.parley.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.pipeline.Extraction;

/** Each folder of {@code golden/}: its articles say what its {@code expected.ttl} says. */
final class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Extraction EXTRACTION = Extraction.load();

  @TestFactory
  Stream<DynamicTest> articlesSayWhatIsExpected() throws IOException {
    return folders().stream()
        .map(folder -> dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
  }

  @Test
  void thereAreCases() throws IOException {
    assertFalse(folders().isEmpty(), CASES.toString());
  }

  @Test
  void theComparisonShowsWhatIsMissingAndWhatIsSurplus() {
    Graph expected = turtle("meeting:a :heldAt place:norton . meeting:a :date \"2020-05-04\" .");
    Graph read = turtle("meeting:a :heldAt place:norton ; :endDate \"2020-05-05\" .");
    assertEquals(
        "missing:\n  meeting:a :date \"2020-05-04\" .\n"
            + "surplus:\n  meeting:a :endDate \"2020-05-05\" .\n",
        Turtle.difference(expected, read));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void compare(Path folder) throws IOException {
    GoldenCase read = GoldenCase.read(folder, EXTRACTION);
    assertEquals(List.of(), read.unproven(), "facts without a claim that shows a passage");
    assertEquals(List.of(), read.unmentioned(), "entities that nothing speaks of");
    Path file = folder.resolve("expected.ttl");
    if (!Files.exists(file)) {
      fail(
          file
              + " is missing. This was read; write down what is right:\n"
              + Turtle.write(read.facts()));
    }
    Graph expected = RDFParser.source(file).toGraph();
    assertTrue(
        expected.isIsomorphicWith(read.facts()),
        () -> file + " differs from what was read\n" + Turtle.difference(expected, read.facts()));
  }

  private static Graph turtle(String facts) {
    return RDFParser.fromString(Turtle.header() + facts, Lang.TURTLE).toGraph();
  }
}
