package org.parley.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.parley.generated.GeneratedCorpus;
import org.parley.model.Article;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.pipeline.Extraction;
import org.parley.resolve.Resolver;

/**
 * How the processor time to resolve grows with the number of articles. Arguments: how many articles
 * each time (default 1000 5000 20000).
 */
public final class Resolving {
  private static final int RUNS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Resolving() {}

  public static void main(String[] args) {
    int[] counts =
        args.length == 0
            ? new int[] {1_000, 5_000, 20_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Function<Article, Report> extraction = Extraction.load();
    Resolver resolver = new Resolver();
    for (int count : counts) {
      List<Report> reports = reports(count, extraction);
      for (int run = 0; run < RUNS; run++) {
        long begin = THREADS.getCurrentThreadCpuTime();
        Resolution resolution = resolver.resolve(reports);
        double ms = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        System.out.printf(
            "%7d articles %9.0f ms %6.3f ms an article; %d entities, %d judgements%n",
            count, ms, ms / count, resolution.entities().size(), resolution.judgements().size());
      }
    }
  }

  private static List<Report> reports(int count, Function<Article, Report> extraction) {
    List<Article> articles = new ArrayList<>();
    new GeneratedCorpus(1, count).forEach(one -> articles.add(one.article()));
    return articles.parallelStream().map(extraction).toList();
  }
}
