package org.parley.publish.web.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.ask.KeptAnswers;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.guard.Limits;
import org.parley.publish.web.guard.QueryGuard;

/** How long the parts of a page are waited for. */
final class PartReaderTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final DatasetGraph data = Fixture.DATA.asDatasetGraph();
  private final QueryGuard guard = new QueryGuard(data, Limits.of(Duration.ofMinutes(1), 10));
  private final KeptAnswers answers =
      new KeptAnswers(
          QueryCatalogue::load, Fixture.DATA, () -> "", () -> null, Duration.ofMinutes(1), 10);
  private final PartReader reader = new PartReader(answers, guard, data);

  private record Named(String name) implements PartReader.Piece<String> {
    @Override
    public String of(KeptAnswers answers, DatasetGraph data) {
      return name;
    }

    @Override
    public String notYet() {
      return "";
    }
  }

  @AfterEach
  void close() {
    reader.close();
    answers.close();
    guard.close();
  }

  @Test
  void whatAPageHadOnceItWaitsForAndForMuchElseJustAfterTheStartAlone() {
    long before = System.nanoTime();
    PartReader.Pending<String> first = reader.begin(new Named("first"));
    assertTrue(first.until() - before > SECOND);
    assertEquals("first", first.get());
    for (int i = 0; i < 60; i++) {
      reader.begin(new Named("other")).get();
    }
    PartReader.Pending<String> next = reader.begin(new Named("next"));
    assertTrue(next.until() - System.nanoTime() < SECOND);
    before = System.nanoTime();
    assertTrue(reader.begin(new Named("first")).until() - before > SECOND);
  }
}
