package org.parley.generated;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of an official, in the two spellings by which newsrooms know it.
 *
 * @param middle empty where there is none
 * @param familyFirst whether the family name stands first at home
 */
record Name(
    String given,
    String middle,
    String family,
    String otherGiven,
    String otherFamily,
    boolean familyFirst) {

  /** How a newsroom writes names. */
  enum Style {
    /** As at home, with all marks. */
    HOME,
    /** Without marks. */
    PLAIN,
    /** By another transliteration. */
    OTHER,
    /** The given name last, whatever the custom at home. */
    TURNED,
    /** The family name in capitals. */
    CAPITALS,
    /** The given name as an initial. */
    INITIAL,
    /** Without the middle name and without marks. */
    SHORTENED
  }

  /** The whole name. */
  String full(Style style) {
    String first =
        switch (style) {
          case INITIAL -> given.charAt(0) + ".";
          case OTHER -> otherGiven;
          default -> given;
        };
    boolean whole = style == Style.HOME || style == Style.PLAIN || style == Style.CAPITALS;
    String givens = middle.isEmpty() || !whole ? first : first + " " + middle;
    boolean familyLast = !familyFirst || style == Style.TURNED || style == Style.INITIAL;
    String family = family(style);
    return marks(familyLast ? givens + " " + family : family + " " + givens, style);
  }

  /** The family name alone. */
  String family(Style style) {
    String one = style == Style.OTHER ? otherFamily : family;
    return marks(style == Style.CAPITALS ? one.toUpperCase(Locale.ROOT) : one, style);
  }

  private static String marks(String name, Style style) {
    return style == Style.HOME || style == Style.CAPITALS ? name : plain(name);
  }

  /** Letters without marks. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ı", "i");
  }
}
