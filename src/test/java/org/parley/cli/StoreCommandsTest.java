package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.pipeline.Samples;
import org.parley.publish.web.ParleyServer;

/** The commands that use a store, on a hand-made report. */
final class StoreCommandsTest {
  private static final Function<Article, Report> EXTRACTION = Samples::full;

  @TempDir Path folder;
  private TestConsole console = new TestConsole();
  private final List<Integer> statuses = new ArrayList<>();
  private Path article;

  @BeforeEach
  void prepare() throws IOException {
    article = Files.writeString(folder.resolve("Third_talks.txt"), Samples.TEXT);
  }

  @Test
  void buildTellsWhatTheStoreHolds() {
    assertEquals(0, run("build", article.toString()), console.err());
    assertTrue(console.out().startsWith("1 article read, 0 rejected. "), console.out());
    assertTrue(
        console.out().contains(" now holds 1 article, 2 meetings, 2 people, 2 offices, 1 topic."),
        console.out());
  }

  @Test
  void buildListsWhatWasNotUnderstood() throws IOException {
    Path missed = folder.resolve("missed.tsv");
    assertEquals(0, run("build", "--unmatched", missed.toString(), article.toString()));
    List<String> lines = Files.readAllLines(missed);
    assertEquals("file\toffset\ttrigger\tsentence", lines.get(0));
    String said = lines.size() - 1 + " sentence";
    assertTrue(console.err().contains(said), console.err());
  }

  @Test
  void anArticleReadAgainReplacesItself() throws IOException {
    run("build", article.toString());
    String first = run("export", "--format", "nq") + console.out();
    Files.writeString(folder.resolve("other.md"), "no article");
    run("build", folder.toString());
    assertTrue(console.out().contains("now holds 1 article,"), console.out());
    assertEquals(first, run("export", "--format", "nq") + console.out());
  }

  @Test
  void someRejectedArticleIsACodeOfOne() {
    assertEquals(1, run("build", article.toString(), folder.resolve("none.txt").toString()));
    assertTrue(console.out().contains("1 article read, 1 rejected"), console.out());
  }

  @Test
  void aQuestionIsAnswered() {
    run("build", article.toString());
    assertEquals(0, run("query", "who-represented-each-side"), console.err());
    assertTrue(console.out().contains("Ola Brekke"), console.out());
    assertEquals(0, run("query", "who-represented-each-side", "side=RUR", "--format", "csv"));
    assertTrue(console.out().contains("Ina Răsk"), console.out());
    assertFalse(console.out().contains("Ola Brekke"), console.out());
  }

  @Test
  void spreadsheetsSeeThatItIsUtf8() {
    run("build", article.toString());
    assertEquals(0, run("query", "who-represented-each-side", "--format", "csv"));
    String plain = console.out();
    assertEquals(0, run("query", "who-represented-each-side", "--format", "csv", "--bom"));
    assertEquals("\uFEFF" + plain, console.out());
  }

  @Test
  void aWrongQuestionIsExplained() {
    run("build", article.toString());
    assertFailure(2, "unknown-question", "query", "who-represented");
    assertFailure(2, "unknown-parameter", "query", "who-represented-each-side", "place=Streln");
    assertFailure(2, "unknown-parameter", "query", "who-represented-each-side", "Norland");
    assertFailure(1, "unknown-entity", "query", "who-represented-each-side", "side=Utopia");
    assertFailure(2, "wrong-use", "query", "who-represented-each-side", "--format", "pdf");
    assertFailure(2, "unknown-parameter", "query", "who-represented-each-side", "--bom");
  }

  @Test
  void aFolderForProtegeIsWrittenOnce() {
    run("build", article.toString());
    Path made = folder.resolve("made");
    assertEquals(0, run("export", "--protege", made.toString()), console.err());
    assertTrue(console.err().contains("open " + made.resolve("parley-data.owl")), console.err());
    assertFailure(2, "folder-in-use", "export", "--protege", made.toString());
    assertFailure(2, "folder-in-use", "export", "--ontology", made.toString());
    assertFailure(2, "wrong-use", "export", "--protege", "other", "--format", "ttl");
    assertFailure(2, "wrong-use", "export", "--protege", "other", "--history");
    assertFailure(2, "wrong-use", "export");
  }

