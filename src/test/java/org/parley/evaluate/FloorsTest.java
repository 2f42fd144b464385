package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.pipeline.Reading;
import org.parley.read.Metadata;

/**
 * No change may fall below the figures kept in floors.properties. The sample corpus is measured and
 * every folder {@code golden-NAME} that holds {@code articles}, {@code gold} and {@code meta.tsv}.
 */
final class FloorsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Properties FLOORS = new Properties();

  /** Articles with their labels. */
  private record LabelledSet(String name, Path articles, Path meta, Path gold) {
    static LabelledSet in(Path folder) {
      String name = folder.getFileName().toString().replaceFirst("^golden-", "");
      return new LabelledSet(
          name, folder.resolve("articles"), folder.resolve("meta.tsv"), folder.resolve("gold"));
    }

    Evaluation evaluate() {
      Reading reading =
          new ArticleReader(Extraction.load(), Progress.SILENT)
              .read(List.of(articles), Metadata.read(meta));
      assertEquals(List.of(), reading.rejected());
      assertEquals(List.of(), reading.warnings());
      return new Evaluator(GoldFolder.read(gold)).evaluate(reading);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void readFloors() throws IOException {
    try (Reader in = Files.newBufferedReader(RESOURCES.resolve("evaluation/floors.properties"))) {
      FLOORS.load(in);
    }
  }

  static List<LabelledSet> sets() throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    Path dev = RESOURCES.resolve("evaluation/dev/gold");
    sets.add(new LabelledSet("dev", SAMPLE, SAMPLE.resolve("meta.tsv"), dev));
    try (Stream<Path> folders = Files.list(RESOURCES)) {
      folders
          .filter(folder -> folder.getFileName().toString().startsWith("golden-"))
          .sorted()
          .map(LabelledSet::in)
          .forEach(sets::add);
    }
    return sets;
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noFigureFallsBelowItsFloor(LabelledSet set) {
    Evaluation evaluation = set.evaluate();
    assertFalse(evaluation.articles().isEmpty());
    assertEquals(List.of(), evaluation.rejected());
    assertEquals(List.of(), evaluation.warnings());
    List<String> fallen = new ArrayList<>();
    Scores scores = evaluation.scores();
    compare(set, "overall", scores.overall(), fallen);
    for (Area area : Area.ofTheMean()) {
      compare(set, area.label(), scores.of(area).f1(), fallen);
    }
    assertEquals(List.of(), fallen, "overall is " + scores.overall());
  }

  private static void compare(LabelledSet set, String what, double got, List<String> fallen) {
    String key = set + "." + what;
    String floor = FLOORS.getProperty(key);
    assertNotNull(floor, () -> "floors.properties lacks " + key + ", which is now " + got);
    if (got < Double.parseDouble(floor)) {
      fallen.add(String.format(Locale.ROOT, "%s %.1f < %s", key, got, floor));
    }
  }

  /** A misspelt floor would hold nothing. */
  @Test
  void everyFloorIsOfAMeasuredFigure() throws IOException {
    List<String> keys = new ArrayList<>();
    for (LabelledSet set : sets()) {
      keys.add(set + ".overall");
      Area.ofTheMean().forEach(area -> keys.add(set + "." + area.label()));
    }
    assertEquals(
        keys.stream().sorted().toList(), FLOORS.stringPropertyNames().stream().sorted().toList());
  }
}
