package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Token;
import org.parley.model.Token.Shape;

/** Cuts the tokens of a paragraph into sentences. */
final class SentenceSplitter {
  /** Tokens; no sentence is longer, so that text without full stops is read in linear time. */
  private static final int LONGEST = 250;

  private SentenceSplitter() {}

  static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i - from >= LONGEST) {
        sentences.add(List.copyOf(tokens.subList(from, i)));
        from = i;
      }
      if (!stop(tokens.get(i))) {
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && closes(tokens, end)) {
        end++;
      }
      if (end >= tokens.size() || opens(tokens.get(end))) {
        sentences.add(List.copyOf(tokens.subList(from, end)));
        from = end;
        i = end - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(from, tokens.size())));
    }
    return sentences;
  }

  private static boolean stop(Token token) {
    return token.is(".") || token.is("!") || token.is("?");
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
