package org.parley.read.page;

/** The line that is being gathered, its blanks as a browser shows them. */
final class Line {
  private final StringBuilder text = new StringBuilder();
  private boolean blank;
  private int linked;

  /** Adds characters; where {@code lines} holds, line ends stand as they are. */
  void add(String chars, boolean link, boolean lines) {
    int before = text.length();
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (lines && c == '\n') {
        end();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!invisible(c)) {
        print(c);
      }
    }
    linked += link ? text.length() - before : 0;
  }

  private void print(char c) {
    if (blank && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    blank = false;
    text.append(c);
  }

  /** Soft hyphens, marks of zero width and of byte order, controls. */
  private static boolean invisible(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff'
        || Character.isISOControl(c);
  }

  /** A single break inside a paragraph. */
  void end() {
    if (text.length() > 0) {
      text.append('\n');
    }
    blank = false;
  }

  /** Parts two cells of a table. */
  void part(boolean named) {
    if (text.length() > 0) {
      char last = text.charAt(text.length() - 1);
      text.append(last == ':' || last == ',' ? "" : named ? ":" : ",");
      blank = true;
    }
  }

  boolean ended() {
    return text.length() > 0 && text.charAt(text.length() - 1) == '\n';
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  Block take(Block.Kind kind) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    Block block = new Block(kind, text.substring(0, end), linked);
    text.setLength(0);
    blank = false;
    linked = 0;
    return block;
  }
}
