package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.HAS_STATUS;
import static org.parley.rdf.Vocabulary.KIND;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.MeetingKind;
import org.parley.rdf.Vocabulary;

/** Facts of which a reader expects one, whatever the articles say. */
final class Weighed {
  /** What is expected once of an encounter. */
  private static final Set<Node> OF_ENCOUNTERS =
      Set.of(
          KIND,
          HAS_STATUS,
          Vocabulary.DATE,
          Vocabulary.END_DATE,
          Vocabulary.PARTIAL_DATE,
          Vocabulary.DATE_AS_PRINTED,
          Vocabulary.EARLIEST,
          Vocabulary.LATEST,
          Vocabulary.HELD_AT,
          Vocabulary.VENUE,
          Vocabulary.HOSTED_BY,
          Vocabulary.EDITION_NUMBER,
          Vocabulary.PREVIOUS_EDITION);

  /** What is expected once of a node about an encounter, by what ties the node to it. */
  private static final Map<Node, Node> OF_NODES =
      Map.of(
          Vocabulary.HAS_RANK, Vocabulary.IN_ENCOUNTER,
          Vocabulary.NUMBER_IN_SERIES, Vocabulary.EDITION_ENCOUNTER);

  /** What else is needed to weigh these: who took part for whom, and how a status changed. */
  private static final Set<Node> WEIGHTS =
      Set.of(
          Vocabulary.DATE,
          Vocabulary.EDITION_OF,
          Vocabulary.HAS_PARTY,
          Vocabulary.IN_CAPACITY,
          Vocabulary.IN_ENCOUNTER,
          Vocabulary.IN_ROLE,
          Vocabulary.NUMBER_IN_SERIES,
          Vocabulary.PARTICIPANT,
          Vocabulary.REPRESENTING,
          Vocabulary.STATUS_CHANGE_OF,
          Vocabulary.STYLED_AS,
          Vocabulary.TO_STATUS);

  private static final Set<Node> CLASSES =
      Arrays.stream(MeetingKind.values())
          .map(Vocabulary.Type::of)
          .collect(Collectors.toUnmodifiableSet());

  private Weighed() {}

  /** Whether a fact about an encounter stands only when it is chosen. */
  static boolean isOfEncounter(Triple fact) {
    return OF_ENCOUNTERS.contains(fact.getPredicate())
        || fact.getPredicate().equals(RDF_TYPE) && CLASSES.contains(fact.getObject());
  }

  /** Whether a fact about a taking part or an edition stands only when it is chosen. */
  static boolean isOfNode(Triple fact, Graph article) {
    Node tie = OF_NODES.get(fact.getPredicate());
    return tie != null && article.contains(fact.getSubject(), tie, Node.ANY);
  }

  /** Whether a property of an undertaking, or of a node about it, is chosen or helps to choose. */
  static boolean matters(Node property) {
    return OF_ENCOUNTERS.contains(property) || WEIGHTS.contains(property);
  }
}
