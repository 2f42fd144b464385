package org.parley.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.Ref;

/** The nodes that the references of one report stand for, and what they are called. */
final class Things {
  private final Iris iris;
  private final Names names;
  private final ArticleId article;
  private final Map<Node, String> labels = new HashMap<>();

  Things(Iris iris, Names names, ArticleId article) {
    this.iris = iris;
    this.names = names;
    this.article = article;
  }

  Iris iris() {
    return iris;
  }

  ArticleId article() {
    return article;
  }

  EntityKey key(Ref ref) {
    return names.resolution().key(article, ref);
  }

  Node node(Ref ref) {
    EntityKey key = key(ref);
    Node node = iris.entity(key);
    labels.computeIfAbsent(node, n -> names.label(key));
    return node;
  }

  @Nullable Node nodeOrNull(@Nullable Ref ref) {
    return ref == null ? null : node(ref);
  }

  String label(Ref ref) {
    return names.label(key(ref));
  }

  void name(Node node, String label) {
    labels.put(node, label);
  }

  /** What a node is called: entity, node of this article, term of the ontology or literal. */
  String label(Node node) {
    if (node.isLiteral()) {
      return Labels.shorten(node.getLiteralLexicalForm());
    }
    String label = labels.get(node);
    return label != null ? label : Ontology.label(node);
  }
}
