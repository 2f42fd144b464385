package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that the grammar names: prepositions, auxiliaries, introducers… */
public final class WordLists {
  private final Map<String, Set<String>> lists;
  private final Map<String, String> hedges;

  private WordLists(Map<String, Set<String>> lists, Map<String, String> hedges) {
    this.lists = lists;
    this.hedges = hedges;
  }

  static WordLists load() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Table.Row row : Table.load("words").rows()) {
      lists.computeIfAbsent(row.get("list"), key -> new HashSet<>()).addAll(row.all("words"));
    }
    Map<String, String> hedges = new LinkedHashMap<>();
    Table.load("hedges").rows().forEach(row -> hedges.put(row.get("word"), row.get("effect")));
    return new WordLists(lists, hedges);
  }

  /** The folded words of a list. */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException("the lexicon has no word list " + name);
    }
    return words;
  }

  /** Whether a folded word is in a list. */
  public boolean in(String name, String norm) {
    return list(name).contains(norm);
  }

  /** What a word makes of the verb after it ("planned", "proposed", "negated"), or empty. */
  public String hedge(String word) {
    return hedges.getOrDefault(word, "");
  }
}
