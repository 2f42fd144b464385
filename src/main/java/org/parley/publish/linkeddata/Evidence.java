package org.parley.publish.linkeddata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.Vocabulary;

/**
 * Finds the words behind a row of an answer: those of the node that ties two of its things
 * together, such as a participation or a claim. Call it in a read transaction.
 */
public final class Evidence {
  private static final int QUOTES = 5;

  private final Recalled known;
  private final FactSheet sheet;

  /** Of this dataset, for the time of one page. */
  public Evidence(DatasetGraph data) {
    known = new Recalled(data.getDefaultGraph());
    sheet = new FactSheet(known, new Labels(data, known));
  }

  /**
   * How a node ties two things of a row together.
   *
   * @param one the property that leads from the node to the first thing; empty where the second
   *     thing is the node itself
   * @param other the property that leads to the second thing, to which fewer nodes lead
   * @param shared the property by which two nodes, one of each thing, lead to the same third; empty
   *     where one node leads to both
   */
  public record Tie(String one, String other, String shared) {}

  /**
   * Words that prove something, and how many more passages do.
   *
   * @param sources how many documents say so, copies of one counted once
   */
  public record Words(List<Description.Quote> quotes, int more, int sources) {}

  /**
   * The passages behind the nodes between two things.
   *
   * @param document the IRI of the only document whose words are wanted; empty for all
   */
  public Set<Node> passages(Tie tie, Node first, Node second, String document) {
    Set<Node> passages = new LinkedHashSet<>();
    for (Node node : nodes(tie, first, second)) {
      known
          .find(node, Vocabulary.EVIDENCE, Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(passage -> document.isEmpty() || isOf(passage, document))
          .forEach(passages::add);
    }
    return passages;
  }

  /** The words behind the nodes between two things, in whatever document. */
  public Words between(Tie tie, Node first, Node second) {
    return words(passages(tie, first, second, ""));
  }

  /** The words of passages. */
  public Words words(Set<Node> passages) {
    return new Words(
        sheet.quotes(passages, QUOTES),
        Math.max(0, passages.size() - QUOTES),
        sheet.sources(passages));
  }

  private Set<Node> nodes(Tie tie, Node first, Node second) {
    if (tie.one().isEmpty()) {
      return Set.of(second);
    }
    Set<Node> nodes = new LinkedHashSet<>();
    for (Node node : subjects(tie.other(), second)) {
      if (tie.shared().isEmpty()) {
        if (known.contains(node, term(tie.one()), first)) {
          nodes.add(node);
        }
        continue;
      }
      known
          .find(node, term(tie.shared()), Node.ANY)
          .toList()
          .forEach(
              link ->
                  subjects(tie.shared(), link.getObject()).stream()
                      .filter(beside -> known.contains(beside, term(tie.one()), first))
                      .forEach(beside -> nodes.addAll(List.of(beside, node))));
    }
    return nodes;
  }

  private List<Node> subjects(String property, Node object) {
    return known.find(Node.ANY, term(property), object).mapWith(Triple::getSubject).toList();
  }

  private boolean isOf(Node passage, String document) {
    return known.contains(passage, Vocabulary.PASSAGE_OF, NodeFactory.createURI(document));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.NS + name);
  }
}
