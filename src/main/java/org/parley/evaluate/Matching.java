package org.parley.evaluate;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two wordings mean the same: tolerant of accents, aliases and a word more or less. */
final class Matching {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9+]+");

  /** Of the shorter wording so much must be shared, and of the longer so much. */
  private static final double SHORTER = 0.75;

  private static final double LONGER = 0.34;

  private Matching() {}

  /** Lower case without accents, marks and a leading article. */
  static String fold(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(letter -> UCharacter.getCombiningClass(letter) == 0)
        .forEach(letters::appendCodePoint);
    String folded =
        NO_WORD.matcher(letters.toString().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
  }

  /** A side under the one name that stands for all its names. */
  static String side(@Nullable String text) {
    String folded = fold(text);
    return WordTables.SIDES.getOrDefault(folded, folded);
  }

  static Set<String> sides(List<String> names) {
    return names.stream().map(Matching::side).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words that carry something, without the plural's s. */
  static Set<String> words(@Nullable String text) {
    return list(text).stream()
        .filter(word -> !WordTables.EMPTY_WORDS.contains(word))
        .map(word -> word.length() > 4 && word.endsWith("s") ? chopped(word) : word)
        .collect(Collectors.toSet());
  }

  private static String chopped(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** How many words it has, with those that carry nothing. */
  static int length(@Nullable String text) {
    return list(text).size();
  }

  private static List<String> list(@Nullable String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  /** The same thing in nearly the same words. */
  static boolean similar(@Nullable String a, @Nullable String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    double shared = shared(x, y).size();
    return shared > 0
        && shared / Math.min(x.size(), y.size()) >= SHORTER
        && shared / Math.max(x.size(), y.size()) >= LONGER;
  }

  static boolean samePlace(String a, String b) {
    return side(a).equals(side(b)) || similar(a, b);
  }

  /** Names of one person: the parts of one are among those of the other. */
  static boolean sameName(@Nullable String a, @Nullable String b) {
    Set<String> x = new HashSet<>(list(a));
    Set<String> y = new HashSet<>(list(b));
    return (x.containsAll(y) || y.containsAll(x))
        && shared(x, y).stream().anyMatch(part -> part.length() > 1);
  }

  static boolean sameNameAsAny(List<String> names, @Nullable String name) {
    return names.stream().anyMatch(each -> sameName(each, name));
  }

  private static Set<String> shared(Set<String> x, Set<String> y) {
    Set<String> shared = new HashSet<>(x);
    shared.retainAll(y);
    return shared;
  }
}
