package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description.Value;
import org.parley.publish.query.Names;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** Gathers what the modules of the ontology say of a term. */
public final class TermDescriber {
  private static final List<Words> KINDS =
      List.of(
          new Words(OWL2.Class, "class"),
          new Words(OWL2.ObjectProperty, "relation"),
          new Words(OWL2.DatatypeProperty, "property"),
          new Words(OWL2.AnnotationProperty, "annotation"),
          new Words(SKOS.ConceptScheme, "concept scheme"),
          new Words(OWL2.NamedIndividual, "concept"));
  private static final List<Words> TEXTS =
      List.of(
          new Words(SKOS.definition, "Definition"),
          new Words(SKOS.example, "Example"),
          new Words(SKOS.scopeNote, "Note"),
          new Words(SKOS.altLabel, "Also called"));
  private static final List<Words> OUTWARD =
      List.of(
          new Words(RDF.type, "Kind"),
          new Words(RDFS.subClassOf, "Is a special"),
          new Words(RDFS.subPropertyOf, "Is a special"),
          new Words(SKOS.broader, "Broader"),
          new Words(RDFS.domain, "Of"),
          new Words(RDFS.range, "Leads to"),
          new Words(OWL2.inverseOf, "Inverse"),
          new Words(SKOS.inScheme, "In the scheme"),
          new Words(SKOS.closeMatch, "Close to"));
  private static final List<Words> INWARD =
      List.of(
          new Words(RDFS.subClassOf, "Special kinds"),
          new Words(RDFS.subPropertyOf, "Special kinds"),
          new Words(SKOS.broader, "Narrower"),
          new Words(OWL2.inverseOf, "Inverse"),
          new Words(RDFS.domain, "Has"),
          new Words(RDFS.range, "Is led to by"),
          new Words(SKOS.inScheme, "Concepts"),
          new Words(RDF.type, "Concepts"));

  private static final int NEAR = 8;

  private final Modules modules;
  private final Graph all;

  /** A describer of these modules. */
  public TermDescriber(Modules modules) {
    this.modules = modules;
    this.all = modules.all();
  }

  private record Words(Node node, String words) {
    Words(Resource term, String words) {
      this(term.asNode(), words);
    }
  }

  /** What the ontology says of this IRI; null where it declares no such term. */
  public @Nullable Term describe(String iri) {
    Node term = NodeFactory.createURI(iri);
    if (!iri.startsWith(Vocabulary.NS) || !all.contains(term, RDF.type.asNode(), Node.ANY)) {
      return null;
    }
    return new Term(
        iri,
        Ontology.label(term),
        kind(term),
        texts(term),
        Stream.concat(outward(term), inward(term)).toList(),
        module(term),
        graph(term));
  }

  /** The terms that a module declares, by their kinds and labels. */
  public List<Term.Relation> index(Modules.Module module) {
    List<Term.Relation> index = new ArrayList<>();
    for (Words kind : KINDS) {
      List<Value> terms =
          module
              .graph()
              .find(Node.ANY, RDF.type.asNode(), kind.node())
              .mapWith(Triple::getSubject)
              .filterKeep(term -> isOurs(term) && kind(term).equals(kind.words()))
              .mapWith(TermDescriber::value)
              .toList();
      if (!terms.isEmpty()) {
        index.add(relation(kind.words(), terms));
      }
    }
    return index;
  }

  /** The terms of names that come near. */
  public List<Value> near(String typed) {
    List<Value> terms =
        modules.modules().stream()
            .flatMap(module -> index(module).stream())
            .flatMap(kind -> kind.terms().stream())
            .distinct()
            .toList();
    List<String> names =
        Names.nearest(
            typed.replaceAll("(?<=[a-z])(?=[A-Z])", " "),
            terms.stream().map(Value::text).toList(),
            NEAR);
    return terms.stream().filter(term -> names.contains(term.text())).limit(NEAR).toList();
  }

  private String kind(Node term) {
    return KINDS.stream()
        .filter(kind -> all.contains(term, RDF.type.asNode(), kind.node()))
        .map(Words::words)
        .findFirst()
        .orElse("term");
  }

  private List<Term.Told> texts(Node term) {
    return TEXTS.stream()
        .flatMap(
            text ->
                all
                    .find(term, text.node(), Node.ANY)
                    .mapWith(t -> t.getObject().getLiteralLexicalForm())
                    .toList()
                    .stream()
                    .sorted()
                    .map(words -> new Term.Told(text.words(), words)))
        .toList();
  }

  private Stream<Term.Relation> outward(Node term) {
    return OUTWARD.stream()
        .map(
            words ->
                relation(
                    words.words(),
                    all.find(term, words.node(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isURI)
                        .filterDrop(TermDescriber::isOfOwl)
                        .mapWith(TermDescriber::value)
                        .toList()))
        .filter(relation -> !relation.terms().isEmpty());
  }

  private Stream<Term.Relation> inward(Node term) {
    return INWARD.stream()
        .map(
            words ->
                relation(
                    words.words(),
                    all.find(Node.ANY, words.node(), term)
                        .mapWith(Triple::getSubject)
                        .filterKeep(TermDescriber::isOurs)
                        .mapWith(TermDescriber::value)
                        .toList()))
        .filter(relation -> !relation.terms().isEmpty());
  }

  private static Term.Relation relation(String name, List<Value> terms) {
    Comparator<Value> byText = Comparator.comparing(Value::text).thenComparing(Value::iri);
    return new Term.Relation(name, terms.stream().sorted(byText).toList());
  }

  private static Value value(Node term) {
    return new Value(Ontology.label(term), term.getURI());
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(Vocabulary.NS);
  }

  private static boolean isOfOwl(Node term) {
    return term.getURI().startsWith(OWL2.getURI());
  }

  private String module(Node term) {
    return all.find(term, RDFS.isDefinedBy.asNode(), Node.ANY)
        .mapWith(t -> t.getObject().getURI())
        .nextOptional()
        .orElse(modules.core().iri());
  }

  /** All triples of a term, those of nodes without names that they lead to, and those to it. */
  private Graph graph(Node term) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(all.getPrefixMapping());
    addClosure(graph, term);
    all.find(Node.ANY, Node.ANY, term)
        .filterKeep(triple -> triple.getSubject().isURI())
        .forEach(graph::add);
    return graph;
  }

  private void addClosure(Graph graph, Node subject) {
    for (Triple triple : all.find(subject, Node.ANY, Node.ANY).toList()) {
      graph.add(triple);
      if (triple.getObject().isBlank()) {
        addClosure(graph, triple.getObject());
      }
    }
  }
}
