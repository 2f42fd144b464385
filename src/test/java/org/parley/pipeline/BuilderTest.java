package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ArticleId;
import org.parley.rdf.Vocabulary;
import org.parley.read.Metadata;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;
import org.parley.store.Stores;

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

  @Test
  void anAddressThatChangedLeadsToWhatItBecame() throws IOException {
    Path dated =
        text("one", "Japan and South Korea held a security dialogue in Seoul on 3 May 2021.");
    Path numbered =
        text(
            "two", "The 12th Japan-South Korea Security Dialogue was held in Seoul on 3 May 2021.");
    Node before = meeting("japan-south-korea-dialogue-2021-05-03");
    Node after = meeting("japan-south-korea-security-dialogue-12");
    try (GraphStore store = store()) {
      BUILDER.build(store, List.of(dated), Metadata.none());
      assertTrue(Stores.facts(store).contains(before, Vocabulary.RDF_TYPE, Node.ANY));
      BUILDER.build(store, List.of(numbered), Metadata.none());
      Graph facts = Stores.facts(store);
      assertFalse(facts.contains(before, Vocabulary.RDF_TYPE, Node.ANY));
      assertTrue(facts.contains(before, Vocabulary.REPLACED_BY, after));
      assertFalse(export(store).contains("replacedBy> <http://localhost"), "history is apart");
      Builder.remove(store, List.of(new ArticleId("two")));
      facts = Stores.facts(store);
      assertTrue(facts.contains(before, Vocabulary.RDF_TYPE, Node.ANY));
      assertFalse(facts.contains(before, Vocabulary.REPLACED_BY, Node.ANY), "it lives again");
      assertTrue(facts.contains(after, Vocabulary.REPLACED_BY, before));
    }
  }

  private Path text(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name + ".txt"), words);
  }

  private static Node meeting(String name) {
    return NodeFactory.createURI("http://localhost:3030/id/meeting/" + name);
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
  void buildingSideBySideIsBuildingAtOnce() throws Exception {
    ExecutorService builders = Executors.newFixedThreadPool(4);
    try (GraphStore store = store()) {
      List<Callable<Object>> builds = new ArrayList<>();
      for (Path article : articles) {
        builds.add(() -> BUILDER.build(store, List.of(article), metadata()));
      }
      for (Future<Object> build : builders.invokeAll(builds)) {
        build.get();
      }
      assertEquals(atOnce, export(store));
    } finally {
      builders.shutdown();
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
