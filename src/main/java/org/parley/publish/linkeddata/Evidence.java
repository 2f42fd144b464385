package org.parley.publish.linkeddata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

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
   * @param one the property that leads from the node to the thing of the first column
   * @param other the property that leads to the thing of the second, to which fewer nodes lead
   */
  public record Tie(String one, String first, String other, String second) {}

  /** Words that prove something, and how many more passages do. */
  public record Words(List<Description.Quote> quotes, int more, int documents) {
    /** No words at all. */
    public static final Words NONE = new Words(List.of(), 0, 0);
  }

  /**
   * The words behind the nodes between two things.
   *
   * @param document the IRI of the only document whose words are wanted; empty for all
   */
  public Words between(Tie tie, String first, String second, String document) {
    Node from = NodeFactory.createURI(first);
    Node to = NodeFactory.createURI(second);
    Set<Node> passages = new LinkedHashSet<>();
    for (Triple link : known.find(Node.ANY, term(tie.other()), to).toList()) {
      if (known.contains(link.getSubject(), term(tie.one()), from)) {
        known
            .find(link.getSubject(), Terms.EVIDENCE, Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(passage -> document.isEmpty() || isOf(passage, document))
            .forEach(passages::add);
      }
    }
    return new Words(
        sheet.quotes(passages, QUOTES), Math.max(0, passages.size() - QUOTES), documents(passages));
  }

  private boolean isOf(Node passage, String document) {
    return known.contains(passage, Terms.PASSAGE_OF, NodeFactory.createURI(document));
  }

  private int documents(Set<Node> passages) {
    Set<Node> documents = new LinkedHashSet<>();
    for (Node passage : passages) {
      known.find(passage, Terms.PASSAGE_OF, Node.ANY).forEach(t -> documents.add(t.getObject()));
    }
    return documents.size();
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Terms.NAMESPACE + name);
  }
}
