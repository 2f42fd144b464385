package org.parley.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;

/**
 * How a copy of a graph that somebody edited differs from the graph.
 *
 * @param changes what can be taken over, in the order of the facts
 * @param left what cannot, since it comes from elsewhere
 * @param broken what breaks a rule, so that nothing of the copy is to be taken over
 */
public record GraphEdits(List<Change> changes, List<Refusal> left, List<Refusal> broken) {
  private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::toString);

  public GraphEdits {
    changes = List.copyOf(changes);
    left = List.copyOf(left);
    broken = List.copyOf(broken);
  }

  /** What a change says of a thing. */
  public enum What {
    CALLED,
    ALSO_CALLED,
    NOT_CALLED,
    SAME_AS,
    /** That an editor's word that it is the same as something elsewhere is taken back. */
    NOT_SAME_AS,
    BROADER,
    NOT_BROADER,
    /** That two things of the graph are one. */
    SAME,
    /** That two things of the graph are not one. */
    DIFFERENT
  }

  /**
   * A change that can be taken over.
   *
   * @param thing its address
   * @param value a name, or an address
   */
  public record Change(What what, String thing, String value) {}

  /** A change that is not taken over, and why. */
  public record Refusal(String fact, String why) {}

  /**
   * What the store says.
   *
   * @param facts everything
   * @param exported what every export of it holds
   * @param version the version of what it holds
   */
  public record Present(Iris iris, Graph facts, Graph exported, String version) {
    /** With the words of the ontology. */
    public Present {
      facts = new Union(facts, Ontology.core());
    }
  }

  /**
   * Compares.
   *
   * @param edited a copy of what the store exports that was changed, or the changes alone
   */
  public static GraphEdits between(Present present, Graph edited) {
    EditLog log = new EditLog(present);
    Additions additions = new Additions(present, edited, log);
    edited.find().filterDrop(present.facts()::contains).toList().stream()
        .sorted(ORDER)
        .forEach(additions::read);
    Removals removals = new Removals(present, edited, log);
    List<Triple> missing = removals.missing().stream().sorted(ORDER).toList();
    if (missing.isEmpty() || isOf(present, edited)) {
      missing.forEach(removals::read);
    } else {
      log.leave("what is missing from the file", Removals.OUTDATED);
    }
    removals.formerPlaces();
    return log.edits();
  }

  /** Whether a copy may be one of what the store holds now; only exports for editors tell. */
  private static boolean isOf(Present present, Graph edited) {
    Node dataset = NodeFactory.createURI(present.iris().base() + "/dataset");
    Node version = NodeFactory.createURI(dataset.getURI() + "/" + present.version());
    return !edited.contains(dataset, OWL2.versionIRI.asNode(), Node.ANY)
        || edited.contains(dataset, OWL2.versionIRI.asNode(), version);
  }

  /** Whether a copy says that it is all of the store. */
  static boolean isWhole(Present present, Graph edited) {
    Node dataset = NodeFactory.createURI(present.iris().base() + "/dataset");
    return edited.contains(dataset, Vocabulary.RDF_TYPE, OWL.Ontology.asNode());
  }
}
