package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.model.EntityKey;
import org.parley.model.Modality;
import org.parley.rdf.Graphs;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/** Takes out of the graph of one article what has to be weighed against other articles. */
final class Tellings {
  private static final Node DENIED = Vocabulary.concept(Modality.DENIED);
  private static final Node EXPECTED = Vocabulary.concept(Modality.EXPECTED);

  /** What ties a node about an undertaking to it. */
  private static final List<Node> TIES =
      List.of(Vocabulary.IN_ENCOUNTER, Vocabulary.EDITION_ENCOUNTER, Vocabulary.STATUS_CHANGE_OF);

  private final Graph article;
  private final Iris iris;
  private final List<Triple> published;
  private final Map<EntityKey, List<Triple>> facts = new LinkedHashMap<>();
  private final Map<EntityKey, List<Said>> said = new LinkedHashMap<>();

  private Tellings(Graph article, Iris iris) {
    this.article = article;
    this.iris = iris;
    published = new ArrayList<>();
    for (Node property :
        List.of(Vocabulary.ISSUED_FOR, Vocabulary.PUBLISHED_BY, Vocabulary.PUBLISHED_ON)) {
      article.find(Node.ANY, property, Node.ANY).forEach(published::add);
    }
  }

  static Collection<Telling> of(Graph article, Iris iris) {
    Tellings tellings = new Tellings(article, iris);
    article
        .find(Node.ANY, RDF_TYPE, Vocabulary.Type.CLAIM)
        .mapWith(Triple::getSubject)
        .filterDrop(claim -> article.contains(claim, Vocabulary.HAS_MODALITY, DENIED))
        .forEach(tellings::claim);
    return tellings.facts.keySet().stream().map(tellings::telling).toList();
  }

  private Telling telling(EntityKey undertaking) {
    List<Triple> all = new ArrayList<>(facts.getOrDefault(undertaking, List.of()));
    all.addAll(published);
    return new Telling(undertaking, all, said.getOrDefault(undertaking, List.of()));
  }

  private void claim(Node claim) {
    Node property = Graphs.required(article, claim, Vocabulary.CLAIM_PROPERTY);
    Node subject = Graphs.required(article, claim, Vocabulary.CLAIM_SUBJECT);
    EntityKey undertaking = undertaking(subject);
    if (undertaking != null && Weighed.matters(property)) {
      Said one = read(claim, subject, property);
      facts(undertaking).add(Triple.create(subject, property, one.value()));
      said.computeIfAbsent(undertaking, any -> new ArrayList<>()).add(one);
    }
  }

  private List<Triple> facts(EntityKey undertaking) {
    return facts.computeIfAbsent(undertaking, any -> new ArrayList<>());
  }

  /** What a claim is about in the end: a taking part is about its encounter. */
  private @Nullable EntityKey undertaking(Node subject) {
    EntityKey key = iris.key(subject);
    if (key != null) {
      return key.isUndertaking() ? key : null;
    }
    for (Node property : TIES) {
      Node whole = Graphs.object(article, subject, property);
      if (whole != null) {
        EntityKey undertaking = Objects.requireNonNull(iris.key(whole), whole::toString);
        facts(undertaking).add(Triple.create(subject, property, whole));
        return undertaking;
      }
    }
    return null;
  }

  private Said read(Node claim, Node subject, Node property) {
    Node object = Graphs.object(article, claim, Vocabulary.CLAIM_OBJECT);
    Node share = Graphs.object(article, claim, Vocabulary.CONFIDENCE);
    Node document = Graphs.required(article, claim, Vocabulary.CLAIMED_IN);
    Node original = Graphs.object(article, document, Vocabulary.COPY_OF);
    return new Said(
        subject,
        property,
        object != null ? object : Graphs.required(article, claim, Vocabulary.CLAIM_VALUE),
        document,
        original == null ? document : original,
        Graphs.object(article, claim, Vocabulary.ATTRIBUTED_TO),
        article.contains(claim, Vocabulary.HAS_MODALITY, EXPECTED),
        share == null ? 0 : Double.parseDouble(share.getLiteralLexicalForm()),
        Graphs.objects(article, claim, Vocabulary.EVIDENCE).stream()
            .sorted(Comparator.comparing(Node::getURI))
            .toList());
  }
}
