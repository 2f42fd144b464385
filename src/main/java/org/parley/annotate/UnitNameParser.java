package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Token;

/**
 * Finds the names of units by their form: "[Plans] Division", "Office for X and Y", "defence
 * ministry".
 */
final class UnitNameParser {
  private static final int FARTHEST_HEAD = 9;
  private static final int LONGEST_PHRASE = 40;
  private static final int LONGEST_POST = 4;
  private static final Set<Type> QUALIFIERS = EnumSet.of(Type.FIELD, Type.MODIFIER);
  private static final Set<Type> NO_PART =
      EnumSet.of(Type.STATE, Type.POST, Type.RANK, Type.TITLE, Type.WEEKDAY);
  private static final Set<Type> PERSONAL = EnumSet.of(Type.POST, Type.RANK, Type.TITLE);
  private static final Set<Type> NAMES_OF_UNITS = EnumSet.of(Type.UNIT, Type.FIELD, Type.POST);
  private static final Set<Type> DATES = EnumSet.of(Type.MONTH, Type.WEEKDAY);
  private static final Set<Type> OWNERS =
      EnumSet.of(Type.STATE, Type.ORGANISATION, Type.STATE_ADJECTIVE, Type.CAPITAL);
  private final Words words;

  UnitNameParser(Words words) {
    this.words = words;
  }

  /** The tokens of a unit's name and where its head noun stands among them. */
  record UnitName(int from, int head, int to) {
    boolean oneWord() {
      return to == from + 1;
    }
  }

  /** The name that begins at a token; null if none does. */
  @Nullable UnitName at(int from) {
    int head = head(from);
    Hit noun = words.hit(head, Type.UNIT);
    return noun == null
        ? numbered(from)
        : new UnitName(from, head, complement(head + noun.length()));
  }

  /** "2nd Division", "No 2 Border Guard Branch", "Eighth Coast Guard District". */
  private @Nullable UnitName numbered(int from) {
    int first = behindNumber(from);
    for (int i = first; first > from && i < first + FARTHEST_HEAD; i++) {
      if (!words.at(i).capital()) {
        return null;
      }
      if (formation(i + 1)) {
        return new UnitName(from, i, complement(i + 1));
      }
    }
    return null;
  }

  /** Behind "2nd", "34", "No 2" or "Second" at the head of a name; the same place without one. */
  private int behindNumber(int from) {
    boolean numbered = words.is(from, "no") || words.is(from, "no.");
    int at = numbered ? words.after(from + 1, ".") : from;
    boolean figure = words.at(at).shape() == Token.Shape.NUMBER;
    boolean ordinal =
        words.lexicon().ordinal(words.at(at)) != null && words.at(at).shape() != Token.Shape.LOWER;
    return figure || ordinal && !numbered ? at + 1 : from;
  }

  /** Regiments have numbers; "Third Navy Talks" and "20 Army officers" have theirs of another. */
  private boolean formation(int end) {
    boolean goesOn = words.at(end).capital() && !words.begins(end, Type.RANK);
    return words.in(end - 1, "formation") && !goesOn && !words.is(end, "-");
  }

