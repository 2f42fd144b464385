package org.parley.model;

/**
 * The words that prove a claim.
 *
 * @param span chars of the article's text that the rule rests on
 * @param quote exactly the text under {@code span}
 * @param sentence the whole sentence (or table line) around it
 * @param ruleId the grammar rule that read it
 * @param certainty from 0 (a guess) to 1 (said in so many words)
 */
public record Evidence(
    ArticleId article, Span span, String quote, Span sentence, String ruleId, double certainty) {
  public Evidence {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException("the quote is not the text under the span");
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty out of range: " + certainty);
    }
  }
}
