package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The axioms of an ontology that facts follow from, indexed by class and by property. */
final class Axioms {
  private static final OfProperty NONE = new OfProperty();

  private final Graph ontology;
  private final Map<Node, Set<Node>> superClasses = new HashMap<>();
  private final Map<Node, OfProperty> properties = new HashMap<>();

  Axioms(Graph ontology) {
    this.ontology = ontology;
    Node subClass = RDFS.subClassOf.asNode();
    pairs(subClass).forEach(t -> superClasses.put(t.getSubject(), above(subClass, t.getSubject())));
    pairs(RDFS.domain.asNode()).forEach(t -> of(t.getSubject()).domains.add(t.getObject()));
    pairs(RDFS.range.asNode()).stream()
        .filter(t -> is(t.getSubject(), OWL.ObjectProperty.asNode()))
        .forEach(t -> of(t.getSubject()).ranges.add(t.getObject()));
    pairs(RDFS.subPropertyOf.asNode())
        .forEach(t -> of(t.getSubject()).supers.addAll(above(t.getPredicate(), t.getSubject())));
    pairs(OWL.inverseOf.asNode()).forEach(this::inverse);
    subjects(OWL.SymmetricProperty.asNode()).forEach(p -> of(p).inverses.add(p));
    subjects(OWL.TransitiveProperty.asNode()).forEach(p -> chain(p, p, p));
    pairs(OWL.propertyChainAxiom.asNode()).forEach(t -> chain(t.getSubject(), t.getObject()));
  }

  /** All classes above a class. */
  Set<Node> superClasses(Node type) {
    return superClasses.getOrDefault(type, Set.of());
  }

  OfProperty property(Node property) {
    return properties.getOrDefault(property, NONE);
  }

  private Set<Node> above(Node relation, Node start) {
    Set<Node> found = new LinkedHashSet<>();
    Deque<Node> todo = new ArrayDeque<>(List.of(start));
    while (!todo.isEmpty()) {
      ontology
          .find(todo.remove(), relation, Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(n -> n.isURI() && found.add(n))
          .forEach(todo::add);
    }
    return found;
  }

  private void inverse(Triple t) {
    of(t.getSubject()).inverses.add(t.getObject());
    of(t.getObject()).inverses.add(t.getSubject());
  }

  /** A chain of two, written as a list. */
  private void chain(Node whole, Node list) {
    Node rest = object(list, RDF.rest.asNode());
    chain(whole, object(list, RDF.first.asNode()), object(rest, RDF.first.asNode()));
  }

  private void chain(Node whole, Node first, Node second) {
    of(first).asFirst.add(new Link(second, whole));
    of(second).asSecond.add(new Link(first, whole));
  }

  private OfProperty of(Node property) {
    return properties.computeIfAbsent(property, p -> new OfProperty());
  }

  private boolean is(Node term, Node type) {
    return ontology.contains(term, RDF_TYPE, type);
  }

  private List<Triple> pairs(Node relation) {
    return ontology
        .find(Node.ANY, relation, Node.ANY)
        .filterKeep(t -> t.getSubject().isURI())
        .toList();
  }

  private List<Node> subjects(Node type) {
    return ontology.find(Node.ANY, RDF_TYPE, type).mapWith(Triple::getSubject).toList();
  }

  private Node object(Node subject, Node property) {
    return ontology.find(subject, property, Node.ANY).next().getObject();
  }

  /** The other half of a chain, and the property that the whole makes. */
  record Link(Node other, Node whole) {}

  /** What follows from a fact with the property. */
  static final class OfProperty {
    final List<Node> domains = new ArrayList<>();
    final List<Node> ranges = new ArrayList<>();
    final Set<Node> supers = new LinkedHashSet<>();
    final Set<Node> inverses = new LinkedHashSet<>();
    final List<Link> asFirst = new ArrayList<>();
    final List<Link> asSecond = new ArrayList<>();
  }
}
