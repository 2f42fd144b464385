package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that the grammar names: prepositions, auxiliaries, introducers… */
public final class WordLists {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> listsByWord = new HashMap<>();
  private final Map<String, String> hedges = new HashMap<>();

  private WordLists() {}

  static WordLists load() {
    WordLists lists = new WordLists();
    for (Table.Row row : Table.load("words").rows()) {
      row.all("words").forEach(word -> lists.add(row.get("list"), word));
    }
    lists.listsByWord.replaceAll((word, names) -> Set.copyOf(names));
    Table.load("hedges")
        .rows()
        .forEach(row -> lists.hedges.put(row.get("word"), row.get("effect")));
    return lists;
  }

  private void add(String list, String word) {
    lists.computeIfAbsent(list, key -> new HashSet<>()).add(word);
    listsByWord.computeIfAbsent(word, key -> new HashSet<>()).add(list);
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
    assert lists.containsKey(name) : "no word list " + name;
    return listsOf(norm).contains(name);
  }

  /** The names of the lists that a folded word is in; of most words none. */
  public Set<String> listsOf(String norm) {
    return listsByWord.getOrDefault(norm, Set.of());
  }

  /** What a word makes of the verb after it ("planned", "proposed", "negated"), or empty. */
  public String hedge(String word) {
    return hedges.getOrDefault(word, "");
  }
}
