package org.parley.model;

/** Points at an entity of the same report, such as {@code person/2}. */
public record Ref(String value) implements Comparable<Ref> {
  public Ref {
    if (value.isBlank()) {
      throw new IllegalArgumentException("empty reference");
    }
  }

  @Override
  public int compareTo(Ref other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
