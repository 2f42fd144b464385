package org.parley.publish.linkeddata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Vocabulary;

/**
 * The triples that describe one entity, a page at a time: what is said of it, what speaks of it,
 * the claims behind that, their passages, and the names of all that it is linked to.
 */
final class Neighbourhood {
  /** So many values of a property stand on one page; measured, see docs/benchmarks.md. */
  static final int VALUES = 50;

  /** Parts of a thing, such as the passages of a document, are found on its page by a fragment. */
  static final int PARTS = 500;

  private static final Set<Node> CLAIMING =
      Set.of(Vocabulary.CLAIM_SUBJECT, Vocabulary.CLAIM_OBJECT);
  private static final List<Node> TO_PASSAGES =
      List.of(Vocabulary.EVIDENCE, Vocabulary.term("hasPassage"), Vocabulary.term("denotedBy"));

  private final Graph known;
  private final Node entity;
  private final Slice facts;
  private final Slice parts;
  private final Slice mentions;
  private final Slice claims;

  /** A page, from 1 on, of what a graph knows of an entity. */
  Neighbourhood(Graph known, Node entity, int page) {
    this.known = known;
    this.entity = entity;
    Predicate<Triple> part = triple -> isPart(triple.getObject());
    List<Triple> said = known.find(entity, Node.ANY, Node.ANY).toList();
    facts =
        Slice.of(said.stream().filter(part.negate()).iterator(), Triple::getObject, page, VALUES);
    parts = Slice.of(said.stream().filter(part).iterator(), Triple::getObject, page, PARTS);
    mentions =
        Slice.of(
            known
                .find(Node.ANY, Node.ANY, entity)
                .filterDrop(triple -> CLAIMING.contains(triple.getPredicate())),
            Triple::getSubject,
            page,
            VALUES);
    claims =
        Slice.of(
            known.find(Node.ANY, Vocabulary.CLAIM_SUBJECT, entity),
            Triple::getSubject,
            page,
            VALUES);
  }

  private boolean isPart(Node value) {
    return value.isURI() && value.getURI().startsWith(entity.getURI() + "#");
  }

  /** Whether nothing speaks of the entity. */
  boolean isEmpty() {
    return pages() == 0;
  }

  /** How many pages there are. */
  int pages() {
    return Stream.of(facts, parts, mentions, claims).mapToInt(Slice::pages).max().orElse(0);
  }

  /** What is said of the entity. */
  List<Triple> facts() {
    return Stream.of(facts, parts).flatMap(slice -> slice.triples().stream()).toList();
  }

  /** What has the entity for its object, apart from claims. */
  List<Triple> mentions() {
    return mentions.triples();
  }

  /** The facts alone, with the names of what they lead to. */
  Graph outline() {
    Graph graph = GraphFactory.createDefaultGraph();
    prefixes(graph);
    // what it is and is called stands on every page
    Stream.of(RDF.type, RDFS.label)
        .forEach(p -> known.find(entity, p.asNode(), Node.ANY).forEach(graph::add));
    facts().forEach(graph::add);
    facts().stream().map(Triple::getObject).filter(Node::isURI).forEach(n -> name(n, graph));
    return graph;
  }

  /** All of it as one graph. */
  Graph graph() {
    Graph graph = outline();
    mentions().forEach(graph::add);
    mentions().stream().map(Triple::getSubject).filter(Node::isURI).forEach(n -> name(n, graph));
    for (Triple claim : claims.triples()) {
      known.find(claim.getSubject(), Node.ANY, Node.ANY).forEach(graph::add);
    }
    for (Node passage : passages(graph)) {
      known.find(passage, Node.ANY, Node.ANY).forEach(graph::add);
    }
    return graph;
  }

  private void name(Node node, Graph graph) {
    known.find(node, RDFS.label.asNode(), Node.ANY).forEach(graph::add);
  }

  /** The same, with the named graphs of a dataset in which its triples stand. */
  DatasetGraph dataset(DatasetGraph data) {
    Graph graph = graph();
    DatasetGraph sources = DatasetGraphFactory.create(graph);
    graph
        .find()
        .forEach(
            t ->
                data.find(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject())
                    .forEachRemaining(quad -> addNamed(quad, sources)));
    graph.getPrefixMapping().getNsPrefixMap().forEach(sources.prefixes()::add);
    return sources;
  }

  private static void addNamed(Quad quad, DatasetGraph sources) {
    if (!quad.isDefaultGraph()) {
      sources.add(quad);
    }
  }

  private static void prefixes(Graph graph) {
    graph.getPrefixMapping().setNsPrefix("parley", Vocabulary.NS);
    graph.getPrefixMapping().setNsPrefix("rdfs", RDFS.getURI());
    graph.getPrefixMapping().setNsPrefix("skos", SKOS.getURI());
    graph.getPrefixMapping().setNsPrefix("xsd", XSD.getURI());
  }

  private static Set<Node> passages(Graph graph) {
    Set<Node> passages = new LinkedHashSet<>();
    for (Node property : TO_PASSAGES) {
      graph.find(Node.ANY, property, Node.ANY).forEach(t -> passages.add(t.getObject()));
    }
    return passages;
  }
}
