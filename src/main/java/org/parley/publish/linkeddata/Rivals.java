package org.parley.publish.linkeddata;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Vocabulary;

/**
 * Offices of a person of which articles that tell of one meeting name one each, and no article
 * names both. Call it in a read transaction.
 */
public record Rivals(Graph graph, Node person) {
  /** In words what others call the person at the same meetings, by office. */
  public static Map<String, String> of(Graph graph, String person) {
    Map<String, Set<String>> others = new HashMap<>();
    Rivals rivals = new Rivals(graph, NodeFactory.createURI(person));
    rivals.subjects(Vocabulary.PARTICIPANT, rivals.person).forEach(p -> rivals.compare(p, others));
    return others.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, other -> told(other.getValue())));
  }

  private static String told(Set<String> offices) {
    return "accounts name different offices: for the same meeting as below another article has “"
        + String.join("”, “", offices)
        + "”";
  }

  private void compare(Node participation, Map<String, Set<String>> others) {
    Map<Node, Set<Node>> tellers = new HashMap<>();
    for (Node claim : subjects(Vocabulary.CLAIM_SUBJECT, participation)) {
      if (graph.contains(claim, Vocabulary.CLAIM_PROPERTY, Vocabulary.IN_CAPACITY)) {
        for (Node office : objects(claim, Vocabulary.CLAIM_OBJECT)) {
          tellers
              .computeIfAbsent(office, any -> new HashSet<>())
              .addAll(objects(claim, Vocabulary.CLAIMED_IN));
        }
      }
    }
    tellers.forEach(
        (one, ofOne) ->
            tellers.forEach(
                (other, ofOther) -> {
                  if (!one.equals(other) && Collections.disjoint(ofOne, ofOther)) {
                    others
                        .computeIfAbsent(one.toString(), any -> new TreeSet<>())
                        .add(label(other));
                  }
                }));
  }

  private String label(Node office) {
    return objects(office, Vocabulary.RDFS_LABEL).stream()
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse(office.toString());
  }

  private List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
