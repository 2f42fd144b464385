package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ArticleId;
import org.parley.rdf.Reports;
import org.parley.rdf.Vocabulary;

final class GraphStoreTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsThereAfterReopening() {
    ArticleId article = new ArticleId("x");
    String report = "{\"text\":\"a\\u0000\r\n\t\u0001🌊\"}";
    try (GraphStore store = GraphStore.open(folder.resolve("s"), Reports.BASE)) {
      store.archive().put(article, report);
      store.write(Stores.library(Reports.both()));
    }
    try (GraphStore store = GraphStore.openExisting(folder.resolve("s"))) {
      assertEquals(Reports.BASE, store.base());
      assertEquals(Set.of(article), store.archive().articles());
      assertEquals(report, store.archive().read(article));
      assertEquals(export(Stores.golden()), export(store));
      assertEquals(List.of(), List.copyOf(violations(store)));
      store.archive().remove(article);
      assertEquals(Set.of(), store.archive().articles());
    }
  }

  @Test
  void writingLeavesNothingOfWhatIsGone() {
    try (GraphStore store = GraphStore.open(folder, Reports.BASE)) {
      store.write(Stores.library(Reports.both()));
      store.write(Stores.library(List.of(Reports.herald())));
      assertEquals(export(Stores.of(List.of(Reports.herald()))), export(store));
      store.write(Stores.library(List.of()));
      assertEquals(export(Stores.of(List.of())), export(store));
      assertFalse(export(store).contains("brekke"));
    }
  }

  @Test
  void aReportThatIsNotWholeIsNotThere() throws IOException {
    try (GraphStore store = GraphStore.open(folder, Reports.BASE)) {
      Files.writeString(folder.resolve("reports/half.new"), "{");
      assertEquals(Set.of(), store.archive().articles());
    }
  }

  @Test
  void writingTheSameAgainTakesNoRoom() throws IOException {
    try (GraphStore store = GraphStore.open(folder, Reports.BASE)) {
      store.write(Stores.library(Reports.both()));
      long first = Files.size(nodes());
      String before = export(store);
      store.write(Stores.library(Reports.both()));
      assertEquals(first, Files.size(nodes()));
      assertEquals(before, export(store));
    }
  }

  private Path nodes() {
    return folder.resolve("tdb2/Data-0001/nodes-data.obj");
  }

  @Test
  void compactingKeepsTheContent() {
    try (GraphStore store = GraphStore.open(folder, Reports.BASE)) {
      store.write(Stores.library(Reports.both()));
      store.compact();
      assertEquals(export(Stores.golden()), export(store));
      assertFalse(Files.exists(folder.resolve("tdb2/Data-0001")));
    }
  }

  @Test
  void termsAndValuesHaveTheirLabels() {
    Graph facts = Stores.facts(Stores.golden());
    assertTrue(facts.contains(Vocabulary.term("role-host"), Vocabulary.RDFS_LABEL, Node.ANY));
    assertTrue(facts.contains(Vocabulary.HAS_PARTY, Vocabulary.RDFS_LABEL, Node.ANY));
    assertFalse(facts.contains(Vocabulary.Type.PERSON, Vocabulary.RDF_TYPE, Node.ANY));
  }

  @Test
  void anotherBaseIsRefusedAndNoneIsTheRecordedOne() {
    GraphStore.open(folder, Reports.BASE + "/").close();
    StoreException refused =
        assertThrows(StoreException.class, () -> GraphStore.open(folder, "http://other.test"));
    assertTrue(refused.getMessage().contains(Reports.BASE), refused.getMessage());
    try (GraphStore store = GraphStore.open(folder, null)) {
      assertEquals(Reports.BASE, store.base());
    }
  }

  @Test
  void aNewStoreHasTheDefaultBase() {
    try (GraphStore store = GraphStore.open(folder.resolve("deep/down"), null)) {
      assertEquals("http://localhost:3030", store.base());
    }
  }

  @Test
  void whatIsNoStoreIsToldSo() throws IOException {
    assertMessage(
        "there is no Parley store", () -> GraphStore.openExisting(folder.resolve("none")));
    Path file = Files.writeString(folder.resolve("file.txt"), "x");
    assertMessage("is not a Parley store and not empty", () -> GraphStore.open(folder, null));
    assertMessage("is not a Parley store", () -> GraphStore.open(file, null));
    assertMessage("cannot make a store", () -> GraphStore.open(file.resolve("below"), null));
    assertMessage("not a base IRI", () -> GraphStore.open(folder.resolve("new"), "localhost"));
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void aStoreOfAnotherVersionIsRefused() throws IOException {
    Files.writeString(folder.resolve("store.properties"), "format=99\nbase=http://data.test\n");
    assertMessage("another version", () -> GraphStore.openExisting(folder));
  }

  @Test
  void openingTwiceIsRefused() {
    try (GraphStore store = GraphStore.open(folder, Reports.BASE)) {
      assertMessage("open already", () -> GraphStore.openExisting(folder));
      assertEquals(Set.of(), store.archive().articles());
    }
    GraphStore.openExisting(folder).close();
  }

  @Test
  void aStoreInUseByAnotherProcessIsRefusedAndWholeAfterItsDeath() throws Exception {
    Process other = holdOpen();
    try {
      assertEquals('o', other.getInputStream().read());
      assertMessage("in use by another process", () -> GraphStore.open(folder, null));
    } finally {
      other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }
    try (GraphStore store = GraphStore.openExisting(folder)) {
      assertEquals(export(Stores.golden()), export(store));
    }
  }

  private Process holdOpen() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Another process that fills the store, says so, and keeps on writing. */
  static final class Holder {
    public static void main(String[] args) {
      try (GraphStore store = GraphStore.open(Path.of(args[0]), Reports.BASE)) {
        store.write(Stores.library(Reports.both()));
        System.out.print('o');
        System.out.flush();
        Txn.executeWrite(
            store.dataset(),
            () -> {
              for (int i = 0; i < 3_000_000; i++) {
                store
                    .dataset()
                    .asDatasetGraph()
                    .add(
                        store.iris().historyGraph(),
                        Stores.node("person/p" + i),
                        Vocabulary.RDF_TYPE,
                        Vocabulary.Type.PERSON);
              }
            });
      }
    }
  }

  @Test
  void onlyAFailureOfTheDiskAsksForRoom() {
    Database database = Database.connect(StoreFolder.open(folder, Reports.BASE));
    try {
      assertMessage(
          "Make room",
          () -> database.guard(failing(new UncheckedIOException(new IOException("x")))));
      assertMessage("--debug", () -> database.guard(failing(new IllegalStateException("x"))));
    } finally {
      database.close();
    }
  }

  private static Runnable failing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  private static List<Finding> violations(GraphStore store) {
    return store.check().stream().filter(f -> f.severity() == Finding.Severity.VIOLATION).toList();
  }

  private static void assertMessage(String part, Runnable work) {
    StoreException e = assertThrows(StoreException.class, work::run);
    assertTrue(String.valueOf(e.getMessage()).contains(part), e.getMessage());
  }

  private static String export(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
