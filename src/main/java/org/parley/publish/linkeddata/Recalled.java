package org.parley.publish.linkeddata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that looks up nothing twice, for the time of one answer: many facts about a thing share
 * documents, passages and names.
 */
final class Recalled extends GraphBase {
  private final Graph whole;
  private final Map<Triple, List<Triple>> found = new HashMap<>();

  Recalled(Graph whole) {
    this.whole = whole;
  }

  /** Reads all that is said of a thing in one go; what is asked of it then is there already. */
  void recall(Node subject) {
    find(subject, Node.ANY, Node.ANY).close();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    List<Triple> said =
        subject.isConcrete() ? found.get(Triple.create(subject, Node.ANY, Node.ANY)) : null;
    if (said == null) {
      said = found.computeIfAbsent(pattern, asked -> whole.find(asked).toList());
    }
    Predicate<Triple> asked = pattern::matches;
    return WrappedIterator.create(said.iterator()).filterKeep(asked);
  }
}
