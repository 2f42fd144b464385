package org.parley.read.page;

import java.util.regex.Pattern;

/**
 * A stretch of text between two breaks of the page.
 *
 * @param linked how many of its chars are links
 */
record Block(Kind kind, String text, int linked) {
  enum Kind {
    TITLE,
    HEADING,
    TEXT,
    ITEM,
    ROW
  }

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…][\"”’)»]?", Pattern.DOTALL);
  private static final int SHORTEST_SENTENCE = 60;
  private static final int WEIGHTY = 40;

  /** How much of a text it is: running words count, links and short lines do not. */
  int weight() {
    boolean heading = kind == Kind.TITLE || kind == Kind.HEADING;
    return heading || text.length() < WEIGHTY || linked * 2 > text.length() ? 0 : text.length();
  }

  /** Whether it leads elsewhere and says nothing itself. */
  boolean link() {
    boolean sentence =
        kind != Kind.ITEM && text.length() >= SHORTEST_SENTENCE && SENTENCE.matcher(text).matches();
    return linked * 10 >= text.length() * 8
        && !sentence
        && kind != Kind.TITLE
        && kind != Kind.HEADING;
  }

  /** The line as a reader of plain text expects it. */
  String line() {
    return kind == Kind.ITEM ? "- " + text : text;
  }
}
