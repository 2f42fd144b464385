package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.EDITION_NUMBER;
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
import org.parley.rdf.Graphs;

/** Links the editions of one series that follow each other by number and by nobody's words. */
final class Editions {
  private Editions() {}

  /**
   * The links between editions.
   *
   * @param editions the facts that hold of each
   */
  static List<Triple> links(Map<Node, Graph> editions) {
    Map<Integer, Set<Node>> byNumber = new HashMap<>();
    Set<Node> open = new HashSet<>();
    editions.forEach(
        (encounter, facts) -> {
          Graphs.objects(facts, encounter, EDITION_NUMBER)
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
