package org.parley.publish.names;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Closeness closeness = new Closeness(fold(name));
    Map<String, Integer> near = new HashMap<>();
    for (String other : names) {
      int edits = closeness.edits(fold(other));
      if (closeness.reaches(edits)) {
        near.put(other, edits);
      }
    }
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
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
