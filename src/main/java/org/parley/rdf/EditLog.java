package org.parley.rdf;

import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.model.EntityKey;
import org.parley.rdf.GraphEdits.Change;
import org.parley.rdf.GraphEdits.Present;
import org.parley.rdf.GraphEdits.Refusal;
import org.parley.rdf.GraphEdits.What;

/** Writes down how a copy differs, and names the things in it. */
final class EditLog {
  private final Present present;
  private final Set<Change> changes = new LinkedHashSet<>();
  private final List<Refusal> left = new ArrayList<>();
  private final List<Refusal> broken = new ArrayList<>();

  EditLog(Present present) {
    this.present = present;
  }

  GraphEdits edits() {
    return new GraphEdits(List.copyOf(changes), left, broken);
  }

  void change(What what, Node thing, String value) {
    changes.add(new Change(what, thing.getURI(), value));
  }

  boolean holds(What what, Node thing, String value) {
    return changes.contains(new Change(what, thing.getURI(), value));
  }

  /** Whether a thing has a change of a sort. */
  boolean holds(What what, Node thing) {
    return changes.stream().anyMatch(c -> c.what() == what && c.thing().equals(thing.getURI()));
  }

  /** It is no change that can be taken over. */
  void leave(Triple fact, String why) {
    leave(text(fact), why);
  }

  void leave(String fact, String why) {
    left.add(new Refusal(fact, why));
  }

  /** It breaks a rule. */
  void refuse(Triple fact, String why) {
    broken.add(new Refusal(text(fact), why));
  }

  /** The entity of the store that an address is of; null where it is of none. */
  @Nullable EntityKey key(Node thing) {
    return present.facts().contains(thing, RDF_TYPE, Node.ANY) ? present.iris().key(thing) : null;
  }

  private String text(Triple fact) {
    String property = Ontology.label(fact.getPredicate());
    return named(fact.getSubject()) + " – " + property + " – " + named(fact.getObject());
  }

  private String named(Node node) {
    if (node.isLiteral()) {
      return Labels.shorten(node.getLiteralLexicalForm());
    }
    Node label = Graphs.object(present.facts(), node, RDFS_LABEL);
    return label == null ? node.toString() : label.getLiteralLexicalForm();
  }
}
