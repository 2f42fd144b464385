package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Gazetteer;
import org.parley.lexicon.Lexicon;
import org.parley.model.Span;
import org.parley.model.Token;

/** The tokens of one sentence with look-ups that never run past either end. */
final class Words {
  private static final Token NONE = new Token(new Span(0, 0), "", "", Token.Shape.PUNCTUATION);
  private final Lexicon lexicon;
  private final List<Token> tokens;

  Words(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  int size() {
    return tokens.size();
  }

  /** The token at a place; an empty mark outside the sentence. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
  }

  boolean is(int index, String norm) {
    return at(index).is(norm);
  }

  /** Whether the token is in a word list of the lexicon. */
  boolean in(int index, String list) {
    return lexicon.words().in(list, at(index).norm());
  }

  Gazetteer.@Nullable Hit hit(int index, Set<Entry.Type> types) {
    return index >= 0 && index < tokens.size()
        ? lexicon.gazetteer().longest(tokens, index, types)
        : null;
  }

  Gazetteer.@Nullable Hit hit(int index, Entry.Type type) {
    return hit(index, Set.of(type));
  }

  /** A capital word that is no function word ("The", "In"). */
  boolean capital(int index) {
    Token token = at(index);
    return token.capital() && !in(index, "function");
  }

  /** The words from {@code from} to {@code to}, as in the text, joined by blanks as they stand. */
  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && at(i).begin() > at(i - 1).end()) {
        out.append(' ');
      }
      out.append(at(i).text());
    }
    return out.toString();
  }

  /** Skips "the" or another article. */
  int afterArticle(int index) {
    return in(index, "article") ? index + 1 : index;
  }
}
