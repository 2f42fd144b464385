package org.parley.publish.query.ask;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/** The queries that are being asked, all of which are stopped before their data is closed. */
final class Running implements AutoCloseable {
  private final Set<QueryExec> executions = new HashSet<>();
  private boolean closed;

  /** Reads an answer to its end, and closes what gives it. */
  <T> T ask(QueryExec execution, Function<QueryExec, T> reading) {
    try (execution) {
      begin(execution);
      return reading.apply(execution);
    } finally {
      end(execution);
    }
  }

  private synchronized void begin(QueryExec execution) {
    if (closed) {
      throw new QueryCancelledException();
    }
    executions.add(execution);
  }

  private synchronized void end(QueryExec execution) {
    executions.remove(execution);
  }

  /** Does not wait: each ends in its own thread, where it is next told that it is stopped. */
  @Override
  public synchronized void close() {
    closed = true;
    executions.forEach(QueryExec::abort);
  }
}
