package org.parley.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the graph that a shape objects to.
 *
 * @param focus IRI of the thing
 * @param label what the thing is called
 * @param message what is wrong, in words
 * @param quotes where it was read: one quote, or one for each account where they disagree
 */
public record Finding(
    Severity severity, String focus, String label, String message, List<Quote> quotes) {
  public Finding {
    quotes = List.copyOf(quotes);
  }

  /** How grave it is, the gravest first. */
  public enum Severity {
    /** The graph is broken. */
    VIOLATION,
    /** The articles disagree, or something looks wrong. */
    WARNING,
    /** Something is missing that a reader may look for. */
    INFO
  }

  /**
   * What stands in an article.
   *
   * @param value the value in question, where there is one
   * @param sentence the sentence that says so, where there is one
   * @param document the title of the article
   */
  public record Quote(
      @Nullable String value, @Nullable String sentence, @Nullable String document) {}
}
