package org.parley.lexicon;

import java.util.Set;

/**
 * The word lists that one word is in. Nearly every question is answered by a no, so that is told
 * first.
 */
public final class ListNames {
  static final ListNames NONE = new ListNames(Set.of());

  private final Set<String> names;

  /** A bit for each name by its hash: where it is not set, the name is not there. */
  private final long bits;

  ListNames(Set<String> names) {
    this.names = names;
    long set = 0;
    for (String name : names) {
      set |= bit(name);
    }
    this.bits = set;
  }

  private static long bit(String name) {
    return 1L << name.hashCode();
  }

  /** Whether the word is in no list. */
  public boolean isEmpty() {
    return bits == 0;
  }

  /** Whether the word is in a list. */
  public boolean contains(String name) {
    return (bits & bit(name)) != 0 && names.contains(name);
  }
}
