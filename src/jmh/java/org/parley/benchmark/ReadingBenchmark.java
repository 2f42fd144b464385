package org.parley.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.annotate.Annotator;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Report;
import org.parley.model.Source;

/** From a text to its report, on one core: the counter {@code tokens} is what counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 15, time = 2) // compiling all rules takes the machine some twenty seconds
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private static final int ARTICLES = 200;

  private final Lexicon lexicon = Lexicon.load();
  private final Annotator annotator = new Annotator(lexicon);
  private final Extractor extractor = new Extractor(lexicon);
  private final List<Article> articles = articles();
  private final long[] lengths =
      articles.stream().mapToLong(a -> lexicon.tokenizer().cut(a.text()).size()).toArray();
  private final List<AnnotatedArticle> annotated =
      articles.stream().map(annotator::annotate).toList();
  private int next;

  private static List<Article> articles() {
    ArticleGenerator generator = new ArticleGenerator(1);
    return IntStream.range(0, ARTICLES)
        .mapToObj(
            i ->
                new Article(
                    new ArticleId("a-" + i), Source.ofFile(i + ".txt"), generator.article()))
        .toList();
  }

  /** Counts what was read. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counter {
    public long tokens;
  }

  @Benchmark
  public Report reading(Counter counter) {
    int at = next(counter);
    return extractor.extract(annotator.annotate(articles.get(at)));
  }

  @Benchmark
  public AnnotatedArticle annotating(Counter counter) {
    return annotator.annotate(articles.get(next(counter)));
  }

  @Benchmark
  public Report extracting(Counter counter) {
    return extractor.extract(annotated.get(next(counter)));
  }

  private int next(Counter counter) {
    int at = next++ % ARTICLES;
    counter.tokens += lengths[at];
    return at;
  }
}
