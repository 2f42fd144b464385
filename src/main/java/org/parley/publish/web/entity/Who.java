package org.parley.publish.web.entity;

import java.util.List;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.Evidence;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * Who says something, with the words.
 *
 * @param summary in a word or two: the only article, or how many there are; empty for nobody
 * @param more how many passages say so besides
 */
public record Who(String summary, List<Proof> proofs, int more) {
  /** Where nobody is known to say so. */
  static final Who NOBODY = new Who("", List.of(), 0);

  /**
   * The words that prove a value: the sentence before them, they, and the sentence after them.
   *
   * @param document the article, by its name, leading to the very words
   */
  public record Proof(String before, String words, String after, Cell document) {}

  static Who of(Description.Fact fact, Links links) {
    List<Proof> proofs = proofs(fact.quotes(), links);
    long documents = proofs.stream().map(proof -> proof.document().text()).distinct().count();
    return new Who(summary(proofs, documents), proofs, fact.more());
  }

  static Who of(Evidence.Words words, Links links) {
    List<Proof> proofs = proofs(words.quotes(), links);
    return new Who(summary(proofs, words.documents()), proofs, words.more());
  }

  private static List<Proof> proofs(List<Description.Quote> quotes, Links links) {
    return quotes.stream().map(quote -> proof(quote, links)).toList();
  }

  private static String summary(List<Proof> proofs, long documents) {
    if (proofs.isEmpty()) {
      return "";
    }
    return documents > 1 ? documents + " articles" : proofs.get(0).document().text();
  }

  static Proof proof(Description.Quote quote, Links links) {
    int at = quote.sentence().indexOf(quote.words());
    Cell document = new Cell(quote.document().text(), links.href(quote.passage()));
    return at < 0
        ? new Proof("", quote.words(), "", document)
        : new Proof(
            quote.sentence().substring(0, at),
            quote.words(),
            quote.sentence().substring(at + quote.words().length()),
            document);
  }
}
