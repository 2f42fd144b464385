package org.parley.lexicon;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings spellings of one word together: lower-case ASCII, straight quotes and hyphens. */
public final class Folding {
  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private static final int LONGEST_PIECE = 500;
  private static final char LAST_ASCII = '\u007f';
  private static final char LAST_LATIN = '\u024f';
  private static final char FIRST_ACCENT = '\u0300';
  private static final char LAST_ACCENT = '\u036f';
  private static final String MARKS = "\u00a0«»‐‑‒–—―‘’‚‛“”„‟…";

  /** What each char folds to that does so in any company; the transliterator is slow. */
  private static final @Nullable String[] ALONE = alone();

  private Folding() {}

  /** Folds a word or phrase; {@code "Núñez"} and {@code "NUNEZ"} become {@code "nunez"}. */
  public static String fold(String text) {
    if (ascii(text)) {
      return lower(text);
    }
    String folded = charByChar(text);
    return (folded == null ? transliterated(text) : folded).strip();
  }

  /** Piece by piece, because the transliterator takes time by the square of the length. */
  private static String transliterated(String text) {
    if (text.length() <= LONGEST_PIECE) {
      return TO_ASCII.transliterate(text);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += LONGEST_PIECE) {
      int end = Math.min(text.length(), at + LONGEST_PIECE);
      out.append(TO_ASCII.transliterate(text.substring(at, end)));
    }
    return out.toString();
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Most words are lower-case already and are given back as they are. */
  private static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  private static @Nullable String charByChar(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String folded = c < ALONE.length ? ALONE[c] : null;
      if (folded == null) {
        return null;
      }
      out.append(folded);
    }
    return out.toString();
  }

  /** Accents set apart from their letters, soft hyphens, joiners: they make no other word. */
  private static boolean unseen(char c) {
    return c >= FIRST_ACCENT && c <= LAST_ACCENT || Character.getType(c) == Character.FORMAT;
  }

  private static @Nullable String[] alone() {
    @Nullable String[] table = new String['…' + 1];
    for (char c = 0; c < table.length; c++) {
      if (c <= LAST_ASCII) {
        table[c] = lower(String.valueOf(c));
      } else if (unseen(c)) {
        table[c] = "";
      } else if (c <= LAST_LATIN && Character.isLetter(c)) {
        table[c] = TO_ASCII.transliterate(String.valueOf(c));
      }
    }
    MARKS.chars().forEach(c -> table[c] = TO_ASCII.transliterate(Character.toString(c)));
    return table;
  }
}
