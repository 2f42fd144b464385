package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Lexicon;
import org.parley.model.Span;
import org.parley.model.Token;

/**
 * Takes "Norland-Ruritania" apart where both halves, or the first, name a state or organisation.
 */
final class HyphenSplitter {
  private static final Set<Type> NAMES =
      Set.of(Type.STATE, Type.STATE_ADJECTIVE, Type.ORGANISATION, Type.CAPITAL);
  private final Lexicon lexicon;

  HyphenSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Token> split(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      int hyphen = token.text().indexOf('-');
      boolean whole = hyphen < 0 || !token.capital() || known(token);
      if (whole || !named(part(token, 0, hyphen))) {
        out.add(token);
      } else {
        halves(token, hyphen, out);
      }
    }
    return out;
  }

  private void halves(Token token, int hyphen, List<Token> out) {
    out.addAll(part(token, 0, hyphen));
    out.addAll(part(token, hyphen, hyphen + 1));
    out.addAll(split(part(token, hyphen + 1, token.text().length())));
  }

  private boolean known(Token token) {
    return named(List.of(token))
        || lexicon.gazetteer().longest(List.of(token), 0, Set.of(Type.PLACE)) != null;
  }

  private boolean named(List<Token> tokens) {
    return !tokens.isEmpty() && lexicon.gazetteer().longest(tokens, 0, NAMES) != null;
  }

  private List<Token> part(Token token, int from, int to) {
    int begin = token.begin();
    return lexicon.tokenizer().cut(token.text(), from, to).stream()
        .map(
            t ->
                new Token(
                    new Span(t.begin() + begin, t.end() + begin), t.text(), t.norm(), t.shape()))
        .toList();
  }
}
