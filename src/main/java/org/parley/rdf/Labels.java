package org.parley.rdf;

/** Labels made from longer words. */
final class Labels {
  private static final int LENGTH = 60;

  private Labels() {}

  /** The first characters, on one line. */
  static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH)).strip() + "…";
  }
}
