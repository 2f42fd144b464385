package org.parley.rdf;

import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.Claim;
import org.parley.model.Evidence;
import org.parley.model.Hashes;

/** One node for each single fact that an article claims: what, whose account, how surely, where. */
final class ClaimNodes {
  private final Things things;
  private final Node document;
  private final Graph graph;

  ClaimNodes(Things things, Node document, Graph graph) {
    this.things = things;
    this.document = document;
    this.graph = graph;
  }

  void add(Triple fact, Claim.Basis basis, List<Node> evidence) {
    Node account = things.nodeOrNull(basis.account());
    Node modality = Vocabulary.concept(basis.modality());
    Node certainty = Literals.share(certainty(basis));
    List<Node> rules = rules(basis);
    List<Node> grounds = new ArrayList<>(evidence);
    grounds.addAll(rules);
    grounds.addAll(account == null ? List.of(modality) : List.of(modality, account));
    grounds.add(certainty);
    Node node = things.iris().claim(things.article(), hash(fact, grounds));
    said(node, fact);
    graph.add(node, Vocabulary.CLAIMED_IN, document);
    graph.add(node, Vocabulary.HAS_MODALITY, modality);
    graph.add(node, Vocabulary.CONFIDENCE, certainty);
    rules.forEach(rule -> graph.add(node, Vocabulary.RULE, rule));
    evidence.forEach(passage -> graph.add(node, Vocabulary.EVIDENCE, passage));
    if (account != null) {
      graph.add(node, Vocabulary.ATTRIBUTED_TO, account);
    }
  }

  private void said(Node node, Triple fact) {
    graph.add(node, RDF_TYPE, Vocabulary.Type.CLAIM);
    graph.add(node, RDFS_LABEL, Literals.text(label(fact)));
    graph.add(node, Vocabulary.CLAIM_SUBJECT, fact.getSubject());
    graph.add(node, Vocabulary.CLAIM_PROPERTY, fact.getPredicate());
    Node value = fact.getObject();
    graph.add(node, value.isLiteral() ? Vocabulary.CLAIM_VALUE : Vocabulary.CLAIM_OBJECT, value);
  }

  private String label(Triple fact) {
    String property = Ontology.label(fact.getPredicate());
    return things.label(fact.getSubject())
        + " – "
        + property
        + " – "
        + things.label(fact.getObject());
  }

  private static List<Node> rules(Claim.Basis basis) {
    return basis.evidence().stream().map(e -> Literals.text(e.ruleId())).distinct().toList();
  }

  /** The order of the grounds does not matter; who came before whom does. */
  private static String hash(Triple fact, List<Node> grounds) {
    return Hashes.shortHash(
        Stream.concat(
                Stream.of(fact.getSubject(), fact.getPredicate(), fact.getObject())
                    .map(ClaimNodes::text),
                grounds.stream().map(ClaimNodes::text).sorted())
            .toArray(String[]::new));
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  /** A claim is as sure as its best passage. */
  private static double certainty(Claim.Basis basis) {
    return basis.evidence().stream().mapToDouble(Evidence::certainty).max().orElse(0);
  }
}
