package org.parley.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.parley.store.pack.Packer;

/** Packs graphs and their fingerprints into a new database. */
record PackingSink(Packer packer) implements GraphSink {
  @Override
  public void put(Node name, String fingerprint, Graph graph) {
    packer.add(name, graph);
    if (!fingerprint.isEmpty()) {
      packer.add(Prints.note(name, fingerprint));
    }
  }

  @Override
  public void remove(Node name) {
    throw new UnsupportedOperationException("nothing is there yet: " + name);
  }
}
