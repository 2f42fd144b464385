package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/** What the sample articles disagree on, by label, is what the questions about it answer. */
final class DisagreementTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path LABELS = Path.of("src/test/resources/evaluation/cross.json");

  /** Which answers can tell a disagreement of this kind, by words of its label. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "day", Set.of("date", "end date"),
          "days", Set.of("date", "end date"),
          "length", Set.of("date", "end date"),
          "first year", Set.of("initiated"),
          "interrupted", Set.of("interrupted"),
          "number", Set.of("edition number"));

  /**
   * Told by both sides, but answered as told by one: some are of one thing as only knowledge of the
   * world tells, some are told more closely by one side, of some the other's words are not read.
   */
  private static final Set<String> UNEQUAL_WORDS =
      Set.of(
          "Indian pilgrimages to Tibet",
          "U.S.-PRC defense relations",
          "border trade",
          "data sharing on trans-border rivers",
          "resumption of the Kailash Mansarovar Yatra",
          "trade through Nathu La",
          "transfer of the UNICORN antenna for warships");

  private static JsonNode labels;
  private static List<Map<String, String>> topics;
  private static List<Map<String, String>> contradictions;

  @BeforeAll
  static void ask() throws IOException {
    labels = new ObjectMapper().readTree(LABELS.toFile());
    try (GraphStore store = GraphStore.inMemory("http://localhost:3030")) {
      new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
          .build(store, List.of(SAMPLE), Metadata.read(SAMPLE.resolve("meta.tsv")));
      topics = ask(store, "topics-in-one-account-only");
      contradictions = ask(store, "contradictions");
    }
  }

  private static List<Map<String, String>> ask(GraphStore store, String question) {
    Answer answer =
        new QueryRunner(QueryCatalogue.load())
            .run(question, Map.of(), store.dataset(), Duration.ofMinutes(5), 1000);
    return answer.rows().stream()
        .map(
            row -> {
              Map<String, String> cells = new LinkedHashMap<>();
              for (int i = 0; i < row.size(); i++) {
                cells.put(answer.columns().get(i), Answer.text(row.get(i)));
              }
              return cells;
            })
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** Nearly the same words, or all of them among more. */
  private static boolean isOf(String topic, String label) {
    return Matching.similar(topic, label)
        || Matching.words(topic).containsAll(Matching.words(label));
  }

  private static boolean of(String article, String document) {
    return document.endsWith("/" + article);
  }

  @Test
  void whatOnlyOneSideTellsIsFound() {
    Set<String> missed = new TreeSet<>();
    int looked = 0;
    for (JsonNode meeting : labels.get("topics_by_side")) {
      for (JsonNode account : meeting.get("only")) {
        for (JsonNode topic : account.get("topics")) {
          looked++;
          boolean found =
              topics.stream()
                  .filter(row -> row.get("saidByLabel").equals(account.get("side").asText()))
                  .filter(row -> of(account.get("article").asText(), row.get("document")))
                  .anyMatch(row -> isOf(row.get("topicLabel"), topic.asText()));
          if (!found) {
            missed.add(topic.asText());
          }
        }
      }
    }
    assertTrue(looked > 20);
    assertEquals(Set.of(), missed);
  }

  @Test
  void whatBothSidesTellIsNot() {
    Set<String> surplus = new TreeSet<>();
    for (JsonNode meeting : labels.get("topics_by_side")) {
      List<String> articles =
          stream(meeting.get("only")).map(only -> only.get("article").asText()).toList();
      List<String> both =
          stream(meeting.get("both"))
              .flatMap(topic -> Arrays.stream(topic.asText().split(" / ")))
              .toList();
      topics.stream()
          .filter(row -> articles.stream().anyMatch(article -> of(article, row.get("document"))))
          .map(row -> row.get("topicLabel"))
          .filter(topic -> both.stream().anyMatch(known -> Matching.similar(topic, known)))
          .filter(topic -> only(meeting).noneMatch(known -> Matching.similar(topic, known)))
          .forEach(surplus::add);
    }
    assertEquals(UNEQUAL_WORDS, surplus);
  }

  private static Stream<String> only(JsonNode meeting) {
    return stream(meeting.get("only"))
        .flatMap(account -> stream(account.get("topics")))
        .map(JsonNode::asText);
  }

  @Test
  void everyConflictIsFound() {
    for (JsonNode entry : entries(true)) {
      String what = entry.get("what").asText();
      List<Map<String, String>> rows =
          contradictions.stream().filter(row -> tells(row, entry)).toList();
      for (JsonNode value : entry.get("values")) {
        String article = value.get("article").asText();
        assertTrue(
            rows.stream()
                .anyMatch(r -> of(article, r.get("documentA")) || of(article, r.get("documentB"))),
            what + ": nothing of " + article);
      }
      days(entry)
          .forEach(
              day ->
                  assertTrue(
                      rows.stream()
                          .anyMatch(
                              r ->
                                  r.get("valueALabel").equals(day)
                                      || r.get("valueBLabel").equals(day)),
                      what + ": nothing of " + day));
    }
  }

  private static Stream<String> days(JsonNode entry) {
    return stream(entry.get("values"))
        .map(value -> value.get("value").asText())
        .filter(value -> value.matches("[0-9]{4}(-[0-9]{2}){0,2}"));
  }

  @Test
  void nothingElseIs() {
    List<JsonNode> conflicts = entries(true);
    assertEquals(5, conflicts.size());
    assertFalse(entries(false).isEmpty());
    for (Map<String, String> row : contradictions) {
      assertTrue(conflicts.stream().anyMatch(entry -> tells(row, entry)), row::toString);
      assertTrue(entries(false).stream().noneMatch(entry -> tells(row, entry)), row::toString);
    }
  }

  private static List<JsonNode> entries(boolean conflict) {
    return stream(labels.get("contradictions"))
        .filter(entry -> entry.get("conflict").asBoolean() == conflict)
        .toList();
  }

  /** Whether an answer is of the kind of a labelled disagreement and of one of its articles. */
  private static boolean tells(Map<String, String> row, JsonNode entry) {
    List<String> articles =
        stream(entry.get("values")).map(value -> value.get("article").asText()).toList();
    String what = entry.get("what").asText();
    boolean kind =
        PROPERTIES.entrySet().stream()
            .filter(known -> Matching.words(what).containsAll(Matching.words(known.getKey())))
            .anyMatch(known -> known.getValue().contains(row.get("propertyLabel")));
    return kind
        && Stream.of("documentA", "documentB")
            .anyMatch(
                column -> articles.stream().anyMatch(article -> of(article, row.get(column))));
  }
}
