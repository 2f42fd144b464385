package org.parley.rdf;

import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.parley.model.Article;
import org.parley.model.Evidence;
import org.parley.model.Span;

/** The passages of one article that its claims rest on. */
final class Passages {
  private final Iris iris;
  private final Article article;
  private final Graph graph;
  private final CodePoints codePoints;

  /** Each passage with the widest sentence that evidence gives for it. */
  private final Map<Span, Span> sentences = new TreeMap<>();

  Passages(Iris iris, Article article, Graph graph) {
    this.iris = iris;
    this.article = article;
    this.graph = graph;
    codePoints = new CodePoints(article.text());
  }

  /** The nodes of the passages, remembered until they are written. */
  List<Node> of(List<Evidence> evidence) {
    evidence.forEach(e -> sentences.merge(e.span(), e.sentence(), Passages::wider));
    return evidence.stream().map(e -> node(e.span())).distinct().toList();
  }

  void write() {
    sentences.forEach(this::write);
  }

  private void write(Span span, Span sentence) {
    Node node = node(span);
    String words = article.words(span);
    graph.add(node, RDF_TYPE, Vocabulary.Type.PASSAGE);
    graph.add(node, RDFS_LABEL, Literals.text(Labels.shorten(words)));
    graph.add(node, Vocabulary.PASSAGE_OF, iris.document(article.id()));
    graph.add(node, Vocabulary.BEGIN, Literals.offset(codePoints.offset(span.begin())));
    graph.add(node, Vocabulary.END, Literals.offset(codePoints.offset(span.end())));
    graph.add(node, Vocabulary.EXACT_TEXT, Literals.text(words));
    graph.add(node, Vocabulary.IN_SENTENCE, Literals.text(article.words(sentence)));
  }

  private Node node(Span span) {
    int begin = codePoints.offset(span.begin());
    return iris.passage(article.id(), begin, codePoints.offset(span.end()));
  }

  private static Span wider(Span a, Span b) {
    if (a.length() != b.length()) {
      return a.length() > b.length() ? a : b;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }
}
