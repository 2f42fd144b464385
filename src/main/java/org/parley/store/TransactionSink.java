package org.parley.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes a dataset quad by quad, inside a transaction; what stays the same is left alone. */
final class TransactionSink implements GraphSink {
  private final DatasetGraph graphs;
  private final Prints prints;

  TransactionSink(DatasetGraph graphs) {
    this.graphs = graphs;
    prints = new Prints(graphs);
  }

  @Override
  public void put(Node name, String fingerprint, Graph graph) {
    Set<Triple> fresh = new HashSet<>();
    graph.find().forEach(fresh::add);
    for (Quad old : held(name)) {
      if (!fresh.remove(old.asTriple())) {
        graphs.delete(old);
      }
    }
    fresh.forEach(triple -> graphs.add(Quad.create(name, triple)));
    if (!fingerprint.isEmpty()) {
      prints.put(name, fingerprint);
    }
  }

  @Override
  public void remove(Node name) {
    held(name).forEach(graphs::delete);
    prints.remove(name);
  }

  private List<Quad> held(Node name) {
    return graphs.stream(name, Node.ANY, Node.ANY, Node.ANY).toList();
  }
}
