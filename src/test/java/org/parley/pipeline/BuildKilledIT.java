package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.generated.GeneratedCorpus;
import org.parley.model.ArticleId;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** Builds that are killed at any moment lose nothing, and the next one carries on. */
final class BuildKilledIT {
  private static final int ARTICLES = 60;
  private static final int KILLS = 20;
  private static final int DATABASE_KILLS = 10;

  @TempDir Path folder;

  @Test
  void nothingIsLostAndTheResultIsTheSame() throws Exception {
    write(folder.resolve("articles"));
    long begin = System.nanoTime();
    assertTrue(build("whole").waitFor(30, TimeUnit.MINUTES));
    long duration = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    String wanted = export("whole");

    Random moments = new Random(20);
    Set<ArticleId> kept = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process build = build("killed");
      boolean over = build.waitFor(moments.nextLong(duration), TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      if (over || Files.exists(folder.resolve("killed/store.properties"))) {
        kept = lookedAfter("killed", kept);
      }
      if (over) {
        assertEquals(wanted, export("killed"));
        deleted(folder.resolve("killed"));
        kept = new HashSet<>();
      }
    }
    assertEquals(0, build("killed").waitFor());
    assertEquals(wanted, export("killed"));
  }

  /** TDB2 needs some moments to make an empty database, and a build may end in any of them. */
  @Test
  void aStoreOpensThatWasKilledWhenItsDatabaseWasBegun() throws Exception {
    write(folder.resolve("articles"));
    for (int kill = 0; kill < DATABASE_KILLS; kill++) {
      Process build = build("begun");
      while (build.isAlive() && !Files.exists(folder.resolve("begun/tdb2"))) {
        build.waitFor(1, TimeUnit.MILLISECONDS);
      }
      build.waitFor(kill * 20L, TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      lookedAfter("begun", Set.of());
      deleted(folder.resolve("begun"));
    }
  }

  /** The store opens, and holds at least what it held. */
  private Set<ArticleId> lookedAfter(String name, Set<ArticleId> kept) {
    try (GraphStore store = GraphStore.openExisting(folder.resolve(name))) {
      Set<ArticleId> now = store.archive().articles();
      assertTrue(now.containsAll(kept), "articles that were kept are lost");
      now.forEach(article -> StoredJson.read(store.archive().read(article)));
      assertEquals(32, store.version().length(), "the graph can be read");
      return now;
    }
  }

  private static void write(Path articles) throws IOException {
    Files.createDirectories(articles);
    new GeneratedCorpus(7, ARTICLES)
        .forEach(
            article -> {
              try {
                Files.writeString(articles.resolve(article.name() + ".txt"), article.text());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private Process build(String store) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                // twenty short lives: the second compiler would not pay
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.cli.Main",
                "build",
                "--store",
                folder.resolve(store).toString(),
                folder.resolve("articles").toString()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String export(String name) {
    try (GraphStore store = GraphStore.openExisting(folder.resolve(name))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.export(ExportFormat.NQ, out);
      return out.toString(UTF_8);
    }
  }

  private static void deleted(Path store) throws IOException {
    try (var files = Files.walk(store)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