  @Test
  void explainShowsFactsWithTheirSentencesInAnySpelling() {
    run("build", article.toString());
    assertEquals(0, run("explain", "ina", "RASK"), console.err());
    String explanation = console.out().replaceAll("\\s+", " ");
    assertTrue(explanation.startsWith("Ina Răsk http://localhost:3030/id/person/"), explanation);
    assertTrue(explanation.contains("representing: Ruritania"), explanation);
    assertTrue(explanation.contains("“Ola Brekke “met” Ina Răsk in Streln on 3 May”"), explanation);
    assertTrue(explanation.contains("rule met-with, certainty 1"), explanation);
    assertFailure(1, "unknown-entity", "explain", "Nobody");
  }

  @Test
  void explainTellsWhyMentionsAreOne() throws IOException {
    Path second = Files.writeString(folder.resolve("Again.txt"), Samples.TEXT);
    run("build", article.toString(), second.toString());
    assertEquals(0, run("explain", "ina", "RASK"), console.err());
    String explanation = console.out().replaceAll("\\s+", " ");
    assertTrue(
        explanation.contains(
            "Why these mentions are one again: “Ina Răsk”, as in “Ola Brekke” third-talks: "
                + "“Ina Răsk”, as in “Ola Brekke” Same name, same side: again and third-talks"),
        explanation);
  }

  @Test
  void everythingButBuildNeedsAStore() {
    assertFailure(2, "no-store", "query", "who-met-whom");
    assertFailure(2, "no-store", "explain", "Norland");
    assertFailure(2, "no-store", "export", "--format", "ttl");
    assertFailure(2, "no-store", "check");
    assertFailure(2, "no-store", "serve", "--port", "0");
  }

  @Test
  void aStoreHasOneBase() {
    assertEquals(0, run("build", "--base", "http://example.org/p", article.toString()));
    assertFailure(2, "store", "build", "--base", "http://example.org/q", article.toString());
    assertEquals(0, run("export", "--format", "ttl"));
    assertTrue(console.out().contains("http://example.org/p/id/person/"), console.out());
  }

  @Test
  void exportWritesToAFile() throws IOException {
    run("build", article.toString());
    Path file = folder.resolve("graph.ttl");
    assertEquals(0, run("export", "--format", "ttl", "--out", file.toString()));
    assertEquals("", console.out());
    assertTrue(Files.readString(file).contains("Ola Brekke"));
    assertFailure(1, "cannot-write", "export", "--format", "ttl", "--out", folder.toString());
  }

  @Test
  void checkSpeaksInWords() {
    run("build", article.toString());
    run("check");
    assertTrue(console.out().matches("(?s).*\\d+ violations?, \\d+ warnings?, \\d+ remarks?\n"));
  }

  @Test
  void serveAnswersUntilItIsStopped() {
    run("build", article.toString());
    assertEquals(0, run("serve", "--port", "0"), console.err());
    assertEquals(List.of(200), statuses);
    assertTrue(console.out().matches("serving on http://localhost:\\d+/ until Ctrl-C\n"));
  }

  @Test
  void aTakenPortIsTold() throws IOException {
    run("build", article.toString());
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertFailure(1, "port-taken", "serve", "--port", port);
      assertFailure(1, "port-taken", "run", "--port", port);
      assertTrue(console.err().contains("--port"), console.err());
    }
  }

  @Test
  void runReadsAnswersAndServes() {
    assertEquals(0, run("run", "--port", "0", article.toString()), console.err());
    assertTrue(console.out().contains("Ola Brekke"), console.out());
    assertEquals(List.of(200), statuses);
  }

  @Test
  void runWithoutArticlesServesThoseThatAreThere() {
    run("build", article.toString());
    assertEquals(0, run("run", "--port", "0"), console.err());
    assertTrue(console.err().contains("no articles named: serving those"), console.err());
    assertTrue(console.out().contains("Ola Brekke"), console.out());
  }

  private void assertFailure(int code, String anchor, String... arguments) {
    assertEquals(code, run(arguments), console.err());
    assertTrue(console.err().contains("docs/errors.md#" + anchor), console.err());
    assertFalse(console.err().contains("\tat "), console.err());
  }

  private int run(String... arguments) {
    console = new TestConsole();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.get(0).equals("queries")) {
      all.add(1, "--store");
      all.add(2, folder.resolve("store").toString());
    }
    return Main.cli(console.console(), () -> EXTRACTION, this::visit)
        .run(all.toArray(String[]::new));
  }

  private void visit(ParleyServer server) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.url())).build();
      HttpClient client = HttpClient.newHttpClient();
      statuses.add(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
