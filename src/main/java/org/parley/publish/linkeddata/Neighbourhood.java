package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Vocabulary;

/**
 * The triples that describe one entity: what is said of it, what speaks of it, the claims behind
 * that, their passages, and the names of all that it is linked to.
 */
final class Neighbourhood {
  private static final int MOST = 500;
  private static final Set<Node> CLAIMING =
      Set.of(Vocabulary.CLAIM_SUBJECT, Vocabulary.CLAIM_OBJECT);
  private static final List<Node> TO_PASSAGES =
      List.of(Vocabulary.EVIDENCE, Vocabulary.term("hasPassage"), Vocabulary.term("denotedBy"));

  private final DatasetGraph data;
  private final Graph known;
  private final Node entity;
  private final List<Triple> facts;
  private final List<Triple> mentions;

  Neighbourhood(DatasetGraph data, Node entity) {
    this.data = data;
    this.known = data.getDefaultGraph();
    this.entity = entity;
    this.facts = known.find(entity, Node.ANY, Node.ANY).toList();
    this.mentions = speaking();
  }

  /** Whether nothing speaks of the entity. */
  boolean isEmpty() {
    return facts.isEmpty() && mentions.isEmpty();
  }

  /** What is said of the entity. */
  List<Triple> facts() {
    return facts;
  }

  /** What has the entity for its object, apart from claims. */
  List<Triple> mentions() {
    return mentions;
  }

  private List<Triple> speaking() {
    try (Stream<Triple> all = known.stream(Node.ANY, Node.ANY, entity)) {
      return all.filter(t -> !CLAIMING.contains(t.getPredicate())).limit(MOST).toList();
    }
  }

  /** All of it as one graph. */
  Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    prefixes(graph);
    Stream.concat(facts.stream(), mentions.stream()).forEach(graph::add);
    Set<Node> linked = linked();
    claims().forEach(claim -> known.find(claim, Node.ANY, Node.ANY).forEach(graph::add));
    for (Node passage : passages(graph)) {
      known.find(passage, Node.ANY, Node.ANY).forEach(graph::add);
    }
    linked.forEach(node -> known.find(node, RDFS.label.asNode(), Node.ANY).forEach(graph::add));
    return graph;
  }

  /** The same, with the named graphs in which its triples stand. */
  DatasetGraph dataset() {
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

  private Set<Node> linked() {
    Set<Node> linked = new LinkedHashSet<>();
    facts.stream().map(Triple::getObject).filter(Node::isURI).forEach(linked::add);
    mentions.stream().map(Triple::getSubject).filter(Node::isURI).forEach(linked::add);
    return linked;
  }

  private List<Node> claims() {
    try (Stream<Triple> all = known.stream(Node.ANY, Vocabulary.CLAIM_SUBJECT, entity)) {
      return all.map(Triple::getSubject).limit(MOST).toList();
    }
  }

  private static Set<Node> passages(Graph graph) {
    Set<Node> passages = new LinkedHashSet<>();
    for (Node property : TO_PASSAGES) {
      graph.find(Node.ANY, property, Node.ANY).forEach(t -> passages.add(t.getObject()));
    }
    return passages.size() <= MOST
        ? passages
        : new LinkedHashSet<>(new ArrayList<>(passages).subList(0, MOST));
  }
}
