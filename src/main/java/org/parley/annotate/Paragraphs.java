package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/** Finds the paragraphs of a text: its lines, hard-wrapped ones read as one. */
final class Paragraphs {
  private static final int SHORTEST_FULL_LINE = 50;
  private static final int LONGEST_BREAK = 4;

  private Paragraphs() {}

  /** Without blank lines and the blanks around each. */
  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      Span line = trimmed(text, at, end);
      if (line.length() > 0) {
        add(text, line, spans);
      }
      at = end + 1;
    }
    return spans;
  }

  private static void add(String text, Span line, List<Span> spans) {
    int last = spans.size() - 1;
    if (last >= 0 && wrapped(text, spans.get(last), line)) {
      spans.set(last, spans.get(last).join(line));
    } else {
      spans.add(line);
    }
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }

  private static Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /**
   * A long line that stops in mid-sentence goes on in the next one, when no blank line parts them.
   */
  private static boolean wrapped(String text, Span before, Span line) {
    if (!oneBreak(text, before.end(), line.begin())) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(line.begin());
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    return open
        && (Character.isLowerCase(first) || last == ',')
        && lastLine(text, before) > SHORTEST_FULL_LINE;
  }

  private static boolean oneBreak(String text, int from, int to) {
    return to - from <= LONGEST_BREAK
        && text.substring(from, to).chars().filter(c -> c == '\n').count() == 1;
  }

  /** The length of the last line of a paragraph. */
  private static int lastLine(String text, Span paragraph) {
    int begin = paragraph.end();
    while (begin > paragraph.begin() && text.charAt(begin - 1) != '\n') {
      begin--;
    }
    return paragraph.end() - begin;
  }
}
