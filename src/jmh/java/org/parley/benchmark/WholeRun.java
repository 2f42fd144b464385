package org.parley.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.store.GraphStore;

/**
 * From a folder of generated articles to a store: a small run to warm up; the corpus itself, while
 * the compiler of the JVM is still at work, and once more when it is done; then one article more.
 * Arguments: how many articles (default 10000).
 */
public final class WholeRun {
  private static final String BASE = "http://localhost:3030";
  private static final int WARM_UP = 1_000;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final ArticleReader reader = new ArticleReader(Extraction.load(), Progress.SILENT);

  private WholeRun(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
    WholeRun run = new WholeRun(Files.createTempDirectory("parley-benchmark"));
    run.articles("warm-up").write(2, WARM_UP);
    run.articles("articles").write(1, count);
    run.build("warm-up", "first-store", WARM_UP);
    run.read(count);
    run.build("articles", "store", count);
    run.build("articles", "second-store", count);
    run.articles("more").write(3, 1);
    run.build("more", "store", 1);
    run.room();
    System.out.println("left for inspection: " + run.folder);
  }

  private Articles articles(String name) {
    return new Articles(folder, name);
  }

  private void read(int count) {
    Articles read = articles("articles");
    measure("reading alone", count, () -> reader.read(read.paths(), read.metadata()));
  }

  private void build(String name, String place, int count) {
    Articles articles = articles(name);
    try (GraphStore store = GraphStore.open(folder.resolve(place), BASE)) {
      measure(
          "from files to " + place,
          count,
          () -> new Builder(reader).build(store, articles.paths(), articles.metadata()));
    }
  }

  private static void measure(String what, int count, Runnable work) {
    long begin = System.nanoTime();
    long processor = MACHINE.getProcessCpuTime();
    work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    double busy = (MACHINE.getProcessCpuTime() - processor) / 1e9;
    System.out.printf(
        "%-24s %7d articles %8.1f s %8.1f articles/s, processor %8.1f s, %6.2f ms an article%n",
        what, count, seconds, count / seconds, busy, 1000 * busy / count);
  }

  /** How much disk the quads take. */
  private void room() throws IOException {
    try (GraphStore store = GraphStore.openExisting(folder.resolve("store"));
        Stream<Path> files = Files.walk(folder.resolve("store"))) {
      long quads =
          Txn.calculateRead(
              store.dataset(), () -> store.dataset().asDatasetGraph().stream().count());
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      System.out.printf(
          "%d quads, %.0f bytes of disk for each with the reports%n",
          quads, (double) bytes / quads);
    }
  }
}
