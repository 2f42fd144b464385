package org.parley.publish.linkeddata;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Words for nodes. */
final class Labels {
  private final DatasetGraph data;

  Labels(DatasetGraph data) {
    this.data = data;
  }

  /** A literal's text, a label, or else the last part of the IRI. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String label = label(Quad.defaultGraphIRI, node);
    return label == null ? localName(node) : label;
  }

  /** The label that the ontology, which stands in a graph of its own, gives a property. */
  String ofProperty(Node property) {
    String label = label(Node.ANY, property);
    return label == null ? words(localName(property)) : label;
  }

  private @Nullable String label(Node graph, Node node) {
    var quads = data.find(graph, node, RDFS.label.asNode(), Node.ANY);
    String least = null;
    while (quads.hasNext()) {
      String label = quads.next().getObject().getLiteralLexicalForm();
      least = least == null || label.compareTo(least) < 0 ? label : least;
    }
    return least;
  }

  private static String localName(Node node) {
    String iri = node.isURI() ? node.getURI() : node.toString();
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
  }

  private static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
