package org.parley.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Token;

/** Reads the names of people by themselves, with the titles before and the letters after them. */
final class PersonNameParser {
  private static final int MOST_PARTS = 12;
  private static final int LONGEST_PART = 40;
  private static final int MOST_SUFFIXES = 4;
  private static final int LONGEST_LETTERS = 4;
  private static final Set<Type> TITLES = EnumSet.of(Type.RANK, Type.TITLE);
  private static final Set<Type> STATES = EnumSet.of(Type.STATE, Type.STATE_ADJECTIVE);
  private static final Set<Type> PLACES = EnumSet.of(Type.STATE, Type.CAPITAL, Type.PLACE);
  private static final Set<Type> BEFORE_ALL = EnumSet.of(Type.STATE, Type.ORGANISATION, Type.RANK);
  private static final Set<Type> NO_NAME =
      EnumSet.complementOf(EnumSet.of(Type.MODIFIER, Type.ROUND, Type.SIDE));
  private final Words words;
  private final DateWords calendar;
  private final NameRegister register;

  PersonNameParser(Words words, NameRegister register) {
    this.words = words;
    this.calendar = new DateWords(words);
    this.register = register;
  }

  /** Ranks and titles in a row; the first rank counts. */
  record Titles(int end, @Nullable String rank) {}

  /**
   * A name: its words as printed, family names in capitals brought to normal case.
   *
   * @param words how many words it has, particles apart
   */
  record Name(int end, String text, int words) {}

  boolean titled(int at) {
    return title(afterService(at)) != null;
  }

  /** A rank or title; the "Sri" of a state's name is none. */
  private @Nullable Hit title(int at) {
    boolean given = words.in(at, "given-name-behind-post") && words.begins(at - 1, Type.POST);
    Hit title = given ? null : words.hit(at, TITLES); // "Foreign Minister Sultan Brekke"
    Hit state = title == null ? null : words.hit(at, STATES);
    return state != null && title != null && state.length() > title.length() ? null : title;
  }

  /** "Navy Adm. Brekke": the service before a rank. */
  private int afterService(int at) {
    Hit service = words.begins(at, Type.RANK) ? null : words.hit(at, Type.UNIT);
    boolean ranked =
        service != null
            && words.at(at).capital()
            && service.entry().detail().equals("military")
            && words.begins(at + service.length(), Type.RANK);
    return service != null && ranked ? at + service.length() : at;
  }

  Titles titles(int from) {
    boolean honoured = words.is(from, "the") && words.begins(from + 1, Type.TITLE);
    boolean small = words.in(from, "honour-word") && words.capital(from + 1); // "honorable P"
    int at = afterService(honoured || small ? from + 1 : from); // "Senator the Hon. Petra Horn"
    String rank = null;
    Hit title = title(at);
    while (title != null && words.at(at).capital() && !surname(at)) {
      boolean first = rank == null && title.entry().type() == Type.RANK;
      rank = first ? title.entry().value() : rank;
      at += title.length();
      at = words.is(at, "(") && words.is(at + 2, ")") ? at + 3 : at;
      title = title(at);
    }
    boolean none = rank == null && !small && at == afterService(honoured ? from + 1 : from);
    return none ? new Titles(from, null) : new Titles(at, rank);
  }

  /** "Ms Bishop": what is a title elsewhere. */
  private boolean surname(int at) {
    return words.in(at - 1, "civil-title")
        && words.in(at, "family-name-too")
        && !words.at(at + 1).capital();
  }

  /** The name that begins at a token; with a licence before it one word in capitals will do. */
  @Nullable Name name(int from, boolean licensed) {
    List<String> parts = new ArrayList<>();
    int count = 0;
    int at = from;
    while (parts.size() < MOST_PARTS && !(at > from && words.is(at, "'s"))) {
      if (particle(at, parts.isEmpty())) {
        parts.add(words.at(at).text());
      } else if (!(count > 1 && letters(at)) && part(at, licensed && count > 0)
          || licensed && (nameToo(at, count > 0) || givenPlace(at, count))) {
        parts.add(normalCase(words.at(at)));
        count++;
      } else {
        break;
      }
      at++;
    }
    boolean shouting = parts.size() == 1 && words.at(from).shape() == Token.Shape.UPPER;
    boolean none = count == 0 || onlyInitials(parts) || shouting && !licensed;
    return none ? null : new Name(at, String.join(" ", parts), count);
  }

