package org.parley.rdf;

import static org.parley.rdf.Vocabulary.ALT_LABEL;
import static org.parley.rdf.Vocabulary.BROADER;
import static org.parley.rdf.Vocabulary.MATCH_KEY;
import static org.parley.rdf.Vocabulary.NARROWER;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.SAME_AS;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.rdf.GraphEdits.Present;
import org.parley.rdf.GraphEdits.What;

/**
 * What a copy of a graph no longer says. Only of a thing that the copy describes in full is
 * anything missing: one that has a match key there, as every export writes it and nobody does by
 * hand. A copy that calls itself the whole data set describes all in full.
 */
final class Removals {
  /** Why what is missing is no removal. */
  static final String OUTDATED =
      "the store has changed since the file was exported, so it may be new in the store: export"
          + " again, and take out there what is to go";

  private final Present present;
  private final Graph edited;
  private final EditLog log;
  private final boolean whole;

  Removals(Present present, Graph edited, EditLog log) {
    this.present = present;
    this.edited = edited;
    this.log = log;
    this.whole = GraphEdits.isWhole(present, edited);
  }

  /** The facts of things described in full that are not there. */
  List<Triple> missing() {
    return present
        .exported()
        .find()
        .filterKeep(fact -> present.iris().isOfData(fact.getSubject()))
        .filterDrop(edited::contains)
        .filterKeep(fact -> whole || isInFull(fact.getSubject()))
        .toList();
  }

  private boolean isInFull(Node thing) {
    return log.key(thing) != null
        && edited
            .find(thing, MATCH_KEY, Node.ANY)
            .filterKeep(present.exported()::contains)
            .hasNext();
  }

  /** A fact that is missing. */
  void read(Triple fact) {
    Node thing = fact.getSubject();
    Node property = fact.getPredicate();
    boolean entity = log.key(thing) != null;
    if (entity && !edited.contains(thing, Node.ANY, Node.ANY)) {
      gone(fact);
    } else if (entity && property.equals(RDFS_LABEL)) {
      label(fact);
    } else if (entity && property.equals(ALT_LABEL)) {
      synonym(thing, fact.getObject().getLiteralLexicalForm());
    } else if (property.equals(BROADER)) {
      log.change(What.NOT_BROADER, thing, fact.getObject().getURI());
    } else if (property.equals(SAME_AS)) {
      log.change(What.NOT_SAME_AS, thing, fact.getObject().getURI());
    } else if (!followsFromHierarchy(property)) {
      log.leave(fact, "it is missing, but " + Additions.origin(property));
    }
  }

  /** Told once for each thing. */
  private void gone(Triple fact) {
    if (fact.getPredicate().equals(RDFS_LABEL)) {
      log.leave(
          fact,
          "the thing is missing, but things come from the articles: parley remove takes out an"
              + " article, parley correct reject what it says");
    }
  }

  private void label(Triple fact) {
    if (!edited.contains(fact.getSubject(), RDFS_LABEL, Node.ANY)) {
      log.refuse(fact, "its label is missing; give it the one that it is to be called by");
    }
  }

  private void synonym(Node thing, String name) {
    if (!log.holds(What.CALLED, thing, name)) {
      log.change(What.NOT_CALLED, thing, name);
    }
  }

  /** What Parley writes of its own accord for each place of a topic. */
  private static boolean followsFromHierarchy(Node property) {
    return property.equals(NARROWER) || property.getURI().endsWith("#broaderTransitive");
  }

  /** A topic that is put elsewhere leaves where it was, unless the file says that too. */
  void formerPlaces() {
    present
        .exported()
        .find(Node.ANY, BROADER, Node.ANY)
        .filterKeep(fact -> fact.getSubject().isURI() && log.holds(What.BROADER, fact.getSubject()))
        .filterDrop(edited::contains)
        .toList()
        .forEach(
            fact -> log.change(What.NOT_BROADER, fact.getSubject(), fact.getObject().getURI()));
  }
}
