package org.parley.store;

import static org.parley.rdf.Vocabulary.EDITION_NUMBER;
import static org.parley.rdf.Vocabulary.EDITION_OF;
import static org.parley.rdf.Vocabulary.PREVIOUS_EDITION;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Links the editions of a series that follow each other by number and by nobody's words. */
final class Editions {
  private Editions() {}

  static void link(Graph facts) {
    Map<Node, Map<Integer, Set<Node>>> bySeries = new HashMap<>();
    for (Triple t : facts.find(Node.ANY, EDITION_OF, Node.ANY).toList()) {
      for (Node number : Graphs.objects(facts, t.getSubject(), EDITION_NUMBER)) {
        bySeries
            .computeIfAbsent(t.getObject(), s -> new HashMap<>())
            .computeIfAbsent(number(number), n -> new TreeSet<>(Comparator.comparing(Node::getURI)))
            .add(t.getSubject());
      }
    }
    bySeries.values().forEach(editions -> link(facts, editions));
  }

  /** Where two encounters bear one number, nobody knows which of them came before. */
  private static void link(Graph facts, Map<Integer, Set<Node>> editions) {
    editions.forEach(
        (number, encounters) -> {
          List<Node> before = List.copyOf(editions.getOrDefault(number - 1, Set.of()));
          encounters.stream()
              .filter(e -> before.size() == 1 && !facts.contains(e, PREVIOUS_EDITION, Node.ANY))
              .forEach(e -> facts.add(e, PREVIOUS_EDITION, before.get(0)));
        });
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }
}
