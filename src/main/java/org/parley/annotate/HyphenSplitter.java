package org.parley.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.lexicon.Lexicon;
import org.parley.model.Span;
import org.parley.model.Token;

/**
 * Takes "Norland-Ruritania" apart where both halves, or the first, name a state or organisation.
 */
final class HyphenSplitter {
  private static final Set<Type> NAMES =
      EnumSet.of(Type.STATE, Type.STATE_ADJECTIVE, Type.ORGANISATION, Type.CAPITAL);
  private static final Set<Type> WHOLE =
      EnumSet.of(Type.STATE, Type.STATE_ADJECTIVE, Type.ORGANISATION, Type.CAPITAL, Type.PLACE);

  private static final Set<Type> MONTHS = EnumSet.of(Type.MONTH);

  /** Each half is read anew, so a longer chain would cost too much; no names need it. */
  private static final int LONGEST = 100;

  /** The words before the last of a name: "Northern Defence and Trade Council". */
  private static final int LONGEST_NAME = 5;

  private final Lexicon lexicon;

  HyphenSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Token> split(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int hyphen = token.text().indexOf('-');
      boolean names = divisible(token) && hyphen > 0 && named(part(token, 0, hyphen), NAMES);
      names |= hyphen > 0 && divisible(token) && closes(tokens, i, part(token, 0, hyphen));
      if (names || hyphen > 0 && (dated(token, hyphen) || partOfMonth(token, hyphen))) {
        out.addAll(part(token, 0, hyphen));
        out.addAll(part(token, hyphen, hyphen + 1));
        out.addAll(split(part(token, hyphen + 1, token.text().length())));
      } else {
        out.add(token);
      }
    }
    return out;
  }

  /** "Northern Defence Council-Central Asia": the words before and the first half are a name. */
  private boolean closes(List<Token> tokens, int at, List<Token> half) {
    for (int from = Math.max(0, at - LONGEST_NAME); from < at; from++) {
      List<Token> name = new ArrayList<>(tokens.subList(from, at));
      name.addAll(half);
      Hit hit = tokens.get(from).capital() ? lexicon.gazetteer().longest(name, 0, NAMES) : null;
      if (hit != null && hit.length() == name.size()) {
        return true;
      }
    }
    return false;
  }

  /** "30-May" and "April-01" of a range of days. */
  private boolean dated(Token token, int hyphen) {
    String text = token.text();
    boolean dayFirst = Character.isDigit(text.charAt(0));
    if (hyphen + 1 >= text.length()
        || dayFirst == Character.isDigit(text.charAt(hyphen + 1))
        || text.length() > LONGEST) {
      return false;
    }
    List<Token> month = dayFirst ? part(token, hyphen + 1, text.length()) : part(token, 0, hyphen);
    return named(month, MONTHS);
  }

  /** "mid-May". */
  private boolean partOfMonth(Token token, int hyphen) {
    String text = token.text();
    boolean part =
        lexicon.words().in("part-of-period", text.substring(0, hyphen).toLowerCase(Locale.ROOT));
    return part && named(part(token, hyphen + 1, text.length()), MONTHS);
  }

  private boolean divisible(Token token) {
    return token.capital() && token.text().length() <= LONGEST && !named(List.of(token), WHOLE);
  }

  private boolean named(List<Token> tokens, Set<Type> types) {
    return !tokens.isEmpty() && lexicon.gazetteer().longest(tokens, 0, types) != null;
  }

  /** The tokens of a part, where they stand in the article. */
  private List<Token> part(Token token, int from, int to) {
    return lexicon.tokenizer().cut(token.text(), from, to).stream()
        .map(part -> shifted(part, token.begin()))
        .toList();
  }

  private static Token shifted(Token token, int by) {
    Span span = new Span(token.begin() + by, token.end() + by);
    return new Token(span, token.text(), token.norm(), token.shape());
  }
}
