package org.parley.publish.web.text;

/** The words of others as a page may show them. */
public final class Shown {
  private static final int REPLACEMENT = 0xFFFD;

  private Shown() {}

  /**
   * With a mark in place of what is no character, or what would turn around the words beside it.
   */
  public static String text(String words) {
    int[] characters = words.codePoints().toArray();
    return characters(characters, 0, characters.length);
  }

  static String characters(int[] text, int from, int to) {
    int[] shown = new int[to - from];
    for (int i = from; i < to; i++) {
      shown[i - from] = isHarmless(text[i]) ? text[i] : REPLACEMENT;
    }
    return new String(shown, 0, shown.length);
  }

  private static boolean isHarmless(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean lone = c >= 0xD800 && c <= 0xDFFF;
    return !turns && !lone && (c == '\t' || !Character.isISOControl(c));
  }
}
