package org.parley.publish.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the guard owes to the data behind it. */
final class QueryGuardTest {
  private static final String SORTED =
      "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY DESC(STR(?l)) ?a";

  private final CountDownLatch begun = new CountDownLatch(1);
  private final AtomicInteger reading = new AtomicInteger();

  /** Data that counts who reads them. */
  private DatasetGraph counting() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "queries/fixture.ttl"));
    return new DatasetGraphWrapper(data) {
      @Override
      public void begin(TxnType type) {
        super.begin(type);
        reading.incrementAndGet();
        begun.countDown();
      }

      @Override
      public void end() {
        super.end();
        reading.decrementAndGet();
      }
    };
  }

  @Test
  @Timeout(300) // the query by itself would take as long as it may
  void nothingReadsTheDataAnyMoreOnceItIsClosed() throws InterruptedException {
    QueryGuard guard = new QueryGuard(counting(), Limits.of(Duration.ofHours(1), 1000));
    Question endless = new Question(SORTED, "http://localhost/", List.of(), List.of());
    Future<Result> asked = CompletableFuture.supplyAsync(() -> guard.ask(endless));
    begun.await();
    guard.close();
    assertEquals(0, reading.get());
    ExecutionException end = assertThrows(ExecutionException.class, asked::get);
    assertEquals("The server ends.", assertInstanceOf(Refusal.class, end.getCause()).reason());
  }
}
