package org.parley.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Takes the graphs of a store, one after the other. */
interface GraphSink {
  /** A graph in place of an earlier one of that name; no fingerprint where it is made otherwise. */
  void put(Node name, String fingerprint, Graph graph);

  /** There is no such graph any more. */
  void remove(Node name);
}
