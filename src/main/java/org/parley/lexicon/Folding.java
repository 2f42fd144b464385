package org.parley.lexicon;

import com.ibm.icu.text.Transliterator;

/** Brings spellings of one word together: lower-case ASCII, straight quotes and hyphens. */
public final class Folding {
  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Folding() {}

  /** Folds a word or phrase; {@code "Núñez"} and {@code "NUNEZ"} become {@code "nunez"}. */
  public static String fold(String text) {
    return ascii(text) ? lower(text) : TO_ASCII.transliterate(text).strip();
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return text.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return text;
  }
}
