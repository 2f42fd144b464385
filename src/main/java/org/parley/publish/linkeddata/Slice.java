package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * One page of what is said of a thing or to it: of each property so many values at a time, in the
 * order of their IRIs, so that the same graph has the same pages.
 *
 * @param pages how many pages there are
 */
record Slice(List<Triple> triples, int pages) {
  Slice {
    triples = List.copyOf(triples);
  }

  /**
   * Cuts out a page.
   *
   * @param value what of a triple is counted
   * @param page from 1 on
   * @param most values of one property on a page
   */
  static Slice of(Iterator<Triple> all, Function<Triple, Node> value, int page, int most) {
    Map<String, List<Triple>> byProperty = new TreeMap<>();
    all.forEachRemaining(
        triple ->
            byProperty
                .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                .add(triple));
    Comparator<Triple> order = Comparator.comparing(value, NodeCmp::compareRDFTerms);
    List<Triple> triples = new ArrayList<>();
    int longest = 0;
    for (List<Triple> values : byProperty.values()) {
      longest = Math.max(longest, values.size());
      values.stream().sorted(order).skip((page - 1L) * most).limit(most).forEach(triples::add);
    }
    return new Slice(triples, (longest + most - 1) / most);
  }
}
