package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.rdf.Graphs;

/**
 * Adds to facts what follows from them, to the fixpoint of {@code ontology/materialise.ru}: each
 * new fact is looked at once.
 */
final class Inference {
  private final Axioms axioms;
  private final Graph facts;
  private final Graph known;
  private final Deque<Triple> todo = new ArrayDeque<>();

  private Inference(Axioms axioms, Graph facts, Graph known) {
    this.axioms = axioms;
    this.facts = facts;
    this.known = known;
  }

  /** Adds to a graph what follows from it. */
  static void extend(Graph facts, Axioms axioms) {
    extend(facts, Graph.emptyGraph, axioms);
  }

  /**
   * Adds to a graph what follows from it together with what is known besides.
   *
   * @param known holds its own consequences already, and is left as it is
   */
  static void extend(Graph facts, Graph known, Axioms axioms) {
    Inference inference = new Inference(axioms, facts, known);
    facts.find().forEach(inference.todo::add);
    while (!inference.todo.isEmpty()) {
      inference.conclude(inference.todo.remove());
    }
  }

  private void conclude(Triple t) {
    Node subject = t.getSubject();
    Node object = t.getObject();
    if (t.getPredicate().equals(RDF_TYPE)) {
      axioms.superClasses(object).forEach(type -> add(subject, RDF_TYPE, type));
    }
    Axioms.OfProperty of = axioms.property(t.getPredicate());
    of.domains.forEach(type -> add(subject, RDF_TYPE, type));
    of.supers.forEach(property -> add(subject, property, object));
    if (object.isLiteral()) {
      return;
    }
    of.ranges.forEach(type -> add(object, RDF_TYPE, type));
    of.inverses.forEach(property -> add(object, property, subject));
    for (Axioms.Link link : of.asFirst) {
      objects(object, link.other()).forEach(end -> add(subject, link.whole(), end));
    }
    for (Axioms.Link link : of.asSecond) {
      subjects(link.other(), subject).forEach(start -> add(start, link.whole(), object));
    }
  }

  private void add(Node subject, Node property, Node object) {
    Triple t = Triple.create(subject, property, object);
    if (!facts.contains(t) && !known.contains(t)) {
      facts.add(t);
      todo.add(t);
    }
  }

  /** A copy: the graph grows while it is read. */
  private List<Node> objects(Node subject, Node property) {
    List<Node> found = Graphs.objects(facts, subject, property);
    found.addAll(Graphs.objects(known, subject, property));
    return found;
  }

  private List<Node> subjects(Node property, Node object) {
    List<Node> found = Graphs.subjects(facts, property, object);
    found.addAll(Graphs.subjects(known, property, object));
    return found;
  }
}
