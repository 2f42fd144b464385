package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.pipeline.Extraction;

/** A person corrects the graph of the sample articles, and reads on. */
final class CorrectCommandTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @TempDir Path folder;
  private TestConsole console = new TestConsole();
  private List<String> articles = List.of();

  @BeforeEach
  void build() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      articles = files.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList();
    }
    assertEquals(0, build(articles.subList(1, 4)), console.err());
  }

  @Test
  void correctionsHoldWhateverIsReadAndAreGoneWhenWithdrawn() {
    String before = export();
    assertEquals(0, run("correct", "same", "person/yao-qin", "person/wang-yi", "--by", "Ada"));
    assertTrue(console.out().contains("Yao Qin is Wang Yi\n    said by Ada, "), console.out());
    assertTrue(console.out().endsWith("    holds\n"), console.out());
    String claim = claim("Diella", "representing: NATO");
    assertEquals(0, run("correct", "reject", claim, "--because", "misread"), console.err());
    assertEquals(0, build(articles.subList(0, 6)), console.err());
    assertFalse(export().contains("/id/person/wang-yi> "), "one person");
    assertFalse(explain("Diella").contains("[" + claim + "]"), console.out());
    run("correct", "list");
    String list = console.out();
    assertEquals(2, list.split("    holds\n", -1).length - 1, list);
    assertTrue(list.contains(": misread\n"), list);
    list.lines()
        .filter(line -> !line.startsWith(" "))
        .forEach(line -> assertEquals(0, run("correct", "withdraw", line.substring(0, 10))));
    run("correct", "list");
    assertEquals("nobody corrected anything\n", console.out());
    String after = export();
    assertTrue(after.contains("/id/person/wang-yi> "), "two people");
    assertFalse(after.equals(before), "more articles");
    assertTrue(explain("Diella").contains("[" + claim + "]"), console.out());
  }

  @Test
  void theTimesOfCorrectionsAreExportedOnlyWhenAskedFor() {
    String before = export();
    String document = Path.of(articles.get(2)).getFileName().toString().replace(".txt", "");
    assertEquals(0, run("correct", "different", "organisation/nato", "--in", document));
    String after = export();
    assertTrue(after.contains("/graph/corrections>"), "a graph of corrections");
    assertFalse(after.contains("correctedAt> \""), "no clock time");
    run("export", "--format", "nq", "--history");
    assertTrue(console.out().contains("correctedAt> \""), "a clock time");
    run("correct", "list");
    run("correct", "withdraw", console.out().substring(0, 10));
    assertEquals(before, export());
  }

  @Test
  void mistakesAreToldInASentence() {
    assertFailure("correction", "correct", "same", "person/nobody", "person/wang-yi");
    assertFailure("correction", "correct", "same", "person/yao-qin", "organisation/nato");
    assertFailure("correction", "correct", "reject", "claim/x.0");
    assertFailure("correction", "correct", "withdraw", "0123456789");
    assertFailure("correction", "correct", "different", "person/wang-yi");
    assertFailure("correction", "correct", "reject", "claim/x.0", "--by", " ");
    assertFailure("wrong-use", "correct", "same", "person/wang-yi");
    console = new TestConsole();
    int code = Main.cli(console.console(), Extraction::load, server -> {}).run("correct");
    assertEquals(2, code);
    assertTrue(console.err().contains("which correction"), console.err());
  }

  private void assertFailure(String anchor, String... arguments) {
    assertEquals(2, run(arguments), console.err());
    assertTrue(console.err().contains("docs/errors.md#" + anchor), console.err());
  }

  private String claim(String name, String fact) {
    Matcher claim =
        Pattern.compile(Pattern.quote(fact) + "[^\\[]* \\[([^\\]]+)\\]").matcher(explain(name));
    assertTrue(claim.find(), console.out());
    return claim.group(1);
  }

  private String explain(String name) {
    assertEquals(0, run("explain", "--claims", name), console.err());
    return console.out().replaceAll("\\s+", " ");
  }

  private String export() {
    assertEquals(0, run("export", "--format", "nq"), console.err());
    return console.out();
  }

  private int build(List<String> paths) {
    String meta = SAMPLE.resolve("meta.tsv").toString();
    Stream<String> options = Stream.of("build", "--meta", meta);
    return run(Stream.concat(options, paths.stream()).toArray(String[]::new));
  }

  private int run(String... arguments) {
    console = new TestConsole();
    Stream<String> all =
        Stream.concat(
            Stream.of(arguments), Stream.of("--store", folder.resolve("store").toString()));
    return Main.cli(console.console(), Extraction::load, server -> {})
        .run(all.toArray(String[]::new));
  }
}
