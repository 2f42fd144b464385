package org.parley.publish.web.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.publish.proof.Proof;
import org.parley.publish.proof.Proofs;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * The sentences that tie things together, by the documents in which they stand.
 *
 * @param more how many further passages there are
 * @param whole whether that is their number, not only the least that it can be
 */
public record EvidencePage(
    String title, List<Cell> things, List<Account> accounts, int more, boolean whole) {
  /** How many passages a page shows. */
  static final int MOST = 40;

  /** A sentence of a document with the words on which a rule rests. */
  private record Reading(
      Cell document, String sentence, String words, String rule, String confidence) {}

  static EvidencePage of(List<Cell> things, Proofs.Best best, Links links) {
    Map<Reading, Set<String>> facts = new LinkedHashMap<>();
    for (Proof proof : best.proofs()) {
      Cell document = new Cell(proof.document(), links.href(proof.documentIri()));
      facts
          .computeIfAbsent(
              new Reading(
                  document, proof.sentence(), proof.words(), proof.rule(), proof.confidence()),
              any -> new LinkedHashSet<>())
          .add(proof.fact());
    }
    Map<Cell, List<Quote>> byDocument = new LinkedHashMap<>();
    facts.forEach(
        (reading, proved) ->
            byDocument
                .computeIfAbsent(reading.document(), document -> new ArrayList<>())
                .add(quote(reading, proved)));
    return new EvidencePage(
        things.stream().map(Cell::text).collect(Collectors.joining(", ")),
        things,
        byDocument.entrySet().stream().map(e -> new Account(e.getKey(), e.getValue())).toList(),
        best.more(),
        best.whole());
  }

  private static Quote quote(Reading reading, Collection<String> facts) {
    return Quote.of(
        reading.sentence(),
        reading.words(),
        "%s · rule %s, certainty %s"
            .formatted(String.join(", ", facts), reading.rule(), reading.confidence()));
  }
}
