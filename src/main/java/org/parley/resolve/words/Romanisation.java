package org.parley.resolve.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One spelling for words of names that are romanised in several, from {@code
 * resolve/romanisation.tsv}: {@code Sergey} and {@code Sergei}.
 */
final class Romanisation {
  /** In shorter words the letters are all that tells names apart: {@code Zhou} and {@code Zhu}. */
  private static final int LONG = 5;

  private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1");

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Set<String> firsts = new HashSet<>();

  private Romanisation() {}

  static Romanisation load() {
    Romanisation loaded = new Romanisation();
    Tables.rows("romanisation.tsv").forEach(loaded::add);
    return loaded;
  }

  private void add(String[] cells) {
    switch (cells[1]) {
      case "word" -> words.put(cells[0], cells[2]);
      case "part" -> parts.put(cells[0], cells[2]);
      default -> firsts.add(cells[0]);
    }
  }

  /** Whether it is a name that many bear before the one they go by. */
  boolean mayBeLeftOut(String first) {
    return firsts.contains(of(first));
  }

  /** The spelling under which a word of lower-case ASCII is compared. */
  String of(String word) {
    String spelt = words.getOrDefault(word, word);
    if (spelt.length() < LONG) {
      return spelt;
    }
    for (Map.Entry<String, String> part : parts.entrySet()) {
      spelt = spelt.replace(part.getKey(), part.getValue());
    }
    return DOUBLE.matcher(spelt).replaceAll("$1");
  }
}
