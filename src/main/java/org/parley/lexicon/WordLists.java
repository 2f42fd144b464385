package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that the grammar names: prepositions, auxiliaries, introducers… */
public final class WordLists {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, ListNames> listsByWord = new HashMap<>();
  private final Map<String, String> hedges = new HashMap<>();

  private WordLists() {}

  static WordLists load() {
    WordLists lists = new WordLists();
    for (Table.Row row : Table.load("words").rows()) {
      row.all("words").forEach(word -> lists.add(row.get("list"), word));
    }
    lists.byWord().forEach((word, names) -> lists.listsByWord.put(word, new ListNames(names)));
    Table.load("hedges")
        .rows()
        .forEach(row -> lists.hedges.put(row.get("word"), row.get("effect")));
    return lists;
  }

  private void add(String list, String word) {
    lists.computeIfAbsent(list, key -> new HashSet<>()).add(word);
  }

  private Map<String, Set<String>> byWord() {
    Map<String, Set<String>> byWord = new HashMap<>();
    lists.forEach(
        (list, words) ->
            words.forEach(word -> byWord.computeIfAbsent(word, key -> new HashSet<>()).add(list)));
    return byWord;
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

  /** The lists that a folded word is in; of most words none. */
  public ListNames listsOf(String norm) {
    return listsByWord.getOrDefault(norm, ListNames.NONE);
  }

  /** What a word makes of the verb after it ("planned", "proposed", "negated"), or empty. */
  public String hedge(String word) {
    return hedges.getOrDefault(word, "");
  }
}
