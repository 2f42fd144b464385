package org.parley.model;

/** A half-open range of chars, {@code begin} inclusive and {@code end} exclusive. */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** The smallest span that holds both. */
  public Span join(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public int length() {
    return end - begin;
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
