package org.parley.publish.names;

/** How few letters may differ between a word that was typed and a name, both folded. */
final class Closeness {
  private static final int LONGEST = 80;
  private static final int LEAST_WORDS = 3;

  private final String wanted;
  private final int tolerance;

  Closeness(String folded) {
    wanted = shortened(folded);
    tolerance = Math.max(2, wanted.length() / 3);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  /** Whether a name comes near. */
  boolean reaches(int edits) {
    return !wanted.isEmpty() && edits <= tolerance;
  }

  /** Whether a name of so many letters, or longer in bytes, can come near at all. */
  boolean mayReach(int length) {
    return length > 0 && length <= 2 * (wanted.length() + tolerance);
  }

  /** How many letters differ; none where the name stands among the words, or they in it. */
  int edits(String folded) {
    String name = shortened(folded);
    if (holds(name, wanted) || holds(wanted, name)) {
      return 0;
    }
    return Math.abs(name.length() - wanted.length()) > tolerance
        ? Integer.MAX_VALUE
        : edits(wanted, name);
  }

  private static boolean holds(String whole, String part) {
    return part.length() >= LEAST_WORDS && (" " + whole + " ").contains(" " + part);
  }

  /** Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      int diagonal = i - 1;
      for (int j = 0; j <= b.length(); j++) {
        int above = row[j];
        row[j] =
            i == 0
                ? j
                : j == 0
                    ? i
                    : least(a.charAt(i - 1) == b.charAt(j - 1), diagonal, above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private static int least(boolean same, int diagonal, int above, int left) {
    return Math.min(diagonal + (same ? 0 : 1), Math.min(above, left) + 1);
  }
}
