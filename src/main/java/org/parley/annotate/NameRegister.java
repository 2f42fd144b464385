package org.parley.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.lexicon.Folding;

/** The people an article has named in full, so that a bare family name finds its bearer. */
final class NameRegister {
  /** Far more than one bearer has forms of the name: so many are several people. */
  private static final int MOST_FORMS = 100;

  /** Arabic articles as they are spelt before family names. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ar", "as", "at", "az", "an");

  private final Map<String, Known> byKey = new HashMap<>();
  private final Map<String, List<Known>> byWord = new HashMap<>();
  private final Set<String> outerWords = new HashSet<>();

  /** A name as printed with its folded words. */
  private record Known(String name, List<String> words) {
    boolean covers(List<String> others) {
      return others.stream().allMatch(this::has);
    }

    /** Whether it has a word, or for an initial a word that begins with it. */
    private boolean has(String word) {
      return words.contains(word)
          || bare().contains(word)
          || word.length() == 1 && words.stream().anyMatch(own -> own.startsWith(word));
    }

    /** Whether one of the words is its first or last, initials apart. */
    boolean calledBy(List<String> others) {
      return outer().stream().anyMatch(others::contains)
          || bare().stream().anyMatch(others::contains);
    }

    /** "Brekke" of "Ola al-Brekke": the family name without its article. */
    List<String> bare() {
      String last = words.get(words.size() - 1);
      int hyphen = last.indexOf('-');
      boolean article = hyphen == 2 && last.length() > 4 && ARTICLES.contains(last.substring(0, 2));
      return article ? List.of(last.substring(3)) : List.of();
    }

    List<String> outer() {
      return List.of(words.get(0), words.get(words.size() - 1)).stream()
          .filter(word -> word.length() > 1)
          .toList();
    }
  }

  /** Remembers a name met with a licence. */
  void add(String name) {
    String key = Folding.fold(name);
    if (key.isBlank() || byKey.containsKey(key)) {
      return;
    }
    Known known = new Known(name, words(key));
    byKey.put(key, known);
    outerWords.addAll(known.outer());
    outerWords.addAll(known.bare());
    Set<String> all = new HashSet<>(known.words());
    all.addAll(known.bare());
    for (String word : all) {
      byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(known);
    }
  }

  /** Whether a folded word begins or ends a name met. */
  boolean hasWord(String norm) {
    return outerWords.contains(norm);
  }

  boolean knows(String name) {
    return byKey.containsKey(Folding.fold(name)) || !full(name).equals(name);
  }

  /** The longest name met that a short one stands for; itself where none or several fit. */
  String full(String name) {
    List<String> words = words(Folding.fold(name));
    List<Known> bearers = bearers(words);
    Known longest = null;
    for (Known known : bearers) {
      longest = longest == null || known.covers(longest.words()) ? known : longest;
    }
    return longest != null && coversAll(longest, bearers) ? longest.name() : name;
  }

  private static boolean coversAll(Known longest, List<Known> others) {
    return others.stream().allMatch(other -> longest.covers(other.words()));
  }

  private List<Known> bearers(List<String> words) {
    List<Known> rarest = rarest(words);
    return rarest.size() > MOST_FORMS
        ? List.of()
        : rarest.stream().filter(known -> known.covers(words) && known.calledBy(words)).toList();
  }

  /** The names with that one of the words which the fewest names have. */
  private List<Known> rarest(List<String> words) {
    List<Known> rarest = null;
    for (String word : words) {
      if (word.length() == 1 && words.size() > 1) {
        continue; // an initial
      }
      List<Known> known = byWord.getOrDefault(word, List.of());
      rarest = rarest == null || known.size() < rarest.size() ? known : rarest;
    }
    return rarest == null ? List.of() : rarest;
  }

  /** "O.Brekke" are two words. */
  private static List<String> words(String key) {
    List<String> words = new ArrayList<>(List.of(key.split("[ .]+")));
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? List.of(key) : List.copyOf(words);
  }
}
