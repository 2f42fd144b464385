package org.parley.model;

/**
 * A word, number or mark of a text.
 *
 * @param span where it stands
 * @param text the chars under the span
 * @param norm folded for comparison: lower-case ASCII, straight quotes and dashes
 */
public record Token(Span span, String text, String norm, Shape shape) {
  /** What a token looks like. */
  public enum Shape {
    LOWER,
    CAPITAL,
    UPPER,
    NUMBER,
    PUNCTUATION,
    HANDLE
  }

  public int begin() {
    return span.begin();
  }

  public int end() {
    return span.end();
  }

  /** Written with a capital first letter, or all in capitals. */
  public boolean capital() {
    return shape == Shape.CAPITAL || shape == Shape.UPPER;
  }

  public boolean word() {
    return shape == Shape.LOWER || capital();
  }

  public boolean is(String normalised) {
    return norm.equals(normalised);
  }
}
