package org.parley.annotate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.Folding;

/** The people an article has named in full, so that a bare family name finds its bearer. */
final class NameRegister {
  private final Map<String, String> full = new LinkedHashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();

  /** Remembers a name met with a licence. */
  void add(String name) {
    String key = Folding.fold(name);
    if (key.isBlank() || full.containsKey(key)) {
      return;
    }
    full.put(key, name);
    String[] parts = key.split(" ");
    for (String part : new String[] {parts[0], parts[parts.length - 1]}) {
      if (part.length() > 1) {
        byWord.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(key);
      }
    }
  }

  boolean hasWord(String norm) {
    return byWord.containsKey(norm);
  }

  boolean knows(String name) {
    String key = Folding.fold(name);
    return full.containsKey(key) || !full(name).equals(name);
  }

  /** The longest name met that a short one stands for; itself where none or several fit. */
  String full(String name) {
    String key = Folding.fold(name);
    String[] parts = key.split(" ");
    Set<String> candidates = new LinkedHashSet<>();
    for (String part : parts) {
      for (String known : byWord.getOrDefault(part, Set.of())) {
        if (covers(known, key)) {
          candidates.add(known);
        }
      }
    }
    candidates.removeIf(
        one -> candidates.stream().anyMatch(two -> !one.equals(two) && covers(two, one)));
    if (candidates.size() != 1) {
      return name;
    }
    String known = candidates.iterator().next();
    return full.getOrDefault(known, name);
  }

  /** Whether every word of the short name stands in the long one. */
  private static boolean covers(String known, String key) {
    return List.of(known.split(" ")).containsAll(List.of(key.split(" ")));
  }
}
