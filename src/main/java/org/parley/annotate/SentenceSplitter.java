package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Token;
import org.parley.model.Token.Shape;

/** Cuts the tokens of a paragraph into sentences. */
final class SentenceSplitter {
  /**
   * No sentence has so many tokens; text without stops is cut, lest parsers look ahead for ever.
   */
  private static final int LONGEST = 400;

  private SentenceSplitter() {}

  static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!stop(tokens.get(i))) {
        continue;
      }
      int end = afterClosing(tokens, i + 1);
      if (end >= tokens.size() || opens(tokens.get(end))) {
        add(tokens.subList(from, end), sentences);
        from = end;
        i = end - 1;
      }
    }
    add(tokens.subList(from, tokens.size()), sentences);
    return sentences;
  }

  private static void add(List<Token> sentence, List<List<Token>> sentences) {
    for (int from = 0; from < sentence.size(); from += LONGEST) {
      int to = Math.min(sentence.size(), from + LONGEST);
      sentences.add(List.copyOf(sentence.subList(from, to)));
    }
  }

  private static boolean stop(Token token) {
    return token.is(".") || token.is("!") || token.is("?");
  }

  private static int afterClosing(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && closes(tokens, end)) {
      end++;
    }
    return end;
  }

  /** A quote or bracket that directly follows the stop belongs to the sentence. */
  private static boolean closes(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean mark = token.is("\"") || token.is("'") || token.is(")");
    return mark && token.begin() == tokens.get(at - 1).end();
  }

  private static boolean opens(Token token) {
    return token.shape() != Shape.LOWER && !token.is(",") && !token.is(";");
  }
}
