package org.parley.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of which states names are by their form: "-escu" is Romanian, "Nguyen" Vietnamese. That proves
 * nothing of a person; it may decide which of two states somebody serves.
 */
final class NameOrigins {
  private static final int SHORTEST_ENDING = 2;
  private static final int LONGEST_ENDING = 8;
  private final Map<String, List<String>> endings = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();

  static NameOrigins load() {
    NameOrigins origins = new NameOrigins();
    for (Table.Row row : Table.load("name-origins").rows()) {
      (row.get("kind").equals("word") ? origins.words : origins.endings)
          .put(row.get("form"), row.all("states"));
    }
    return origins;
  }

  /** Whether a name has a form that is at home in a state. */
  boolean fits(String name, String state) {
    String[] parts = Folding.fold(name).split("[ -]");
    for (String part : parts) {
      if (words.getOrDefault(part, List.of()).contains(state)) {
        return true;
      }
    }
    String last = parts[parts.length - 1];
    for (int n = SHORTEST_ENDING; n <= Math.min(LONGEST_ENDING, last.length() - 2); n++) {
      String ending = last.substring(last.length() - n);
      if (endings.getOrDefault(ending, List.of()).contains(state)) {
        return true;
      }
    }
    return false;
  }
}
