package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.parley.evaluate.CrossTruth.Surface;
import org.parley.generated.CorpusFolder;
import org.parley.generated.GeneratedCorpus;
import org.parley.model.Report;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.read.Metadata;
import org.parley.resolve.Resolver;

/** A small world that never was, read and resolved, against what is known to be one in it. */
final class GeneratedPairsTest {
  private static final int SEED = 1;
  private static final int ARTICLES = 300;

  /** Of what was read as one, and of what is one, so much must be right. */
  private static final double ENOUGH = 0.98;

  private static CrossPairs pairs;

  @BeforeAll
  static void resolve(@TempDir Path folder) throws IOException {
    CorpusFolder.write(folder, new GeneratedCorpus(SEED, ARTICLES));
    pairs = read(folder);
  }

  /** The folder of a generated corpus, read and resolved. */
  static CrossPairs read(Path folder) throws IOException {
    Path articles = folder.resolve("articles");
    List<Report> reports =
        new ArticleReader(Extraction.load(), Progress.SILENT)
            .read(List.of(articles), Metadata.read(articles.resolve("meta.tsv")))
            .reports();
    var gold = GoldFolder.read(folder.resolve("gold")).labels();
    Landings landings = new Landings(reports, new Resolver().resolve(reports), gold);
    return new CrossPairs(CrossTruth.read(folder.resolve("cross.json")), gold, landings);
  }

  @Test
  void peopleAreOne(TestReporter reporter) {
    assertHolds(reporter, "people", pairs.people(Surface::named));
  }

  @Test
  void meetingsAreOne(TestReporter reporter) {
    assertHolds(reporter, "meetings", pairs.meetings());
  }

  @Test
  void editionsAreOne(TestReporter reporter) {
    assertHolds(reporter, "editions", pairs.editions());
  }

  @Test
  void seriesAreOne(TestReporter reporter) {
    assertHolds(reporter, "series", pairs.series());
  }

  private static void assertHolds(TestReporter reporter, String what, PairCount count) {
    reporter.publishEntry(count.report(what).lines().findFirst().orElseThrow());
    assertTrue(count.precision() >= ENOUGH && count.recall() >= ENOUGH, () -> count.report(what));
  }
}
