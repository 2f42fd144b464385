package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.pipeline.RunReport;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/**
 * From a folder of generated articles to reports, with one thread and with as many as there are
 * cores, and to a store. Arguments: how many articles (default 10000).
 */
public final class WholeRun {
  private static final String BASE = "http://localhost:3030";

  private WholeRun() {}

  public static void main(String[] args) throws Exception {
    int count = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("parley-benchmark");
    new ArticleGenerator(1).write(folder.resolve("articles"), count);
    ArticleReader reader = new ArticleReader(Extraction.load(), Progress.SILENT);
    reading(reader, folder, 1); // warms up
    double one = reading(reader, folder, 1);
    int cores = Runtime.getRuntime().availableProcessors();
    double all = reading(reader, folder, cores);
    double build = building(reader, folder);
    System.out.printf("%d articles, reading with 1 thread   %8.1f s%n", count, one);
    System.out.printf("%d articles, reading with %d threads  %8.1f s%n", count, cores, all);
    System.out.printf("%d articles, from files to store     %8.1f s%n", count, build);
    System.out.println("left for inspection: " + folder);
  }

  private static double reading(ArticleReader reader, Path folder, int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    long begin = System.nanoTime();
    List<Path> paths = List.of(folder.resolve("articles"));
    pool.submit(() -> reader.read(paths, Metadata.none())).get();
    pool.shutdown();
    return seconds(begin);
  }

  private static double building(ArticleReader reader, Path folder) throws IOException {
    long begin = System.nanoTime();
    try (GraphStore store = GraphStore.open(folder.resolve("store"), BASE)) {
      List<Path> paths = List.of(folder.resolve("articles"));
      RunReport report = new Builder(reader).build(store, paths, Metadata.none());
      System.out.println(report.stored());
    }
    return seconds(begin);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
