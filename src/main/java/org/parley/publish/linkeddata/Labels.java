package org.parley.publish.linkeddata;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Words for nodes. */
public final class Labels {
  private final DatasetGraph data;
  private final Graph known;
  private final Map<Node, String> properties = new HashMap<>();

  /** For the default graph of a dataset. */
  public Labels(DatasetGraph data) {
    this(data, data.getDefaultGraph());
  }

  /** From a dataset and its default graph. */
  Labels(DatasetGraph data, Graph known) {
    this.data = data;
    this.known = known;
  }

  /** A literal's text, a label, or else the last part of the IRI. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String label = least(known.find(node, RDFS.label.asNode(), Node.ANY));
    return label == null ? localName(node) : label;
  }

  /** The label that the ontology, which stands in a graph of its own, gives a property. */
  String ofProperty(Node property) {
    return properties.computeIfAbsent(property, this::lookedUp);
  }

  private String lookedUp(Node property) {
    var quads = data.find(Node.ANY, property, RDFS.label.asNode(), Node.ANY);
    String label = least(Iter.map(quads, Quad::asTriple));
    return label == null ? words(localName(property)) : label;
  }

  private static @Nullable String least(Iterator<Triple> labels) {
    String least = null;
    while (labels.hasNext()) {
      String label = labels.next().getObject().getLiteralLexicalForm();
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