  /** Where the head noun stands: after capital words, or after a field ("defence"); -1 if none. */
  private int head(int from) {
    for (int i = from; i < from + FARTHEST_HEAD && i < words.size(); i++) {
      Hit noun = words.hit(i, Type.UNIT);
      if (noun != null && (words.at(i).capital() || lowerHead(from, i))) {
        if (!capitalHead(i + noun.length())) {
          return i;
        }
      } else if (!partOfName(from, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "General Staff Headquarters": the last head of a row counts. */
  private boolean capitalHead(int at) {
    return words.at(at).capital() && words.begins(at, Type.UNIT);
  }

  private boolean lowerHead(int from, int at) {
    return at > from ? qualifiers(from, at) : words.in(at, "lower-unit");
  }

  private boolean qualifiers(int from, int to) {
    for (int i = from; i < to; ) {
      Hit hit = words.hit(i, QUALIFIERS);
      if (hit == null) {
        return false;
      }
      i += hit.length();
    }
    return true;
  }

  private boolean partOfName(int from, int at) {
    if (words.and(at)) {
      return at > from && words.capital(at + 1) && words.capital(at - 1);
    }
    if (words.genitive(at)) {
      return at > from && words.at(at + 1).capital();
    }
    return words.at(at).capital()
        ? words.capital(at) && !words.begins(at, NO_PART)
        : words.begins(at, QUALIFIERS);
  }

  /** "… for International Cooperation", "… of Foreign Affairs", up to the owner's name. */
  private int complement(int from) {
    int to = from;
    while (words.in(to, "unit-complement") && to < from + LONGEST_PHRASE) {
      int end = phrase(words.after(to + 1, "the"));
      if (end < 0) {
        return to;
      }
      to = end;
    }
    return to;
  }

  /** The end of a row of fields and capital words; -1 where there is none. */
  private int phrase(int from) {
    if (owner(from) || lowerUnit(from) || nationalUnit(from)) {
      return -1;
    }
    int at = from;
    int end = -1;
    while (at < from + LONGEST_PHRASE) {
      int next = behindPhrase(from, at) && twoNames(at) ? at : element(at);
      if (next > at) {
        end = next;
      } else if (end > from && joins(at)) {
        next = at + 1;
      } else {
        return end;
      }
      at = next;
    }
    return end;
  }

  /** "the Plans Office of the defence ministry": the ministry is around it, no field of it. */
  private boolean lowerUnit(int at) {
    int head = words.at(at).capital() ? -1 : head(at);
    return head > at && !words.at(head).capital();
  }

  /** "the Plans Office of (the) Norlandic Navy": the navy is around it. */
  private boolean nationalUnit(int at) {
    return words.at(at).capital() && words.begins(at, Type.STATE_ADJECTIVE) && head(at) > at;
  }

  /** "for Energy Union Petra Horn": behind two words of a field a person may be named. */
  private boolean behindPhrase(int from, int at) {
    return behindField(at) || at - from >= 2 && !words.and(at - 1) && !words.is(at - 1, ",");
  }

  /** Whether a field ends right before a token: "… of International Cooperation". */
  private boolean behindField(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST_HEAD) && words.at(i).capital(); i--) {
      Hit field = words.hit(i, Type.FIELD);
      if (field != null) {
        return i + field.length() == at;
      }
    }
    return false;
  }

  /** Two capital words and no more that names of units are made of: a person. */
  private boolean twoNames(int at) {
    int i = at;
    while (i < at + FARTHEST_HEAD && (words.capital(i) || i > at && words.in(i, "name-particle"))) {
      if (words.begins(i, NAMES_OF_UNITS) || words.begins(i, Type.MODIFIER) || owner(i)) {
        return false;
      }
      i++;
    }
    return i - at >= 2;
  }

  /** The end of the field or capital word at a token; the token itself where there is none. */
  private int element(int at) {
    Hit field = words.hit(at, Type.FIELD);
    if (field != null) {
      return at + field.length();
    }
    boolean name = words.capital(at) && !owner(at) && !words.begins(at, DATES) && !ranked(at);
    return name ? at + 1 : at;
  }

  /** "and" goes on with a name only when another capital word or field follows. */
  private boolean joins(int at) {
    int next = at + 1;
    boolean list = words.is(at, ",") && words.capital(next) && words.is(next + 1, "and");
    return (words.and(at) || list)
        && (words.capital(next) || words.begins(next, Type.FIELD))
        && !owner(next)
        && !post(next)
        && !beginsUnit(next);
  }

  /** "the Ministry of Defence and Deputy Foreign Minister P": a post goes before the name. */
  private boolean post(int at) {
    for (int i = at; i < at + LONGEST_POST && words.at(i).capital(); i++) {
      if (words.begins(i, PERSONAL)) {
        return true;
      }
    }
    return false;
  }

  /** "the Office for X and the Y Division": the second unit is another one. */
  private boolean beginsUnit(int at) {
    return words.at(at).capital() && head(at) >= 0;
  }

  /** "… of the Staff Major General Brekke": a rank begins a person, not "General Affairs". */
  private boolean ranked(int at) {
    Hit rank = words.hit(at, Type.RANK);
    int next = rank == null ? at : at + rank.length();
    return rank != null && words.capital(next) && !words.begins(next, NAMES_OF_UNITS);
  }

  private boolean owner(int at) {
    Hit hit = words.hit(at, OWNERS);
    return hit != null && hit.entry().type() != Type.STATE_ADJECTIVE;
  }
}
