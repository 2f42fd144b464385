package org.parley.model;

/**
 * Words of an article and where they stand.
 *
 * @param begin offset of the first character, in Unicode code points as the graph counts them
 */
public record Quotation(int begin, String words) implements Comparable<Quotation> {
  public Quotation {
    if (begin < 0 || words.isEmpty()) {
      throw new IllegalArgumentException("not a quotation: " + begin + " \"" + words + "\"");
    }
  }

  /** The words under a span of an article. */
  public static Quotation of(Article article, Span span) {
    return new Quotation(article.text().codePointCount(0, span.begin()), article.words(span));
  }

  @Override
  public int compareTo(Quotation other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : words.compareTo(other.words);
  }
}
