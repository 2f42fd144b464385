package org.parley.store;

import static org.parley.rdf.Vocabulary.REPLACED_BY;
import static org.parley.rdf.Vocabulary.REPLACED_ON;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.model.EntityKey;
import org.parley.rdf.Graphs;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/**
 * Follows a revision and notes what becomes of IRIs that stand for nothing any more. A thing is
 * known again by its place in the claims: what was read from the same words under the same property
 * is the same thing, whatever it is called now.
 */
final class History implements GraphSink {
  /** A place in a claim: as subject or as value of a property, read from a passage. */
  private record Clue(boolean subject, Node property, Node passage) {}

  private final Iris iris;
  private final GraphSink next;
  private final Graph history = GraphMemFactory.createDefaultGraphSameTerm();
  private final Map<Clue, Set<Node>> clues = new HashMap<>();

  /** How often each thing stands where one that is gone stood, by that one. */
  private final Map<Node, Map<Node, Integer>> heirs = new HashMap<>();

  private final Set<Node> present = new HashSet<>();

  /**
   * The history of a revision.
   *
   * @param known the history so far
   * @param before the content so far
   * @param gone what the revision takes away
   * @param next takes the graphs of the revision, and at the end the history
   */
  History(Iris iris, Graph known, Graph before, Collection<EntityKey> gone, GraphSink next) {
    this.iris = iris;
    this.next = next;
    GraphUtil.addInto(history, known);
    gone.forEach(key -> remember(iris.entity(key), before));
  }

  private void remember(Node thing, Graph before) {
    heirs.put(thing, new HashMap<>());
    remember(thing, true, Vocabulary.CLAIM_SUBJECT, before);
    remember(thing, false, Vocabulary.CLAIM_OBJECT, before);
  }

  private void remember(Node thing, boolean subject, Node role, Graph before) {
    for (Node claim : Graphs.subjects(before, role, thing)) {
      for (Clue clue : clues(claim, subject, before)) {
        clues.computeIfAbsent(clue, any -> new HashSet<>()).add(thing);
      }
    }
  }

  private static List<Clue> clues(Node claim, boolean subject, Graph graph) {
    Node property = Graphs.required(graph, claim, Vocabulary.CLAIM_PROPERTY);
    return Graphs.objects(graph, claim, Vocabulary.EVIDENCE).stream()
        .map(passage -> new Clue(subject, property, passage))
        .toList();
  }

  @Override
  public void put(Node name, String fingerprint, Graph graph) {
    next.put(name, fingerprint, graph);
    EntityKey entity = iris.entityOf(name);
    if (entity != null) {
      present.add(iris.entity(entity));
    } else if (!clues.isEmpty()) {
      follow(true, Vocabulary.CLAIM_SUBJECT, graph);
      follow(false, Vocabulary.CLAIM_OBJECT, graph);
    }
  }

  private void follow(boolean subject, Node role, Graph graph) {
    for (Triple t : graph.find(Node.ANY, role, Node.ANY).toList()) {
      for (Clue clue : clues(t.getSubject(), subject, graph)) {
        clues.getOrDefault(clue, Set.of()).forEach(thing -> vote(thing, t.getObject()));
      }
    }
  }

  private void vote(Node thing, Node heir) {
    EntityKey old = iris.key(thing);
    EntityKey key = iris.key(heir);
    Map<Node, Integer> votes = heirs.get(thing);
    if (votes != null && old != null && key != null && old.kind().equals(key.kind())) {
      votes.merge(heir, 1, Integer::sum);
    }
  }

  @Override
  public void remove(Node name) {
    next.remove(name);
  }

  /** Hands on the history as it is now. */
  void finish(Clock clock) {
    present.forEach(thing -> history.remove(thing, Node.ANY, Node.ANY));
    heirs.forEach(
        (thing, votes) -> {
          Node heir = most(votes);
          if (heir != null) {
            replace(thing, heir, clock.instant());
          }
        });
    next.put(iris.historyGraph(), "", history);
  }

  private static @Nullable Node most(Map<Node, Integer> votes) {
    return votes.keySet().stream()
        .max(Comparator.<Node>comparingInt(votes::get).thenComparing(Node::getURI))
        .orElse(null);
  }

  /** Who was replaced by the thing earlier is now replaced by its heir. */
  private void replace(Node thing, Node heir, Instant now) {
    for (Node earlier : Graphs.subjects(history, REPLACED_BY, thing)) {
      history.delete(Triple.create(earlier, REPLACED_BY, thing));
      history.add(earlier, REPLACED_BY, heir);
    }
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    history.add(thing, REPLACED_BY, heir);
    history.add(thing, REPLACED_ON, NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime));
  }
}
