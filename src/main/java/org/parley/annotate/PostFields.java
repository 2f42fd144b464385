package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.PlaceKind;
import org.parley.model.Token;

/** The field of a post: "of Foreign Affairs and Trade", "for the South Caucasus". */
final class PostFields {
  private static final Set<Type> NO_FIELD =
      EnumSet.of(Type.STATE, Type.ORGANISATION, Type.RANK, Type.TITLE, Type.POST);
  private static final Set<Type> NO_FURTHER_FIELD = EnumSet.of(Type.POST, Type.STATE, Type.RANK);

  private final Words words;
  private final BodyParser bodies;
  private final OfficeParser offices;

  PostFields(Words words, BodyParser bodies, OfficeParser offices) {
    this.words = words;
    this.bodies = bodies;
    this.offices = offices;
  }

  /**
   * "Secretary Defence", "Director General Naval Operations", "Director of Operations and Plans":
   * the field right behind the head, or one more than the head has in its name.
   */
  int behindHead(int end) {
    if (words.begins(end - 1, Type.FIELD) && fieldGoesOn(end)) {
      return Math.max(end, end(end, end + 1));
    }
    boolean capitals = words.at(end - 1).capital() && words.at(end).capital();
    boolean adjective = words.begins(end, Type.MODIFIER) && words.at(end + 1).capital();
    boolean leads = words.begins(end, Type.FIELD) || adjective && words.begins(end + 1, Type.FIELD);
    int to = capitals && leads ? end(end - 1, end) : -1;
    boolean post = to > 0 && (words.begins(to, Type.POST) || words.begins(end, Type.POST));
    return to > 0 && !post ? to : end;
  }

  /** "of Defence", "for Political Affairs and Security Policy", "for international policy". */
  int end(int preposition, int from) {
    int at = from;
    int end = -1;
    while (at < words.size()) {
      int next = fieldWord(at, end > 0);
      if (next > at) {
        end = next;
      } else if (end == at && lacksNoun(at)) {
        next = at + 1;
        end = next;
      } else if (end > 0 && fieldGoesOn(at)) {
        next = at + 1;
      } else {
        break;
      }
      at = next;
    }
    return end > 0 ? areasEnd(end) : area(preposition, from);
  }

  /**
   * "for Strategic Assessments": the adjective wants a noun, which no name of two words follows.
   */
  private boolean lacksNoun(int at) {
    boolean adjective = words.begins(at - 1, Type.MODIFIER) && !words.begins(at - 1, Type.FIELD);
    return adjective && words.capital(at) && (words.and(at + 1) || !words.capital(at + 1));
  }

  /** The end of the field or capital word at a token; the token itself where there is none. */
  private int fieldWord(int at, boolean inside) {
    Hit field = words.hit(at, Type.FIELD);
    if (field != null) {
      return at + field.length();
    }
    Hit modifier = words.hit(at, Type.MODIFIER);
    if (modifier != null && modifier.entry().detail().equals("field")) {
      return at + modifier.length();
    }
    return fieldName(at, inside) ? at + 1 : at;
  }

  private boolean fieldName(int at, boolean inside) {
    boolean barred = words.begins(at, NO_FIELD) && !words.begins(at, Type.STATE_ADJECTIVE);
    boolean row = words.is(at + 1, "and") && words.at(words.afterArticle(at + 2)).capital();
    boolean leads = words.begins(at + 1, Type.FIELD) || row;
    // "of Foreign Affairs Petra Horn": only "and" or a comma brings in another field
    boolean joined = inside && (words.and(at - 1) || words.is(at - 1, ","));
    return words.capital(at) && !barred && (joined || leads);
  }

  /** "of Foreign Affairs and Worship of Norland": one capital word before the state. */
  private boolean lastField(int at) {
    return words.and(at - 1)
        && words.at(at).shape() == Token.Shape.CAPITAL
        && words.is(at + 1, "of")
        && bodies.sideAt(words.afterArticle(at + 2)) != null;
  }

  /** "for the South Caucasus": a region as the field of a post; -1 where there is none. */
  private int area(int preposition, int from) {
    Hit place = words.hit(from, Type.PLACE);
    boolean named = words.is(preposition, "for") || words.is(preposition, "on");
    int noun = from;
    while (named && words.in(noun, "area-adjective")) {
      noun++;
    }
    int general = named && words.in(noun, "area-noun") ? noun + 1 : -1;
    return named && place != null ? areasEnd(from + place.length()) : general;
  }

  /** "Asia and the Pacific", "Europe, Africa and Oceania": the regions of one field. */
  private int areasEnd(int from) {
    int joint = words.is(from, ",") && words.and(from + 1) ? from + 1 : from;
    if (!words.and(joint) && !words.is(joint, ",")) {
      return from;
    }
    int next = words.afterArticle(joint + 1);
    Hit place = words.hit(next, Type.PLACE);
    boolean region = place != null && place.entry().detail().equals(PlaceKind.REGION.slug());
    return region && place != null ? areasEnd(next + place.length()) : from;
  }

  /** "Political, Legal and Security Affairs": the last but one of a row before its field. */
  private boolean ofRow(int comma, int at) {
    boolean last = words.and(at + 1) && words.at(at + 2).capital();
    return words.is(comma, ",") && last && words.begins(at + 3, Type.FIELD);
  }

  private boolean fieldGoesOn(int at) {
    int next = at + 1;
    if (!words.and(at) && !words.is(at, ",")) {
      return false;
    }
    boolean capital =
        words.capital(next)
            && (words.begins(next + 1, Type.FIELD) || lastField(next) || ofRow(at, next))
            && !words.begins(next, NO_FURTHER_FIELD);
    return (capital || words.begins(next, Type.FIELD))
        && !words.begins(next + 1, Type.POST)
        && offices.at(next) == null;
  }
}
