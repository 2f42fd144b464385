package org.parley.publish.names;

import com.ibm.icu.text.Transliterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people type them: folded, compared, quoted. */
public final class Names {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CONTROL = Pattern.compile("\\p{C}+");
  private static final int LONGEST = 80;

  private Names() {}

  /** Lower-case ASCII words joined by single spaces, so that spellings of one name are equal. */
  public static String fold(String name) {
    String latin = isAscii(name) ? name : transliterate(name);
    return NO_WORD.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String transliterate(String name) {
    // a Transliterator may keep state while it works
    synchronized (Holder.TO_ASCII) {
      return Holder.TO_ASCII.transliterate(name);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** Those of the names that come near, the nearest first. */
  public static List<String> nearest(String name, List<String> names, int limit) {
    String wanted = shortened(fold(name));
    int tolerance = Math.max(2, wanted.length() / 3);
    return names.stream()
        .distinct()
        .filter(other -> distance(wanted, other) <= tolerance)
        .sorted(
            Comparator.comparingInt((String other) -> distance(wanted, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(limit)
        .toList();
  }

  /** Edits from one name to the other; none where one holds the other as words. */
  private static int distance(String wanted, String other) {
    String folded = shortened(fold(other));
    if (wanted.isEmpty() || folded.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return holds(folded, wanted) || holds(wanted, folded) ? 0 : edits(wanted, folded);
  }

  private static boolean holds(String whole, String part) {
    return (" " + whole + " ").contains(" " + part) && part.length() > 2;
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

  /** In quotation marks, on one line and not too long, whatever was typed. */
  public static String quoted(String typed) {
    return "\"" + shortened(CONTROL.matcher(typed).replaceAll(" ")) + "\"";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  public static String listed(List<String> names) {
    return String.join(", ", names);
  }

  /** Loaded only when a name needs it: the tables take a while. */
  private static final class Holder {
    static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
