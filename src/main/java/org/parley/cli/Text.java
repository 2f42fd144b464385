package org.parley.cli;

/** Lines for people to read. */
final class Text {
  private static final int WIDTH = 100;

  private Text() {}

  /** The words on as many lines as they need, each with a margin. */
  static String indented(String text, int margin) {
    return indented(text, margin, WIDTH);
  }

  /** The same within so many columns. */
  static String indented(String text, int margin, int width) {
    String begin = " ".repeat(margin);
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && margin + line.length() + 1 + word.length() > width) {
        out.append(begin).append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    return out.append(begin).append(line).append('\n').toString();
  }
}
