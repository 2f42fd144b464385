package org.parley.model;

/**
 * A text as it was read. Every offset in Parley counts UTF-16 chars of this {@code text}, which is
 * never altered after reading.
 */
public record Article(ArticleId id, Source source, String text) {

  /** The words under a span. */
  public String words(Span span) {
    return text.substring(span.begin(), span.end());
  }
}
