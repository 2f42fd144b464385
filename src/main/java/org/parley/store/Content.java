package org.parley.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/**
 * All graphs that a store is to hold.
 *
 * @param named the named graphs
 * @param merged the default graph: what the articles say together and what follows from it
 */
record Content(Map<Node, Graph> named, Graph merged) {

  static Content of(GraphBatch batch, Iris iris) {
    Map<Node, Graph> named = new HashMap<>();
    batch.articles().forEach((id, graph) -> named.put(iris.articleGraph(id), graph));
    named.put(iris.entitiesGraph(), batch.entities());
    named.put(iris.workingGraph(), working(batch, iris));
    Graph merged = Consolidation.of(batch.entities(), batch.articles().values());
    GraphUtil.addInto(merged, Ontology.concepts());
    GraphUtil.addInto(merged, termLabels());
    Inference.extend(merged, new Axioms(Ontology.core()));
    return new Content(named, merged);
  }

  private static Graph working(GraphBatch batch, Iris iris) {
    Graph working = GraphMemFactory.createDefaultGraph();
    batch
        .reports()
        .forEach(
            (id, report) ->
                working.add(
                    iris.document(id),
                    Vocabulary.WORKING_REPORT,
                    NodeFactory.createLiteralString(report)));
    return working;
  }

  /** What classes and properties are called, so that answers can name them. */
  private static Graph termLabels() {
    Graph labels = GraphMemFactory.createDefaultGraph();
    Ontology.core().find(Node.ANY, Vocabulary.RDFS_LABEL, Node.ANY).forEach(labels::add);
    return labels;
  }

  /** Makes a dataset hold exactly this; what it holds already is left alone. */
  void replace(DatasetGraph dataset) {
    dataset.stream().filter(quad -> !contains(quad)).toList().forEach(dataset::delete);
    merged.find().forEach(t -> dataset.add(Quad.create(Quad.defaultGraphIRI, t)));
    named.forEach((name, graph) -> graph.find().forEach(t -> dataset.add(Quad.create(name, t))));
    ontology(dataset);
  }

  private boolean contains(Quad quad) {
    Triple t = quad.asTriple();
    if (quad.isDefaultGraph()) {
      return merged.contains(t);
    }
    Graph graph = named.get(quad.getGraph());
    return quad.getGraph().equals(Vocabulary.ONTOLOGY) || graph != null && graph.contains(t);
  }

  /** Apart: its blank nodes differ at each reading. */
  private static void ontology(DatasetGraph dataset) {
    if (!dataset.getGraph(Vocabulary.ONTOLOGY).isIsomorphicWith(Ontology.core())) {
      dataset.deleteAny(Vocabulary.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY);
      Ontology.core().find().forEach(t -> dataset.add(Quad.create(Vocabulary.ONTOLOGY, t)));
    }
  }
}
