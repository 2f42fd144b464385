package org.parley.store;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Graphs;
import org.parley.rdf.Vocabulary;

/** Finds the words that something in a graph was read from. */
final class Quotes {
  private final Graph graph;

  Quotes(Graph graph) {
    this.graph = graph;
  }

  /** What a node is called. */
  String label(Node node) {
    Node label = node.isLiteral() ? node : Graphs.object(graph, node, Vocabulary.RDFS_LABEL);
    return label == null ? node.toString() : label.getLiteralLexicalForm();
  }

  /** Where a value of something was read, which may be a claim about it. */
  Finding.Quote of(Node focus, @Nullable Node value) {
    if (value == null) {
      return quote(null, focus);
    }
    if (graph.contains(value, RDF_TYPE, Vocabulary.Type.CLAIM)) {
      return quote(claimed(focus, value), value);
    }
    return quote(label(value), passage(value) == null ? focus : value);
  }

  /** What a claim says: a value; of something else than the thing itself, which. */
  private String claimed(Node focus, Node claim) {
    Node literal = Graphs.object(graph, claim, Vocabulary.CLAIM_VALUE);
    if (literal != null) {
      return label(literal);
    }
    boolean own = graph.contains(claim, Vocabulary.CLAIM_SUBJECT, focus);
    Node said = own ? Vocabulary.CLAIM_OBJECT : Vocabulary.CLAIM_SUBJECT;
    return label(Graphs.required(graph, claim, said));
  }

  private Finding.Quote quote(@Nullable String value, Node read) {
    Node passage = passage(read);
    if (passage == null) {
      return new Finding.Quote(value, null, null);
    }
    Node sentence = Graphs.required(graph, passage, Vocabulary.IN_SENTENCE);
    Node document = Graphs.object(graph, passage, Vocabulary.PASSAGE_OF);
    return new Finding.Quote(value, label(sentence), document == null ? null : label(document));
  }

  /** The first of its passages, or it itself if it is one. */
  private @Nullable Node passage(Node read) {
    return Stream.concat(Stream.of(read), Graphs.objects(graph, read, Vocabulary.EVIDENCE).stream())
        .filter(node -> node.isURI() && graph.contains(node, Vocabulary.IN_SENTENCE, Node.ANY))
        .min(Comparator.comparing(Node::getURI))
        .orElse(null);
  }
}
