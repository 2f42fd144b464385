package org.parley.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/**
 * Begins a join when its first row is asked for. Jena 5.6.0 fails to close a hash join of which
 * nobody asked for a row (apache/jena#3516), as when the time of a query is up, or its reader gone,
 * before the first one is read.
 */
final class LaterJoins extends OpExecutorTDB2 {
  LaterJoins(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    return new Later(input, () -> super.execute(join, input), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    return new Later(input, () -> super.execute(join, input), execCxt);
  }

  private static final class Later extends QueryIter {
    private final Supplier<QueryIterator> join;
    private volatile QueryIterator rows;
    private boolean begun;

    /** Rows that stand for those of the input until they are asked for. */
    Later(QueryIterator input, Supplier<QueryIterator> join, ExecutionContext context) {
      super(context);
      this.rows = input;
      this.join = join;
    }

    private QueryIterator rows() {
      if (!begun) {
        begun = true;
        rows = join.get();
      }
      return rows;
    }

    @Override
    protected boolean hasNextBinding() {
      return rows().hasNext();
    }

    @Override
    protected @Nullable Binding moveToNextBinding() {
      return rows().next();
    }

    @Override
    protected void closeIterator() {
      performClose(rows);
    }

    /** From another thread; what is begun afterwards sees the signal of the query. */
    @Override
    protected void requestCancel() {
      performRequestCancel(rows);
    }
  }
}
