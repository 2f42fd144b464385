package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.EVIDENCE;
import static org.parley.rdf.Vocabulary.HAS_PARTY;
import static org.parley.rdf.Vocabulary.IN_ENCOUNTER;
import static org.parley.rdf.Vocabulary.PARTICIPANT;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;
import static org.parley.rdf.Vocabulary.REPRESENTING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.model.EntityKey;
import org.parley.rdf.Graphs;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/** Sides of an encounter for which nobody is named, whichever article one looks at. */
final class UnnamedSides {
  private final Iris iris;
  private final Frames frames;
  private final Graph all;
  private final Accounts accounts;

  /**
   * Of all that is told of one encounter.
   *
   * @param all what is said, by everybody, and what is known of those spoken of
   */
  UnnamedSides(Iris iris, Frames frames, Graph all, Accounts accounts) {
    this.iris = iris;
    this.frames = frames;
    this.all = all;
    this.accounts = accounts;
  }

  /** Adds the taking part of each such side, with the words that tell that it is a side. */
  void add(EntityKey encounter, Graph facts) {
    Node meeting = iris.entity(encounter);
    List<Node> parts = Graphs.subjects(all, IN_ENCOUNTER, meeting);
    for (Node side : sides(meeting, parts)) {
      EntityKey key = iris.key(side);
      if (key != null && parts.stream().noneMatch(part -> isOfPerson(part, side))) {
        Node part = iris.participation(encounter, key);
        facts.add(part, RDF_TYPE, Vocabulary.Type.UNNAMED_PARTICIPATION);
        facts.add(part, RDFS_LABEL, label(key, encounter));
        facts.add(part, IN_ENCOUNTER, meeting);
        facts.add(part, PARTICIPANT, side);
        facts.add(part, REPRESENTING, side);
        told(meeting, parts, side)
            .forEach(said -> said.evidence().forEach(p -> facts.add(part, EVIDENCE, p)));
      }
    }
  }

  private Node label(EntityKey side, EntityKey encounter) {
    return NodeFactory.createLiteralString(frames.label(side) + " at " + frames.label(encounter));
  }

  private Set<Node> sides(Node meeting, List<Node> parts) {
    Set<Node> sides = new TreeSet<>(Comparator.comparing(Node::toString));
    sides.addAll(Graphs.objects(all, meeting, HAS_PARTY));
    parts.forEach(part -> sides.addAll(Graphs.objects(all, part, REPRESENTING)));
    return sides;
  }

  private boolean isOfPerson(Node part, Node side) {
    return all.contains(part, REPRESENTING, side)
        && Graphs.objects(all, part, PARTICIPANT).stream()
            .anyMatch(actor -> all.contains(actor, RDF_TYPE, Vocabulary.Type.PERSON));
  }

  private List<Said> told(Node meeting, List<Node> parts, Node side) {
    List<Said> told = new ArrayList<>(accounts.of(meeting, HAS_PARTY));
    parts.forEach(part -> told.addAll(accounts.of(part, REPRESENTING)));
    told.removeIf(said -> !Objects.equals(said.value(), side));
    return told;
  }
}
