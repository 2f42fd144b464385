package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.NUMBER_IN_SERIES;
import static org.parley.rdf.Vocabulary.PREVIOUS_EDITION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.EntityKey;
import org.parley.rdf.Graphs;
import org.parley.rdf.Iris;

/** Links the editions of one series that follow each other by number and by nobody's words. */
final class Editions {
  private final Iris iris;
  private final EntityKey series;

  Editions(Iris iris, EntityKey series) {
    this.iris = iris;
    this.series = series;
  }

  /**
   * The links between editions.
   *
   * @param editions the facts that hold of each
   */
  List<Triple> links(Map<EntityKey, Graph> editions) {
    Map<Integer, Set<Node>> byNumber = new HashMap<>();
    Set<Node> open = new HashSet<>();
    editions.forEach(
        (key, facts) -> {
          Node encounter = iris.entity(key);
          Graphs.objects(facts, iris.edition(series, key), NUMBER_IN_SERIES)
              .forEach(number -> among(byNumber, number).add(encounter));
          if (!facts.contains(encounter, PREVIOUS_EDITION, Node.ANY)) {
            open.add(encounter);
          }
        });
    List<Triple> links = new ArrayList<>();
    byNumber.forEach(
        (number, encounters) ->
            encounters.stream()
                .filter(open::contains)
                .forEach(e -> link(e, byNumber.getOrDefault(number - 1, Set.of()), links)));
    return links;
  }

  private static Set<Node> among(Map<Integer, Set<Node>> byNumber, Node number) {
    return byNumber.computeIfAbsent(
        Integer.parseInt(number.getLiteralLexicalForm()),
        any -> new TreeSet<>(Comparator.comparing(Node::getURI)));
  }

  /** Where two encounters bear one number, nobody knows which of them came before. */
  private static void link(Node encounter, Collection<Node> before, List<Triple> links) {
    if (before.size() == 1) {
      links.add(Triple.create(encounter, PREVIOUS_EDITION, before.iterator().next()));
    }
  }
}
