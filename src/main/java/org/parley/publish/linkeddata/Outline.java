package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.publish.linkeddata.Description.Value;
import org.parley.rdf.Vocabulary;

/** How the terms of the ontology lie under each other, and which properties belong to a class. */
public final class Outline {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node SUPERCLASS = RDFS.subClassOf.asNode();
  private static final Node SUPERPROPERTY = RDFS.subPropertyOf.asNode();
  private static final Node BROADER = SKOS.broader.asNode();
  private static final Node SCHEME = SKOS.inScheme.asNode();
  private static final List<Node> PLACES =
      List.of(Vocabulary.term("rankOrder"), Vocabulary.term("rankGrade"));

  private static final Comparator<Node> ORDERED = Comparator.comparing(Node::getURI);

  private final Graph all;
  private final TermNames names;

  /** An outline of these modules. */
  public Outline(Modules modules) {
    this.all = modules.all();
    this.names = new TermNames(all);
  }

  /** A term with those under it. */
  public record Branch(Value term, String definition, List<Branch> under) {}

  /**
   * A property.
   *
   * @param values the classes or kinds of its values
   * @param once whether a thing has but one value of it
   */
  public record Property(Value term, String definition, List<Value> values, boolean once) {}

  /** A class with the properties that its members have for being its members. */
  public record Box(Value type, List<Value> above, List<Property> properties) {}

  /** A term of ours with the terms of others that it is a special case of. */
  public record Aligned(Value term, List<Value> wider) {}

  /** The classes of a module as trees. */
  public List<Branch> classes(Modules.Module module) {
    List<Node> classes = declared(module, OWL2.Class.asNode());
    return branches(
        classes.stream()
            .filter(type -> names.objects(type, SUPERCLASS).stream().noneMatch(classes::contains))
            .toList(),
        SUPERCLASS);
  }

  /** The classes of a module that have properties of their own, in the order of the trees. */
  public List<Box> boxes(Modules.Module module) {
    return flat(classes(module)).distinct().map(this::box).filter(Outline::isFull).toList();
  }

  /** The properties of a module that things of any class may have. */
  public List<Property> ofAnything(Modules.Module module) {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
        .flatMap(kind -> declared(module, kind.asNode()).stream())
        .distinct()
        .filter(property -> names.objects(property, RDFS.domain.asNode()).isEmpty())
        .map(this::property)
        .sorted(Comparator.comparing(Property::term, TermNames.ORDER))
        .toList();
  }

  /** The schemes of a module, each with its concepts. */
  public List<Branch> schemes(Modules.Module module) {
    return declared(module, SKOS.ConceptScheme.asNode()).stream()
        .map(scheme -> tree(scheme.getURI()))
        .sorted(Comparator.comparing(Branch::term, TermNames.ORDER))
        .toList();
  }

  /** A scheme with its concepts, or a concept with those under it; any other term alone. */
  public Branch tree(String iri) {
    Node term = NodeFactory.createURI(iri);
    List<Node> top =
        Stream.concat(
                names.subjects(SCHEME, term).stream()
                    .filter(concept -> names.objects(concept, BROADER).isEmpty()),
                names.subjects(BROADER, term).stream())
            .toList();
    return new Branch(names.value(term), names.definition(term), branches(top, BROADER));
  }

  /** What a term lies under, from the top: a scheme and concepts, classes, or properties. */
  public List<Value> above(String iri) {
    Node term = NodeFactory.createURI(iri);
    Set<Node> path = new LinkedHashSet<>();
    for (Node next = term; next != null && path.add(next); ) {
      Node at = next;
      next =
          Stream.of(SUPERCLASS, SUPERPROPERTY, BROADER, SCHEME)
              .flatMap(
                  up -> names.objects(at, up).stream().filter(TermNames::isOurs).sorted(ORDERED))
              .findFirst()
              .orElse(null);
    }
    path.remove(term);
    List<Node> fromTop = new ArrayList<>(path);
    Collections.reverse(fromTop);
    return fromTop.stream().map(names::value).toList();
  }

  /** The properties of a class, its own first and then those of the classes above it. */
  public List<Box> properties(String iri) {
    Set<Node> line = new LinkedHashSet<>();
    climb(NodeFactory.createURI(iri), line);
    return line.stream().map(names::value).map(this::box).filter(Outline::isFull).toList();
  }

  /** The properties whose values are members of a class. */
  public List<Property> leadingTo(String iri) {
    return properties(RDFS.range.asNode(), NodeFactory.createURI(iri));
  }

  /** Which terms of ours a module says to be special cases of which terms of others. */
  public List<Aligned> aligned(Modules.Module module) {
    return Stream.of(SUPERCLASS, SUPERPROPERTY)
        .flatMap(
            wider ->
                module
                    .graph()
                    .find(Node.ANY, wider, Node.ANY)
                    .filterKeep(t -> TermNames.isOurs(t.getSubject()))
                    .filterKeep(t -> t.getObject().isURI() && !TermNames.isOurs(t.getObject()))
                    .mapWith(Triple::getSubject)
                    .toList()
                    .stream()
                    .distinct()
                    .map(term -> new Aligned(names.value(term), foreign(term, wider))))
        .sorted(Comparator.comparing(Aligned::term, TermNames.ORDER))
        .toList();
  }

  private List<Value> foreign(Node term, Node wider) {
    return names.values(
        names.objects(term, wider).stream().filter(other -> !TermNames.isOurs(other)).toList());
  }

  private static boolean isFull(Box box) {
    return !box.properties().isEmpty();
  }

  private static Stream<Value> flat(List<Branch> branches) {
    return branches.stream().flatMap(b -> Stream.concat(Stream.of(b.term()), flat(b.under())));
  }

  private Box box(Value type) {
    Node node = NodeFactory.createURI(type.iri());
    List<Node> above = names.objects(node, SUPERCLASS);
    return new Box(
        type,
        names.values(above.stream().filter(TermNames::isOurs).toList()),
        properties(RDFS.domain.asNode(), node));
  }

  private List<Property> properties(Node end, Node type) {
    return names.subjects(end, type).stream()
        .map(this::property)
        .sorted(Comparator.comparing(Property::term, TermNames.ORDER))
        .toList();
  }

  private Property property(Node property) {
    return new Property(
        names.value(property),
        names.definition(property),
        names.values(names.objects(property, RDFS.range.asNode())),
        all.contains(property, TYPE, OWL2.FunctionalProperty.asNode()));
  }

  private void climb(Node type, Set<Node> line) {
    if (line.add(type)) {
      names.objects(type, SUPERCLASS).stream()
          .filter(TermNames::isOurs)
          .sorted(ORDERED)
          .forEach(above -> climb(above, line));
    }
  }

  private static List<Node> declared(Modules.Module module, Node kind) {
    return module
        .graph()
        .find(Node.ANY, TYPE, kind)
        .mapWith(Triple::getSubject)
        .filterKeep(TermNames::isOurs)
        .toList();
  }

  /** In the order that the terms themselves tell, else by their names. */
  private List<Branch> branches(List<Node> terms, Node up) {
    return terms.stream()
        .sorted(Comparator.comparingInt(this::place).thenComparing(names::value, TermNames.ORDER))
        .map(
            term ->
                new Branch(
                    names.value(term),
                    names.definition(term),
                    branches(names.subjects(up, term), up)))
        .toList();
  }

  private int place(Node term) {
    return PLACES.stream()
        .map(property -> names.text(term, property))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .map(Integer::valueOf)
        .orElse(Integer.MAX_VALUE);
  }
}
