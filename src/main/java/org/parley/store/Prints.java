package org.parley.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Vocabulary;

/**
 * The fingerprints of the graphs of a dataset. They lie in its stored default graph, which no query
 * sees: the default graph of queries is the union of the named ones.
 */
final class Prints {
  private final DatasetGraph graphs;

  Prints(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** The note that a graph has a fingerprint. */
  static Triple note(Node graph, String fingerprint) {
    return Triple.create(
        graph, Vocabulary.WORKING_FINGERPRINT, NodeFactory.createLiteralString(fingerprint));
  }

  Map<Node, String> all() {
    Map<Node, String> all = new HashMap<>();
    graphs
        .find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.WORKING_FINGERPRINT, Node.ANY)
        .forEachRemaining(q -> all.put(q.getSubject(), q.getObject().getLiteralLexicalForm()));
    return all;
  }

  void put(Node graph, String fingerprint) {
    remove(graph);
    graphs.add(Quad.create(Quad.defaultGraphIRI, note(graph, fingerprint)));
  }

  void remove(Node graph) {
    List<Quad> old =
        graphs.stream(Quad.defaultGraphIRI, graph, Vocabulary.WORKING_FINGERPRINT, Node.ANY)
            .toList();
    old.forEach(graphs::delete);
  }
}
