package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.pipeline.ReportForm;

/** Reports that differ from gold labels on purpose score as another implementation scored them. */
final class AgreementTest {
  private static final Path FIXTURES = Path.of("src/test/resources/evaluation");
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES.resolve("cases"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void figuresAgree(String name) throws IOException {
    JsonNode tree = JSON.readTree(FIXTURES.resolve("cases").resolve(name).toFile());
    JsonNode expected = tree.path("expected");
    Scores sum = Scores.none();
    Map<String, JsonNode> gold = gold(tree.path("gold"));
    for (Map.Entry<String, JsonNode> label : gold.entrySet()) {
      Tally tally =
          ArticleScorer.score(label(label.getValue()), report(tree, label.getKey(), gold));
      Scores scores = new Scores(tally.counts());
      JsonNode article = expected.path("by_article").path(label.getKey());
      assertEquals(counts(article.path("areas")), counts(scores), label.getKey());
      assertErrors(article.path("errors"), tally.errors(), label.getKey());
      sum = sum.plus(scores);
    }
    assertFigures(expected, sum);
    assertEquals(expected.path("articles").asInt(), gold.size());
  }

  /** The labels, or the names of labels of the sample articles. */
  private static Map<String, JsonNode> gold(JsonNode node) throws IOException {
    Map<String, JsonNode> labels = new TreeMap<>();
    node.properties().forEach(label -> labels.put(label.getKey(), label.getValue()));
    if (node.isArray()) {
      for (JsonNode name : node) {
        Path file = FIXTURES.resolve("dev/gold").resolve(name.asText() + ".json");
        labels.put(name.asText(), JSON.readTree(file.toFile()));
      }
    }
    return labels;
  }

  private static GoldLabel label(JsonNode node) throws IOException {
    GoldReader reader = new GoldReader();
    GoldLabel label = reader.read(JSON.writeValueAsBytes(node));
    assertEquals(List.of(), reader.warnings());
    return label;
  }

  private static ReportForm report(JsonNode tree, String name, Map<String, JsonNode> gold)
      throws IOException {
    JsonNode predicted = tree.path("predicted");
    JsonNode report = predicted.isTextual() ? gold.get(name) : predicted.path(name);
    return report.isMissingNode()
        ? new ReportForm(name, null, null, List.of(), List.of())
        : JSON.treeToValue(report, ReportForm.class);
  }

  private static Map<String, List<Integer>> counts(JsonNode areas) {
    Map<String, List<Integer>> counts = new TreeMap<>();
    areas
        .properties()
        .forEach(
            area -> {
              List<Integer> numbers = new ArrayList<>();
              area.getValue().forEach(number -> numbers.add(number.asInt()));
              counts.put(area.getKey(), numbers);
            });
    return counts;
  }

  private static Map<String, List<Integer>> counts(Scores scores) {
    Map<String, List<Integer>> counts = new TreeMap<>();
    for (Area area : Area.ofTheMean()) {
      AreaScore score = scores.of(area);
      counts.put(area.label(), List.of(score.tp(), score.fp(), score.fn()));
    }
    return counts;
  }

  /** As many of each sort; more sorts may be told of here. */
  private static void assertErrors(JsonNode expected, List<String> got, String article) {
    List<String> lines = new ArrayList<>();
    expected.forEach(line -> lines.add(line.asText()));
    lines.remove("no prediction file");
    Map<String, Integer> counts = sorts(got);
    sorts(lines)
        .forEach((sort, count) -> assertEquals(count, counts.get(sort), article + " " + sort));
    lines.forEach(line -> counts.remove(sort(line)));
    List.of("missed party", "extra party", "role", "rank").forEach(counts::remove);
    assertEquals(Map.of(), counts, article);
  }

  private static Map<String, Integer> sorts(List<String> errors) {
    Map<String, Integer> sorts = new TreeMap<>();
    errors.forEach(error -> sorts.merge(sort(error), 1, Integer::sum));
    return sorts;
  }

  private static String sort(String error) {
    return error.substring(0, error.indexOf(':'));
  }

  private static void assertFigures(JsonNode expected, Scores got) {
    Map<Area, String> wanted = new EnumMap<>(Area.class);
    Map<Area, String> said = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      JsonNode figures = expected.path("areas").path(area.label());
      AreaScore score = got.of(area);
      wanted.put(
          area,
          figures.path("precision") + " " + figures.path("recall") + " " + figures.path("f1"));
      said.put(area, score.precision() + " " + score.recall() + " " + score.f1());
    }
    assertEquals(wanted, said);
    assertEquals(expected.path("overall").asDouble(), got.overall());
  }
}
