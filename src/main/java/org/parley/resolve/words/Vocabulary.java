package org.parley.resolve.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which words of a name tell it from another, from {@code resolve/words.tsv}. */
public final class Vocabulary {
  private final Map<String, Set<String>> classes;
  private final Map<String, String> spellings;
  private final Map<String, String> senses;
  private final Map<Set<String>, String> portfolios;
  private final Function<String, List<String>> content;

  private Vocabulary() {
    classes = new HashMap<>();
    spellings = new HashMap<>();
    senses = new HashMap<>();
    portfolios = new LinkedHashMap<>();
    content = this::cut;
  }

  /** The same tables, with a memory. */
  private Vocabulary(Vocabulary tables) {
    classes = tables.classes;
    spellings = tables.spellings;
    senses = tables.senses;
    portfolios = tables.portfolios;
    content = new Memo<>(tables::cut);
  }

  /** The same for one thread, which remembers the phrases that it has met. */
  public Vocabulary remembering() {
    return new Vocabulary(this);
  }

  public static Vocabulary load() {
    Vocabulary loaded = new Vocabulary();
    Tables.rows("words.tsv").forEach(loaded::add);
    return loaded;
  }

  private void add(String[] cells) {
    switch (cells[1]) {
      case "spelling" -> spellings.put(cells[0], cells[2]);
      case "sense" -> senses.put(cells[0], cells[2]);
      case "portfolio" -> portfolios.put(Set.of(cells[0].split(" ")), cells[2]);
      default -> classes.computeIfAbsent(cells[1], any -> new HashSet<>()).add(cells[0]);
    }
  }

  private boolean is(String word, String type) {
    return classes.getOrDefault(type, Set.of()).contains(word);
  }

  /** The words that carry meaning, in order, each in one spelling and number. */
  public List<String> content(String phrase) {
    return content.apply(phrase);
  }

  private List<String> cut(String phrase) {
    return Tokens.words(phrase).stream().filter(word -> !stops(word)).map(this::normal).toList();
  }

  /**
   * The words of a post or a body, whatever their order, with one name for each portfolio: the
   * minister of foreign affairs is the foreign minister.
   */
  public TreeSet<String> title(String name) {
    TreeSet<String> words = new TreeSet<>(content(name));
    if (words.stream().anyMatch(word -> is(word, "charge"))) {
      portfolios.forEach(
          (portfolio, one) -> {
            if (words.containsAll(portfolio)) {
              words.removeAll(portfolio);
              words.add(one);
            }
          });
    }
    return words;
  }

  /** Whether a word carries no meaning. */
  public boolean stops(String word) {
    return is(word, "stop");
  }

  /** Whether a word in the name of a publisher says that it is a side's own body. */
  public boolean official(String word) {
    return is(word, "official");
  }

  /**
   * The words that say what is talked about, one for all that mean the same: "fish and other
   * matters of common concern" is about fish.
   */
  public Set<String> matter(String topic) {
    Set<String> words =
        Tokens.words(topic).stream()
            .filter(word -> !stops(word) || is(word, "telling"))
            .map(this::normal)
            .map(word -> senses.getOrDefault(word, word))
            .filter(word -> !is(word, "vague"))
            .collect(Collectors.toSet());
    boolean weak = words.stream().allMatch(word -> is(word, "weak"));
    return weak
        ? words
        : words.stream().filter(word -> !is(word, "weak")).collect(Collectors.toSet());
  }

  private String normal(String word) {
    String one = spellings.getOrDefault(word, word);
    return spellings.getOrDefault(singular(one), singular(one));
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the words only say that people meet, not which meeting it is. */
  public boolean onlyHeads(Collection<String> words) {
    return words.stream().allMatch(word -> is(word, "head"));
  }

  /** The words that say which meeting it is. */
  public long specific(Collection<String> words) {
    return words.stream().filter(word -> !is(word, "head")).count();
  }

  public boolean hasModifier(Collection<String> words) {
    return words.stream().anyMatch(word -> is(word, "modifier"));
  }
}
