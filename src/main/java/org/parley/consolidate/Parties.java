package org.parley.consolidate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Graphs;
import org.parley.rdf.Vocabulary;

/** Whether an account is that of a party to the encounter it tells of. */
final class Parties {
  private final Graph graph;

  Parties(Graph graph) {
    this.graph = graph;
  }

  /** Whether a claim about the encounter, or about a taking part in it, is a party's own. */
  boolean isOwn(Said said, Node encounter) {
    Set<Node> sides = sides(encounter);
    Node publisher = Graphs.object(graph, said.document(), Vocabulary.PUBLISHED_BY);
    Node issuer = Graphs.object(graph, said.document(), Vocabulary.ISSUED_FOR);
    return belongs(said.account(), sides, encounter)
        || belongs(publisher, sides, encounter)
        || belongs(issuer, sides, encounter);
  }

  private Set<Node> sides(Node encounter) {
    Set<Node> sides = new HashSet<>(Graphs.objects(graph, encounter, Vocabulary.HAS_PARTY));
    for (Node participation : participations(encounter)) {
      sides.addAll(Graphs.objects(graph, participation, Vocabulary.REPRESENTING));
    }
    return sides;
  }

  /** A side, a unit of one, or somebody who took part for one. */
  private boolean belongs(@Nullable Node actor, Set<Node> sides, Node encounter) {
    if (actor == null) {
      return false;
    }
    return Graphs.reach(graph, actor, Vocabulary.UNIT_OF).stream().anyMatch(sides::contains)
        || participations(encounter).stream()
            .filter(p -> graph.contains(p, Vocabulary.PARTICIPANT, actor))
            .anyMatch(p -> graph.contains(p, Vocabulary.REPRESENTING, Node.ANY));
  }

  private List<Node> participations(Node encounter) {
    return Graphs.subjects(graph, Vocabulary.IN_ENCOUNTER, encounter);
  }
}
