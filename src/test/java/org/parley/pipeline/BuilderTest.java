package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ArticleId;
import org.parley.read.Metadata;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** Builds of sample articles: the store is a function of the set of articles. */
final class BuilderTest {
  @TempDir Path folder;

  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Builder BUILDER =
      new Builder(new ArticleReader(Extraction.load(), Progress.SILENT));
  private static List<Path> articles = List.of();
  private static String atOnce = "";

  @BeforeAll
  static void buildAtOnce() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(6).toList();
    }
    try (GraphStore store = store()) {
      RunReport report = BUILDER.build(store, articles, metadata());
      assertEquals(6, report.stored().articles());
      assertTrue(report.stored().meetings() > 0, "some meeting is found");
      atOnce = export(store);
    }
  }

  @Test
  void addingOneByOneInAnyOrderIsBuildingAtOnce() {
    List<Path> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);
    try (GraphStore store = store()) {
      for (Path article : backwards) {
        BUILDER.build(store, List.of(article), metadata());
      }
      assertEquals(atOnce, export(store));
    }
  }

  @Test
  void readingAgainChangesNothing() {
    try (GraphStore store = store()) {
      BUILDER.build(store, articles, metadata());
      BUILDER.build(store, articles.subList(2, 4), metadata());
      assertEquals(atOnce, export(store));
    }
  }

  @Test
  void removingIsNeverHavingRead() {
    try (GraphStore store = store();
        GraphStore without = store()) {
      BUILDER.build(store, articles, metadata());
      Set<ArticleId> known = store.archive().articles();
      ArticleId first = known.iterator().next();
      RunReport.Stored stored = Builder.remove(store, List.of(first));
      assertEquals(5, stored.articles());
      List<Path> others = articles.stream().filter(path -> !isArticle(path, first)).toList();
      BUILDER.build(without, others, metadata());
      assertEquals(export(without), export(store));
      assertEquals(without.version(), store.version());
      assertNotEquals(atOnce, export(store));
    }
  }

  private static boolean isArticle(Path path, ArticleId article) {
    return path.getFileName().toString().startsWith(article.value());
  }

  @Test
  void aChangedArticleTakesThePlaceOfTheEarlierOne() throws IOException {
    Path text = articles.get(0);
    Path other = Files.copy(articles.get(1), folder.resolve(text.getFileName()));
    try (GraphStore store = store()) {
      BUILDER.build(store, List.of(other), metadata());
      BUILDER.build(store, articles, metadata());
      assertEquals(atOnce, export(store));
    }
  }

  @Test
  void buildingSideBySideIsBuildingAtOnce() {
    try (GraphStore store = store()) {
      articles.parallelStream()
          .forEach(article -> BUILDER.build(store, List.of(article), metadata()));
      assertEquals(atOnce, export(store));
    }
  }

  private static GraphStore store() {
    return GraphStore.inMemory("http://localhost:3030");
  }

  private static Metadata metadata() {
    return Metadata.read(SAMPLE.resolve("meta.tsv"));
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(UTF_8);
  }
}
