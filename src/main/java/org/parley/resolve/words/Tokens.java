package org.parley.resolve.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.lexicon.Folding;

/** Cuts names into words of lower-case ASCII. */
public final class Tokens {
  private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b|$| )");
  private static final Pattern GENITIVE = Pattern.compile("'s?\\b|'");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9+]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

  private Tokens() {}

  /** The words of a phrase: {@code U.S.} is one, {@code 2+2} is one, a hyphen parts two. */
  public static List<String> words(String text) {
    String plain = ABBREVIATION.matcher(Folding.fold(text)).replaceAll("");
    return split(NO_WORD, GENITIVE.matcher(plain).replaceAll(""));
  }

  /** The words of a person's name: initials and hyphenated parts stand alone. */
  public static List<String> nameTokens(String name) {
    return split(NO_LETTER, Folding.fold(name).replace("'", ""));
  }

  private static List<String> split(Pattern separator, String text) {
    return Arrays.stream(separator.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** The words joined as in an IRI; empty when nothing is left. */
  public static String slug(Iterable<String> words) {
    String joined = NO_LETTER.matcher(String.join("-", words)).replaceAll("-");
    return joined.replaceAll("^-+|-+$", "");
  }
}
