package org.parley.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.query.Rows;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.store.GraphStore;

/**
 * The first question in full, found anew each time, against the query of its contract over the flat
 * export in plain TDB2: processor time in one process, by turns, and whether the rows are the same.
 * Arguments: the folder of the store, which is built where there is none; how many articles.
 */
public final class Flagship {
  private static final String NAME = "who-represented-each-side";
  private static final Path CONTRACT =
      Path.of("src/test/resources/queries/contract/" + NAME + ".rq");
  private static final int WARMING = 15;
  private static final int RUNS = 20;

  private final GraphStore store;
  private final DatasetGraph flat;
  private final QueryRunner runner = new QueryRunner(QueryCatalogue.load());
  private final Query contract;

  private Flagship(GraphStore store, DatasetGraph flat) throws Exception {
    this.store = store;
    this.flat = flat;
    contract = QueryFactory.create(Files.readString(CONTRACT), Syntax.syntaxSPARQL_11);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    try (GraphStore store = Served.store(folder, Integer.parseInt(args[1]))) {
      new Flagship(store, FlatExport.inTdb(FlatExport.file(folder, store))).measure();
    }
  }

  private void measure() throws Exception {
    Times ours = new Times();
    Times theirs = new Times();
    for (int run = 0; run < WARMING + RUNS; run++) {
      Times none = new Times();
      List<List<String>> rows = timed(this::answer, run < WARMING ? none : ours, run);
      List<List<String>> expected = timed(this::contract, run < WARMING ? none : theirs, run);
      if (!rows.equals(expected)) {
        throw new IllegalStateException("the rows differ in run " + run);
      }
    }
    System.out.printf(
        "%d runs each, median of the processor: ours %.0f ms, contract in plain TDB2 %.0f ms, ratio %.2f; load %.1f%n",
        RUNS,
        ours.part(0.5),
        theirs.part(0.5),
        ours.part(0.5) / theirs.part(0.5),
        Processor.load());
  }

  private static List<List<String>> timed(Callable<List<List<String>>> work, Times times, int run)
      throws Exception {
    long begin = Processor.threads();
    List<List<String>> rows = work.call();
    long took = Processor.threads() - begin;
    times.add(took);
    if (run == 0) {
      System.out.printf("first: %d ms, %d rows%n", took / 1_000_000, rows.size());
    }
    return rows;
  }

  private List<List<String>> answer() {
    Answer answer =
        runner.run(NAME, Map.of(), store.dataset(), Duration.ofMinutes(2), Integer.MAX_VALUE);
    return answer.rows().stream().map(row -> row.stream().map(Answer::text).toList()).toList();
  }

  private List<List<String>> contract() {
    return Rows.of(contract, runner.catalogue().get(NAME).columns(), flat);
  }
}
