package org.parley.resolve;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Brings names of all scripts and spellings to plain lower-case ASCII. */
final class Folding {
  private static final Transliterator ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b|$| )");
  private static final Pattern GENITIVE = Pattern.compile("'s?\\b|'");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9+]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

  private Folding() {}

  /** The text in lower-case ASCII; punctuation stays. */
  static String ascii(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return lower(text);
    }
    // a Transliterator may keep state while it works
    synchronized (ASCII) {
      return ASCII.transliterate(text);
    }
  }

  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
    }
    return out.toString();
  }

  /** The words of a phrase: {@code U.S.} is one, {@code 2+2} is one, a hyphen parts two. */
  static List<String> words(String text) {
    String plain = ABBREVIATION.matcher(ascii(text)).replaceAll("");
    return split(NO_WORD, GENITIVE.matcher(plain).replaceAll(""));
  }

  /** The words of a person's name: initials and hyphenated parts stand alone. */
  static List<String> nameTokens(String name) {
    return split(NO_LETTER, ascii(name).replace("'", ""));
  }

  private static List<String> split(Pattern separator, String text) {
    return Arrays.stream(separator.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** The words joined as in an IRI; empty when nothing is left. */
  static String slug(Iterable<String> words) {
    String joined = NO_LETTER.matcher(String.join("-", words)).replaceAll("-");
    return joined.replaceAll("^-+|-+$", "");
  }
}
