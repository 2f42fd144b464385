package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Gathers what the default graph knows of one entity, each fact with its quotes. */
public final class EntityDescriber {
  private static final Set<Node> HIDDEN =
      Set.of(RDFS.label.asNode(), Terms.EVIDENCE, Terms.MATCH_KEY);
  private static final Comparator<Description.Fact> ORDER =
      Comparator.comparing((Description.Fact fact) -> fact.property().text())
          .thenComparing(fact -> fact.value().text())
          .thenComparing(fact -> fact.value().iri());

  private final DatasetGraph data;
  private final Labels labels;

  /** A describer of this dataset; call it in a read transaction. */
  public EntityDescriber(DatasetGraph data) {
    this.data = data;
    this.labels = new Labels(data);
  }

  /** Whether anything is known of this IRI. */
  public boolean knows(String iri) {
    Node entity = NodeFactory.createURI(iri);
    Graph known = data.getDefaultGraph();
    return known.contains(entity, Node.ANY, Node.ANY) || known.contains(Node.ANY, Node.ANY, entity);
  }

  /** What is known of this IRI, or null if nothing is. */
  public @Nullable Description describe(String iri) {
    Node entity = NodeFactory.createURI(iri);
    Neighbourhood around = new Neighbourhood(data, entity);
    if (around.isEmpty()) {
      return null;
    }
    return new Description(
        iri,
        labels.of(entity),
        facts(entity, around.facts()),
        mentioned(around.mentions()),
        objects(entity, RDF.type.asNode()).stream().map(Node::getURI).sorted().toList(),
        around.graph());
  }

  /** The triples of a description, and the named graphs in which they stand. */
  public DatasetGraph dataset(String iri) {
    return new Neighbourhood(data, NodeFactory.createURI(iri)).dataset();
  }

  /** The IRI that stands for what this one stood for once; null where nothing replaced it. */
  public @Nullable String successor(String iri) {
    Node old = NodeFactory.createURI(iri);
    return data.getDefaultGraph().stream(old, Terms.REPLACED_BY, Node.ANY)
        .map(t -> t.getObject().getURI())
        .findFirst()
        .orElse(null);
  }

  private List<Description.Fact> facts(Node entity, List<Triple> triples) {
    Map<Triple, Set<Node>> proofs = claimed(entity);
    List<Description.Fact> facts = new ArrayList<>();
    for (Triple triple : triples) {
      if (!HIDDEN.contains(triple.getPredicate())) {
        facts.add(
            new Description.Fact(
                property(triple),
                value(triple.getObject()),
                quotes(proofs.getOrDefault(triple, Set.of()))));
      }
    }
    facts.sort(ORDER);
    return facts;
  }

  /** The passages that prove each fact of an entity, by way of the claims made of it. */
  private Map<Triple, Set<Node>> claimed(Node entity) {
    Map<Triple, Set<Node>> proofs = new HashMap<>();
    for (Node claim : subjects(Terms.CLAIM_SUBJECT, entity)) {
      Set<Node> passages = objects(claim, Terms.EVIDENCE);
      for (Node property : objects(claim, Terms.CLAIM_PROPERTY)) {
        Stream.of(Terms.CLAIM_OBJECT, Terms.CLAIM_VALUE)
            .flatMap(term -> objects(claim, term).stream())
            .map(value -> Triple.create(entity, property, value))
            .forEach(
                fact -> proofs.computeIfAbsent(fact, f -> new LinkedHashSet<>()).addAll(passages));
      }
    }
    return proofs;
  }

  private List<Description.Fact> mentioned(List<Triple> triples) {
    List<Description.Fact> facts = new ArrayList<>();
    for (Triple triple : triples) {
      if (!triple.getPredicate().equals(RDF.type.asNode())) {
        facts.add(
            new Description.Fact(
                property(triple),
                value(triple.getSubject()),
                quotes(objects(triple.getSubject(), Terms.EVIDENCE))));
      }
    }
    facts.sort(ORDER);
    return facts;
  }

  private List<Description.Quote> quotes(Set<Node> passages) {
    return passages.stream()
        .sorted(Comparator.comparing(Node::toString))
        .map(
            passage ->
                new Description.Quote(
                    text(passage, Terms.EXACT_TEXT),
                    text(passage, Terms.IN_SENTENCE),
                    document(passage)))
        .toList();
  }

  private Description.Value document(Node passage) {
    return objects(passage, Terms.PASSAGE_OF).stream()
        .findFirst()
        .map(this::value)
        .orElse(new Description.Value("", ""));
  }

  private String text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private Description.Value property(Triple triple) {
    Node property = triple.getPredicate();
    return new Description.Value(labels.ofProperty(property), property.getURI());
  }

  private Description.Value value(Node node) {
    return node.isURI()
        ? new Description.Value(labels.of(node), node.getURI())
        : new Description.Value(labels.of(node), "");
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    data.getDefaultGraph()
        .find(subject, property, Node.ANY)
        .forEachRemaining(t -> found.add(t.getObject()));
    return found;
  }

  private Set<Node> subjects(Node property, Node object) {
    Set<Node> found = new LinkedHashSet<>();
    data.getDefaultGraph()
        .find(Node.ANY, property, object)
        .forEachRemaining(t -> found.add(t.getSubject()));
    return found;
  }
}
