package org.parley.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/** A database whose default graph, in queries and for readers, is the union of its named graphs. */
final class UnionDataset extends DatasetGraphWrapper {
  UnionDataset(DatasetGraph stored) {
    super(stored, context(stored));
  }

  private static Context context(DatasetGraph stored) {
    Context context = stored.getContext().copy();
    context.set(TDB2.symUnionDefaultGraph, true);
    QC.setFactory(context, LaterJoins::new);
    return context;
  }

  @Override
  public Graph getDefaultGraph() {
    return getWrapped().getUnionGraph();
  }
}
