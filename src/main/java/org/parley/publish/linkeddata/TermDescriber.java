package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.parley.publish.names.Names;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** Gathers what the modules of the ontology say of a term. */
public final class TermDescriber {
  private static final List<Kind> KINDS =
      List.of(
          new Kind(OWL2.Class, "class", "Classes"),
          new Kind(OWL2.ObjectProperty, "relation", "Relations"),
          new Kind(OWL2.DatatypeProperty, "property", "Properties"),
          new Kind(OWL2.AnnotationProperty, "annotation", "Annotations"),
          new Kind(SKOS.ConceptScheme, "concept scheme", "Concept schemes"),
          new Kind(OWL2.NamedIndividual, "concept", "Concepts"));
  private static final List<Words> TEXTS =
      List.of(
          new Words(SKOS.example, "Example"),
          new Words(SKOS.scopeNote, "Note"),
          new Words(SKOS.altLabel, "Also called"));
  private static final List<Words> OUTWARD =
      List.of(
          new Words(RDF.type, "Class"),
          new Words(RDFS.subClassOf, "Superclasses"),
          new Words(RDFS.subPropertyOf, "Superproperties"),
          new Words(SKOS.broader, "Broader"),
          new Words(RDFS.domain, "Domain"),
          new Words(RDFS.range, "Range"),
          new Words(OWL2.inverseOf, "Inverse"),
          new Words(SKOS.inScheme, "Scheme"),
          new Words(SKOS.closeMatch, "Close to"));

  /** What makes a property more than a pair of ends. */
  private static final List<Words> TRAITS =
      List.of(
          new Words(OWL2.FunctionalProperty, "A thing has one value of it at most."),
          new Words(OWL2.TransitiveProperty, "It goes on: what is so in two steps is so in one."),
          new Words(OWL2.SymmetricProperty, "It holds both ways."));

  private static final List<Words> INWARD =
      List.of(
          new Words(RDFS.subClassOf, "Subclasses"),
          new Words(RDFS.subPropertyOf, "Subproperties"),
          new Words(OWL2.inverseOf, "Inverse"),
          new Words(RDF.type, "Concepts of this class"));

  private static final int NEAR = 8;

  private final Modules modules;
  private final Graph all;
  private final TermNames names;

  /** A describer of these modules. */
  public TermDescriber(Modules modules) {
    this.modules = modules;
    this.all = modules.all();
    this.names = new TermNames(all);
  }

  private record Words(Node node, String words) {
    Words(Resource term, String words) {
      this(term.asNode(), words);
    }
  }

  private record Kind(Node node, String one, String many) {
    Kind(Resource type, String one, String many) {
      this(type.asNode(), one, many);
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
        names.definition(term),
        texts(term),
        Stream.concat(outward(term), inward(term)).toList(),
        module(term),
        graph(term));
  }

  /** The terms that a module declares, by their kinds and labels. */
  public List<Term.Relation> index(Modules.Module module) {
    List<Term.Relation> index = new ArrayList<>();
    for (Kind kind : KINDS) {
      List<Node> terms =
          module
              .graph()
              .find(Node.ANY, RDF.type.asNode(), kind.node())
              .mapWith(Triple::getSubject)
              .filterKeep(term -> TermNames.isOurs(term) && kind(term).equals(kind.one()))
              .toList();
      if (!terms.isEmpty()) {
        index.add(relation(kind.many(), terms.stream()));
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
        .map(Kind::one)
        .findFirst()
        .orElse("term");
  }

  private List<Term.Told> texts(Node term) {
    Stream<Term.Told> said =
        TEXTS.stream().map(text -> new Term.Told(text.words(), joined(term, text.node())));
    Stream<Term.Told> traits =
        TRAITS.stream()
            .filter(trait -> all.contains(term, RDF.type.asNode(), trait.node()))
            .map(trait -> new Term.Told("Rule", trait.words()));
    return Stream.concat(said, traits).filter(told -> !told.text().isEmpty()).toList();
  }

  private String joined(Node term, Node property) {
    return all
        .find(term, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .collect(Collectors.joining(" · "));
  }

  /** To our own terms, and at last to those of others that it is a special case of. */
  private Stream<Term.Relation> outward(Node term) {
    Stream<Term.Relation> ours =
        OUTWARD.stream()
            .map(
                words ->
                    relation(
                        words.words(),
                        names.objects(term, words.node()).stream()
                            .filter(other -> !isForeign(words, other))));
    Stream<Term.Relation> others =
        Stream.of(
            relation(
                "In other vocabularies",
                OUTWARD.stream()
                    .filter(words -> !words.node().equals(RDF.type.asNode()))
                    .flatMap(
                        words ->
                            names.objects(term, words.node()).stream()
                                .filter(other -> isForeign(words, other)))
                    .filter(other -> !isOfOwl(other))));
    return Stream.concat(ours, others).filter(relation -> !relation.terms().isEmpty());
  }

  /** Ends of properties are kept, whose they may be: text is a kind of value. */
  private static boolean isForeign(Words words, Node other) {
    return !TermNames.isOurs(other)
        && !words.node().equals(RDFS.range.asNode())
        && !words.node().equals(RDFS.domain.asNode());
  }

  private Stream<Term.Relation> inward(Node term) {
    return INWARD.stream()
        .map(words -> relation(words.words(), names.subjects(words.node(), term).stream()))
        .filter(relation -> !relation.terms().isEmpty());
  }

  private Term.Relation relation(String name, Stream<Node> terms) {
    return new Term.Relation(name, names.values(terms.distinct().toList()));
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
