package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Token;
import org.parley.model.Token.Shape;

/**
 * Takes away the marks around a word or two in mid-phrase: in {@code held "frank" talks} or {@code
 * the third "2+2" dialogue} they quote no speech, and the phrase reads on as if they were not
 * there.
 */
final class ScareQuotes {
  /** More words than this between the marks are a quotation. */
  private static final int LONGEST = 4;

  private ScareQuotes() {}

  static List<Token> without(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int close = opens(tokens, i) ? close(tokens, i) : -1;
      if (close < 0) {
        kept.add(tokens.get(i));
        i++;
      } else {
        kept.addAll(tokens.subList(i + 1, close));
        i = close + 1;
      }
    }
    return kept;
  }

  /** A mark right before a word and right behind another of the same phrase. */
  private static boolean opens(List<Token> tokens, int at) {
    return mark(tokens.get(at))
        && at > 0
        && tokens.get(at - 1).word()
        && tokens.get(at - 1).end() < tokens.get(at).begin()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).begin() == tokens.get(at).end();
  }

  private static boolean mark(Token token) {
    return token.is("\"") || token.is("'");
  }

  /**
   * Where the marks close, if a word of the phrase follows; a nickname stands between two names.
   */
  private static int close(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size() - 1 && i <= open + LONGEST + 1; i++) {
      if (mark(tokens.get(i))) {
        boolean tight = tokens.get(i).begin() == tokens.get(i - 1).end();
        boolean on = tokens.get(i + 1).shape() == Shape.LOWER;
        return i > open + 1 && tight && (on || nickname(tokens, open, i)) ? i : -1;
      }
      char first = tokens.get(i).text().charAt(0);
      if (!Character.isLetterOrDigit(first) && first != '-') {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Roelof "Pik" Botha}: one name between two of the same person. */
  private static boolean nickname(List<Token> tokens, int open, int close) {
    return close == open + 2
        && tokens.get(open - 1).capital()
        && tokens.get(open + 1).capital()
        && tokens.get(close + 1).capital();
  }
}
