package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.ListNames;
import org.parley.model.Span;
import org.parley.model.Token;

/** The tokens of one sentence with look-ups that never run past either end. */
final class Words {
  private static final Token NONE = new Token(new Span(0, 0), "", "", Token.Shape.PUNCTUATION);
  private final Lexicon lexicon;
  private final List<Token> tokens;

  /** All that the lexicon knows to begin at each token, looked up once for every parser. */
  private final List<List<Hit>> phrases;

  /** The word lists that each token is in. */
  private final List<ListNames> lists;

  Words(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.phrases = new ArrayList<>(tokens.size());
    this.lists = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      phrases.add(lexicon.gazetteer().all(tokens, i));
      lists.add(lexicon.words().listsOf(tokens.get(i).norm()));
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Token> tokens() {
    return tokens;
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

  /** Whether all words, several of them, are in capitals. */
  boolean shouted() {
    int upper = 0;
    for (Token token : tokens) {
      if (token.shape() == Token.Shape.LOWER || token.shape() == Token.Shape.CAPITAL) {
        return false;
      }
      upper += token.shape() == Token.Shape.UPPER ? 1 : 0;
    }
    return upper > 4;
  }

  /** Behind "HE", "H.H." or "HRH" before a post; the token itself where there is none. */
  int afterStyle(int index) {
    boolean style = at(index).shape() == Token.Shape.UPPER && in(index, "style");
    return style && (at(index + 1).word() && !in(index + 1, "modal")) ? index + 1 : index;
  }

  /** "and" or its sign. */
  boolean and(int index) {
    return is(index, "and") || is(index, "&");
  }

  /** The mark of the owner: {@code 's}, or the apostrophe behind a plural. */
  boolean genitive(int index) {
    return is(index, "'s") || is(index, "'");
  }

  /** Whether the token is in a word list of the lexicon. */
  boolean in(int index, String list) {
    return index >= 0 && index < lists.size() && lists.get(index).contains(list);
  }

  /** A small word of which the lexicon knows nothing: no person, post or body begins with it. */
  boolean plain(int index) {
    return tokens.get(index).shape() == Token.Shape.LOWER
        && phrases.get(index).isEmpty()
        && lists.get(index).isEmpty();
  }

  /** The longest phrase of one of the types that begins at a token; null if none does. */
  @Nullable Hit hit(int index, Set<Type> types) {
    for (Hit hit : phrases(index)) {
      if (types.contains(hit.entry().type())) {
        return hit;
      }
    }
    return null;
  }

  /** The longest phrase of a type that begins at a token; null if none does. */
  @Nullable Hit hit(int index, Type type) {
    for (Hit hit : phrases(index)) {
      if (hit.entry().type() == type) {
        return hit;
      }
    }
    return null;
  }

  /** Whether a phrase of one of the types begins at a token. */
  boolean begins(int index, Set<Type> types) {
    return hit(index, types) != null;
  }

  /** Whether a phrase of a type begins at a token. */
  boolean begins(int index, Type type) {
    return hit(index, type) != null;
  }

  private List<Hit> phrases(int index) {
    return index >= 0 && index < phrases.size() ? phrases.get(index) : List.of();
  }

  /** A capital word that is no function word ("The", "In"). */
  boolean capital(int index) {
    return at(index).capital() && (!in(index, "function") || initial(index));
  }

  /** "A." in "James A. Brekke": no article. */
  private boolean initial(int index) {
    String text = at(index).text();
    return text.length() == 2 && text.charAt(1) == '.';
  }

  /** Capitals with their stops: "R.M.". */
  boolean initials(int index) {
    String text = at(index).text();
    for (int i = 0; i < text.length(); i++) {
      if (i % 2 == 0 ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return text.length() > 2;
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

  /** Skips a word, where it stands there. */
  int after(int index, String norm) {
    return is(index, norm) ? index + 1 : index;
  }

  /** Skips a word of a list, where one stands there. */
  int afterAny(int index, String list) {
    return in(index, list) ? index + 1 : index;
  }

  /** Skips "the government of", "the breakaway region of"; else only the article. */
  int afterDescriptor(int index) {
    int from = afterArticle(index);
    for (int i = from; i < from + 3 && at(i).word(); i++) {
      if (in(i, "polity") && is(i + 1, "of")) {
        return afterArticle(i + 2);
      }
    }
    return from;
  }

  /** Skips "the" or another article. */
  int afterArticle(int index) {
    return afterAny(index, "article");
  }
}
