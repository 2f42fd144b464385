package org.parley.encounter;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One topic told twice by the same teller: "preparations for the summit", "preparations for the
 * summit of the two presidents".
 */
final class SameTopics {
  /** How many topics of an encounter are compared; keeps long texts linear. */
  private static final int MEMORY = 32;

  /** Fewer words of weight may be another topic: "trade". */
  private static final int ENOUGH = 2;

  private static final Set<String> LIGHT =
      Set.of("the", "and", "for", "with", "their", "its", "his", "her", "between", "from", "both");

  private SameTopics() {}

  /** The key, topic and teller parted by a bar, of which one's words are the other's as well. */
  static @Nullable String among(Map<String, ?> topics, String key) {
    Set<String> words = words(key);
    int compared = 0;
    for (String other : topics.keySet()) {
      if (compared++ == MEMORY) {
        return null;
      }
      if (other.endsWith(key.substring(key.lastIndexOf('|')))) {
        Set<String> known = words(other);
        boolean enough = Math.min(known.size(), words.size()) >= ENOUGH;
        if (enough && (known.containsAll(words) || words.containsAll(known))) {
          return other;
        }
      }
    }
    return null;
  }

  /** The fuller words are better, but for the place where they met: "fish in Norton". */
  static boolean better(String known, String key) {
    boolean placed = known.startsWith(topic(key) + " in ");
    return !placed && (known.length() >= key.length() || key.startsWith(topic(known) + " in "));
  }

  private static String topic(String key) {
    return key.substring(0, key.lastIndexOf('|'));
  }

  private static Set<String> words(String key) {
    Set<String> words = new HashSet<>();
    for (String word : topic(key).split("[^a-z0-9]+")) {
      if (word.length() > 2 && !LIGHT.contains(word)) {
        boolean plural = word.endsWith("s") && word.length() > 4;
        words.add(plural ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
