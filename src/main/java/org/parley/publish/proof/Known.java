package org.parley.publish.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Vocabulary;

/** What a graph tells of nodes, while the proofs of one row are looked for. */
final class Known {
  private final Graph graph;

  /** A busy thing has thousands of claims, in the words of few documents and properties. */
  private final Map<Node, String> names = new HashMap<>();

  Known(Graph graph) {
    this.graph = graph;
  }

  /** All that is told of a node, by property: looking it up once costs less than each by itself. */
  Map<Node, List<Node>> told(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList().stream()
        .collect(
            Collectors.groupingBy(
                Triple::getPredicate, Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  /** What is told of a node by one property, where nothing else of it matters. */
  List<Node> values(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  static List<Node> values(Map<Node, List<Node>> told, Node property) {
    return told.getOrDefault(property, List.of());
  }

  /** The first value by its name; empty where there is none. */
  String first(Map<Node, List<Node>> told, Node property) {
    return values(told, property).stream().map(this::name).min(String::compareTo).orElse("");
  }

  /** What a value is called. */
  String name(Node value) {
    return value.isLiteral()
        ? value.getLiteralLexicalForm()
        : names.computeIfAbsent(value, this::label);
  }

  private String label(Node thing) {
    return values(thing, Vocabulary.RDFS_LABEL).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElseGet(() -> thing.toString().replaceFirst("^.*[/#]", ""));
  }
}
