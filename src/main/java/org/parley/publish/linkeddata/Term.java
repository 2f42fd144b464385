package org.parley.publish.linkeddata;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.parley.publish.linkeddata.Description.Value;

/**
 * A term of the ontology.
 *
 * @param kind what sort of term it is, in words
 * @param texts examples, notes and other names
 * @param relations to other terms
 * @param graph all that the ontology says of it
 */
public record Term(
    String iri,
    String label,
    String kind,
    String definition,
    List<Told> texts,
    List<Relation> relations,
    String module,
    Graph graph) {
  public Term {
    texts = List.copyOf(texts);
    relations = List.copyOf(relations);
  }

  /** The IRIs of its classes. */
  public List<String> types() {
    return graph
        .find(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .toList();
  }

  /** A text about the term, and what it is. */
  public record Told(String what, String text) {}

  /** The terms that stand in one relation to this one. */
  public record Relation(String name, List<Value> terms) {}
}