  /** Skips letters behind a name: ", PhD". */
  int afterSuffix(int nameEnd) {
    int end = afterLetters(afterBrackets(nameEnd));
    for (int n = 0; n < MOST_SUFFIXES; n++) {
      int at = words.after(end, ",");
      Hit suffix = words.hit(at, Type.SUFFIX);
      if (suffix == null) {
        return end;
      }
      end = at + suffix.length();
    }
    return end;
  }

  /** Two or more short words in capitals: "RWP RSP". */
  private boolean letters(int at) {
    return shortCapitals(at) && shortCapitals(at + 1);
  }

  private boolean shortCapitals(int at) {
    Token token = words.at(at);
    return token.shape() == Token.Shape.UPPER && token.text().length() <= LONGEST_LETTERS;
  }

  /** Skips the letters of honours and courses: "RWP RSP ndc psc". */
  private int afterLetters(int nameEnd) {
    int end = nameEnd;
    if (letters(nameEnd)) {
      while (shortCapitals(end) || words.in(end, "letters-after-name")) {
        end++;
      }
    }
    return end;
  }

  /** Skips a service or a handle in brackets: "(IN)", "(@abc)". */
  private int afterBrackets(int at) {
    Token.Shape inside = words.at(at + 1).shape();
    boolean mark = inside == Token.Shape.UPPER || inside == Token.Shape.HANDLE;
    return words.is(at, "(") && mark && words.is(at + 2, ")") ? at + 3 : at;
  }

  /** "van", "bin" before a part of a name; the first word only with a capital. */
  private boolean particle(int at, boolean first) {
    return words.in(at, "name-particle")
        && (!first || words.at(at).capital())
        && part(at + 1, false);
  }

  /** Whether a word can be part of a name; inside a licensed one even when it is a place too. */
  private boolean part(int at, boolean inside) {
    Token token = words.at(at);
    if (!words.capital(at) || token.text().length() > LONGEST_PART) {
      return false;
    }
    if (register.hasWord(token.norm())) {
      return inside || !words.begins(at, BEFORE_ALL);
    }
    Hit other = words.initials(at) ? null : words.hit(at, NO_NAME);
    boolean suffix = other != null && other.entry().type() == Type.SUFFIX;
    boolean first = token.shape() == Token.Shape.CAPITAL || !inside && token.text().length() == 2;
    if (suffix && first && part(at + 1, inside)) {
      return true; // "Md Karim" is no physician, "SM Karim" no medallist
    }
    return other == null || inside && token.shape() == Token.Shape.CAPITAL && oneWordPlace(other);
  }

  /** "Rose King", "He Lin": words that are a post, a month or a pronoun elsewhere. */
  private boolean nameToo(int at, boolean inside) {
    Token next = words.at(at + 1);
    boolean numbered = next.shape() == Token.Shape.NUMBER;
    boolean family =
        (inside || words.in(at - 1, "civil-title"))
            && words.in(at, "family-name-too")
            && !next.capital()
            && !numbered;
    boolean small = words.in(at, "name-too") && (inside || next.capital());
    boolean month = words.in(at, "month-name") || words.in(at, "given-name-behind-post");
    boolean given = !inside && month && words.capital(at + 1);
    boolean capital = words.at(at).shape() == Token.Shape.CAPITAL && at > 0;
    return capital && (family || small || given || calendar.name(at));
  }

  /** "Minister Florence Horn": a place as given name, the family name behind it. */
  private boolean givenPlace(int at, int before) {
    Hit place = before == 0 && words.capital(at) ? words.hit(at, NO_NAME) : null;
    return place != null
        && oneWordPlace(place)
        && words.at(at).shape() == Token.Shape.CAPITAL
        && !words.is(at + 1, "'s")
        && part(at + 1, false);
  }

  private static boolean oneWordPlace(Hit hit) {
    return hit.length() == 1 && PLACES.contains(hit.entry().type());
  }

  private static boolean onlyInitials(List<String> parts) {
    return parts.stream().allMatch(part -> part.length() == 1 || part.endsWith("."));
  }

  /** "HORN" becomes "Horn"; initials and short words stay. */
  private static String normalCase(Token token) {
    String text = token.text();
    if (token.shape() != Token.Shape.UPPER || text.length() < 3 || text.contains(".")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }
}
