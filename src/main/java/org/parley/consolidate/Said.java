package org.parley.consolidate;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it is weighed.
 *
 * @param source the document, or the one that it is a copy of
 * @param account whose account it is; null where the reporter speaks
 * @param expected whether it is a mere expectation
 * @param certainty from 0 to 1
 * @param evidence the passages that it was read from, sorted
 */
public record Said(
    Node subject,
    Node property,
    Node value,
    Node document,
    Node source,
    @Nullable Node account,
    boolean expected,
    double certainty,
    List<Node> evidence) {
  public Said {
    evidence = List.copyOf(evidence);
  }
}
