package org.parley.publish.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.rdf.Vocabulary;

/**
 * A passage with what it proves of a row, before its words are read: of a busy thing a page shows
 * few of hundreds, and long texts cost most.
 *
 * @param document what the document is called
 * @param facts how many things of the row each ties together
 */
record Lead(Key key, String document, String documentIri, Map<String, Integer> facts) {
  static final Comparator<Lead> ORDER =
      Comparator.comparing(Lead::reach)
          .thenComparing(lead -> lead.key().confidence())
          .reversed()
          .thenComparing(Lead::document)
          .thenComparing(lead -> lead.key().passage().toString())
          .thenComparing(lead -> lead.key().rule());

  /** What makes a reading of words one. */
  record Key(Node passage, String rule, String confidence) {}

  /** Adds the passages of a claim. */
  static void add(Map<Key, Lead> leads, Known known, Map<Node, List<Node>> claim, int reach) {
    String rule = known.first(claim, Vocabulary.RULE);
    String confidence = known.first(claim, Vocabulary.CONFIDENCE);
    for (Node passage : Known.values(claim, Vocabulary.EVIDENCE)) {
      leads
          .computeIfAbsent(new Key(passage, rule, confidence), key -> of(key, known, claim))
          .facts()
          .merge(known.first(claim, Vocabulary.CLAIM_PROPERTY), reach, Math::max);
    }
  }

  private static Lead of(Key key, Known known, Map<Node, List<Node>> claim) {
    String iri =
        Known.values(claim, Vocabulary.CLAIMED_IN).stream()
            .map(Node::toString)
            .min(String::compareTo)
            .orElse("");
    return new Lead(key, known.first(claim, Vocabulary.CLAIMED_IN), iri, new TreeMap<>());
  }

  private int reach() {
    return facts.values().stream().max(Integer::compare).orElse(0);
  }

  /** Reads its words. */
  Stream<Proof> proofs(Known known) {
    Map<Node, List<Node>> words = known.told(key.passage());
    String sentence = known.first(words, Vocabulary.IN_SENTENCE);
    String exact = known.first(words, Vocabulary.EXACT_TEXT);
    return facts.entrySet().stream()
        .map(
            fact ->
                new Proof(
                    fact.getValue(),
                    fact.getKey(),
                    sentence,
                    exact,
                    document,
                    documentIri,
                    key.rule(),
                    key.confidence()));
  }
}
