package org.parley.publish.web.entity;

import java.util.List;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.Evidence;
import org.parley.publish.web.evidence.EvidenceServlet;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/**
 * Who says something, with the words.
 *
 * @param summary in a word or two: the only article, or how many there are; empty for nobody
 * @param more how many passages say so besides
 * @param elsewhere where the words stand that are not shown here; empty where there are none
 */
public record Who(String summary, List<Proof> proofs, int more, String elsewhere) {
  /** Where nobody is known to say so. */
  static final Who NOBODY = new Who("", List.of(), 0, "");

  /** Words that stand on the page of the evidence for these things. */
  static Who elsewhere(List<String> things) {
    return new Who("", List.of(), 0, EvidenceServlet.address(things));
  }

  /**
   * The words that prove a value: the sentence before them, they, and the sentence after them.
   *
   * @param document the article, by its name, leading to the very words
   */
  public record Proof(String before, String words, String after, Cell document) {}

  /** Beside what names the only article already, which need not be told twice. */
  Who beside(List<Cell> cells) {
    boolean told = cells.stream().anyMatch(cell -> cell.text().equals(summary));
    return summary.isEmpty() || !told
        ? this
        : new Who(proofs.size() + more == 1 ? "the sentence" : "the sentences", proofs, more, "");
  }

  static Who of(Description.Fact fact, Links links) {
    return of(fact.quotes(), fact.more(), fact.sources(), links);
  }

  static Who of(Evidence.Words words, Links links) {
    return of(words.quotes(), words.more(), words.sources(), links);
  }

  private static Who of(List<Description.Quote> quotes, int more, int sources, Links links) {
    List<Proof> proofs = quotes.stream().map(quote -> proof(quote, links)).toList();
    return new Who(summary(proofs, sources), proofs, more, "");
  }

  private static String summary(List<Proof> proofs, int sources) {
    if (proofs.isEmpty()) {
      return "";
    }
    return sources > 1 ? sources + " sources agree" : proofs.get(0).document().text();
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
