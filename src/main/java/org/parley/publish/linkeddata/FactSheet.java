package org.parley.publish.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Vocabulary;

/** The facts about one entity in words, each with the quotes that prove it. */
final class FactSheet {
  private static final Set<Node> HIDDEN =
      Set.of(
          RDFS.label.asNode(),
          Vocabulary.EVIDENCE,
          Vocabulary.MATCH_KEY,
          SKOS.hiddenLabel.asNode());

  /** What a claim says, its own passages prove. */
  private static final Set<Node> SAID = Set.of(Vocabulary.CLAIM_OBJECT, Vocabulary.CLAIM_VALUE);

  private static final Comparator<Description.Fact> ORDER =
      Comparator.comparing((Description.Fact fact) -> fact.property().text())
          .thenComparing(fact -> fact.value().text())
          .thenComparing(fact -> fact.value().iri());

  /** So many claims about a thing are asked for proofs. */
  private static final int CLAIMS = 500;

  /** So many quotes show what a fact rests on; a thing of many articles has hundreds. */
  private static final int QUOTES = 5;

  /** What speaks of the thing has a page of its own, with the rest. */
  private static final int QUOTES_OF_MENTIONS = 2;

  private final Recalled known;
  private final Labels labels;

  FactSheet(Recalled known, Labels labels) {
    this.known = known;
    this.labels = labels;
  }

  /** What is said of an entity, with the passages of the claims that say so, or its own. */
  List<Description.Fact> facts(Node entity, List<Triple> triples) {
    Map<Triple, Set<Node>> proofs = claimed(entity);
    List<Description.Fact> facts = new ArrayList<>();
    for (Triple triple : triples) {
      if (!HIDDEN.contains(triple.getPredicate())) {
        Set<Node> passages =
            SAID.contains(triple.getPredicate())
                ? objects(entity, Vocabulary.EVIDENCE)
                : proofs.getOrDefault(triple, Set.of());
        facts.add(fact(triple, triple.getObject(), passages, QUOTES));
      }
    }
    facts.sort(ORDER);
    return facts;
  }

  /** What speaks of an entity, with the passages that it rests on. */
  List<Description.Fact> mentions(List<Triple> triples) {
    List<Description.Fact> facts = new ArrayList<>();
    for (Triple triple : triples) {
      if (!triple.predicateMatches(RDF.type.asNode())) {
        Node subject = triple.getSubject();
        Set<Node> passages = objects(subject, Vocabulary.EVIDENCE);
        facts.add(fact(triple, subject, passages, QUOTES_OF_MENTIONS));
      }
    }
    facts.sort(ORDER);
    return facts;
  }

  /** What some articles say of an entity while the graph keeps to what others say. */
  List<Description.Fact> otherwise(Node entity) {
    List<Description.Fact> facts = new ArrayList<>();
    claimed(entity)
        .forEach(
            (triple, passages) -> {
              if (!HIDDEN.contains(triple.getPredicate()) && !known.contains(triple)) {
                facts.add(fact(triple, triple.getObject(), passages, QUOTES));
              }
            });
    facts.sort(ORDER);
    return facts;
  }

  private Description.Fact fact(Triple triple, Node value, Set<Node> passages, int most) {
    Node property = triple.getPredicate();
    return new Description.Fact(
        new Description.Value(labels.ofProperty(property), property.getURI()),
        value(value),
        quotes(passages, most),
        Math.max(0, passages.size() - most),
        sources(passages));
  }

  /** How many documents have these passages; what a copy repeats its original says. */
  int sources(Set<Node> passages) {
    Set<Node> sources = new LinkedHashSet<>();
    for (Node passage : passages) {
      for (Node document : objects(passage, Vocabulary.PASSAGE_OF)) {
        Set<Node> originals = objects(document, Vocabulary.COPY_OF);
        sources.add(originals.isEmpty() ? document : originals.iterator().next());
      }
    }
    return sources.size();
  }

  /** The passages that prove each fact of an entity, by way of the claims made of it. */
  private Map<Triple, Set<Node>> claimed(Node entity) {
    Map<Triple, Set<Node>> proofs = new HashMap<>();
    List<Triple> claims = known.find(Node.ANY, Vocabulary.CLAIM_SUBJECT, entity).toList();
    for (Triple said : claims.subList(0, Math.min(claims.size(), CLAIMS))) {
      Node claim = said.getSubject();
      known.recall(claim);
      Set<Node> passages = objects(claim, Vocabulary.EVIDENCE);
      for (Node property : objects(claim, Vocabulary.CLAIM_PROPERTY)) {
        SAID.stream()
            .flatMap(term -> objects(claim, term).stream())
            .map(value -> Triple.create(entity, property, value))
            .forEach(
                fact -> proofs.computeIfAbsent(fact, f -> new LinkedHashSet<>()).addAll(passages));
      }
    }
    return proofs;
  }

  /** The first of some passages. */
  List<Description.Quote> quotes(Set<Node> passages, int most) {
    return passages.stream()
        .sorted(Comparator.comparing(Node::toString))
        .limit(most)
        .map(this::quote)
        .toList();
  }

  private Description.Value document(Node passage) {
    return objects(passage, Vocabulary.PASSAGE_OF).stream()
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

  private Description.Value value(Node node) {
    return new Description.Value(labels.of(node), node.isURI() ? node.getURI() : "");
  }

  private Description.Quote quote(Node passage) {
    known.recall(passage);
    return new Description.Quote(
        text(passage, Vocabulary.EXACT_TEXT),
        text(passage, Vocabulary.IN_SENTENCE),
        document(passage),
        passage.toString());
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    known.find(subject, property, Node.ANY).forEach(t -> found.add(t.getObject()));
    return found;
  }
}
