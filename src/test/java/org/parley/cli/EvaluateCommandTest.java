package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.pipeline.Samples;

final class EvaluateCommandTest {
  private static final String LABEL =
      """
      {"meetings": [{"label": "third talks", "kind": "negotiation", "status": "held", "edition": 3,
        "series": "talks in Streln", "start": "2031-05-03", "end": "2031-05-04", "place": "Vesten",
        "venue": "the Old Mint", "parties": ["Norland", "Ruritania"],
        "participants": [{"name": "Brekke", "side": "Norland", "post": "director",
          "rank": "Major General", "role": "co-chair"}],
        "topics": ["maritime security"]}],
       "statements": [{"speaker": "Ola Brekke"}]}
      """;

  @TempDir Path folder;
  private final TestConsole console = new TestConsole();
  private Path articles;
  private Path gold;

  @BeforeEach
  void prepare() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(articles.resolve("talks.txt"), Samples.TEXT);
    Files.writeString(gold.resolve("talks.json"), LABEL);
  }

  @Test
  void figuresAreATable() {
    assertEquals(0, evaluate(), console.err());
    assertEquals("", console.err());
    assertTrue(
        console.out().contains("\nparticipants        50.0   100.0   66.7      1      1      0\n"),
        console.out());
    assertTrue(console.out().contains("\nmet-with  "), console.out());
    assertTrue(console.out().endsWith("the mean F1 of 14 areas over 1 article\n"), console.out());
    assertFalse(console.out().contains("extra participant"), console.out());
  }

  @Test
  void errorsAreListedWhenAsked() {
    assertEquals(0, evaluate("--errors"));
    assertTrue(console.out().startsWith("talks: 16 right, 4 wrong, 1 missing\n"), console.out());
    assertTrue(
        console.out().contains("\n  place: gold Vesten, got Streln (third talks)\n"),
        console.out());
    assertTrue(
        console.out().contains("\n  extra participant: Ina Răsk (third talks)\n"), console.out());
  }

  @Test
  void figuresAreJsonWhenAsked() throws IOException {
    assertEquals(0, evaluate("--format", "json"));
    JsonNode json = new ObjectMapper().readTree(console.out());
    assertEquals(1, json.at("/articles").asInt());
    assertEquals(50.0, json.at("/areas/participants/precision").asDouble());
    assertEquals(1, json.at("/by_article/talks/areas/participants/fp").asInt());
    assertTrue(json.at("/by_article/talks/errors").size() > 1, console.out());
    assertEquals("met-with", json.at("/rules/0/rule").asText());
    assertTrue(json.at("/rules/0/precision").asDouble() > 50, console.out());
  }

  @Test
  void whatCannotBeMeasuredIsToldInOneLineEach() throws IOException {
    Files.writeString(articles.resolve("call.txt"), "Call.");
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.writeString(gold.resolve("visit.json"), LABEL);
    Files.writeString(gold.resolve("worse.json"), "{");
    assertEquals(1, evaluate());
    List<String> lines = console.err().lines().toList();
    assertEquals(4, lines.size(), console.err());
    assertTrue(lines.get(0).startsWith("rejected: empty.txt: "), console.err());
    assertTrue(lines.get(1).startsWith("warning: visit.json: there is no article"), console.err());
    assertTrue(lines.get(2).startsWith("warning: call: there is no gold label"), console.err());
    assertTrue(lines.get(3).startsWith("rejected: worse.json: no JSON"), console.err());
    assertTrue(console.out().contains("over 1 article\n"), console.out());
  }

  @Test
  void anUnlabelledArticleIsNoFailure() throws IOException {
    Files.writeString(articles.resolve("call.txt"), "Call.");
    assertEquals(0, evaluate());
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertEquals(2, run("evaluate", articles.toString()));
    assertEquals(2, run("evaluate", articles.toString(), folder.resolve("none").toString()));
    assertEquals(2, evaluate("--format", "xml"));
    Files.move(gold.resolve("talks.json"), gold.resolve("visit.json"));
    assertEquals(2, evaluate());
    assertEquals(4, console.err().split("docs/errors\\.md#", -1).length - 1, console.err());
    assertEquals("", console.out());
  }

  private int evaluate(String... options) {
    return run(
        Stream.concat(
                Stream.of("evaluate", articles.toString(), gold.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    Console streams = console.console();
    return new Cli(streams, List.of(new EvaluateCommand(streams, () -> Samples::full)))
        .run(arguments);
  }
}
