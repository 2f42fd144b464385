package org.parley.annotate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/**
 * Reads states, organisations and chains of units: "China's Central Staff", "Plans Division of the
 * Staff", "Norland Foreign Ministry South Wing".
 */
final class BodyParser {
  private static final Set<Type> NAMES =
      Set.of(Type.STATE, Type.ORGANISATION, Type.STATE_ADJECTIVE, Type.CAPITAL);
  private static final Set<Type> DATES = Set.of(Type.MONTH, Type.WEEKDAY);
  private static final int LONGEST_UNIT = 9;
  private final Words words;
  private final Map<String, Body> abbreviations;

  /** Takes the short names that this article has introduced in brackets: "Border Board (BB)". */
  BodyParser(Words words, Map<String, Body> abbreviations) {
    this.words = words;
    this.abbreviations = abbreviations;
  }

  /** The longest body that begins at a token; null if none does. */
  @Nullable BodyChunk at(int from) {
    return at(from, null, 0);
  }

  private @Nullable BodyChunk at(int from, @Nullable Body owner, int depth) {
    if (depth > 6) {
      return null;
    }
    BodyChunk unit = unit(from, owner, depth);
    BodyChunk named = named(from, depth);
    if (unit != null && (named == null || unit.to() > named.to())) {
      return unit;
    }
    return named == null || owner == null ? named : withOwner(named, owner);
  }

  private static BodyChunk withOwner(BodyChunk chunk, Body owner) {
    return new BodyChunk(chunk.from(), chunk.to(), chunk.body().within(owner), chunk.form());
  }

  /** A name of the lexicon (or a short name of this article), and what it owns to its right. */
  private @Nullable BodyChunk named(int from, int depth) {
    Gazetteer.Hit hit = words.hit(from, NAMES);
    if (hit == null) {
      return introduced(from);
    }
    Entry entry = hit.entry();
    int to = from + hit.length();
    if (entry.type() == Type.CAPITAL) {
      boolean owns = words.is(to, "'s");
      return new BodyChunk(
          from, owns ? to + 1 : to, capital(entry), owns ? Form.POSSESSIVE : Form.CAPITAL);
    }
    Body body = entry.body();
    if (body == null) {
      return null;
    }
    Form form = entry.type() == Type.STATE_ADJECTIVE ? Form.ADJECTIVE : Form.NOUN;
    to = afterBrackets(to, body);
    if (words.is(to, "'s")) {
      BodyChunk owned = at(to + 1, body, depth + 1);
      return owned != null && owned.body().kind() == OrganisationKind.UNIT
          ? new BodyChunk(from, owned.to(), owned.body(), owned.form())
          : new BodyChunk(from, to + 1, body, Form.POSSESSIVE);
    }
    BodyChunk owned = unit(to, body, depth + 1);
    if (owned == null && form == Form.NOUN && depth == 0) {
      owned = ownedName(to, body);
    }
    if (owned != null) {
      return new BodyChunk(from, owned.to(), owned.body(), owned.form());
    }
    return form == Form.ADJECTIVE
        ? new BodyChunk(from, to, body, form)
        : rightOwner(new BodyChunk(from, to, body, form), depth);
  }

  /** "NATO International Military Staff": a body of the lexicon right behind its owner. */
  private @Nullable BodyChunk ownedName(int at, Body owner) {
    Gazetteer.Hit hit = words.hit(at, Type.ORGANISATION);
    if (hit == null || hit.entry().body() == null) {
      return null;
    }
    Body body = hit.entry().body();
    boolean inside = body.chain().stream().skip(1).anyMatch(b -> b.name().equals(owner.name()));
    return inside ? new BodyChunk(at, at + hit.length(), body, Form.NOUN) : null;
  }

  private @Nullable BodyChunk introduced(int from) {
    boolean again = words.is(from - 1, "the") && words.in(from, "lower-unit");
    String name = again ? "the " + words.at(from).norm() : words.at(from).text();
    Body body = abbreviations.get(name);
    return body == null ? null : new BodyChunk(from, from + 1, body, Form.NOUN);
  }

  /** "the ministry" means the one ministry the article has named; two are told apart by name. */
  private void remember(int head, Body body) {
    String again = "the " + words.at(head).norm();
    if (words.in(head, "lower-unit")) {
      Body known = abbreviations.putIfAbsent(again, body);
      if (known != null && !known.name().equals(body.name())) {
        abbreviations.remove(again);
      }
    }
  }

  private Body capital(Entry entry) {
    Body state = words.lexicon().body(entry.detail());
    return state == null ? new Body(entry.detail(), OrganisationKind.STATE, null) : state;
  }

  /** "(NATO)": remembers the short name. */
  private int afterBrackets(int at, Body body) {
    if (words.is(at, "(")
        && words.is(at + 2, ")")
        && words.at(at + 1).shape() == Token.Shape.UPPER) {
      abbreviations.putIfAbsent(words.at(at + 1).text(), body);
      return at + 3;
    }
    return at;
  }

  /**
   * A unit by the form of its name: "[Plans] Division", "Office for X and Y", "defence ministry".
   */
  private @Nullable BodyChunk unit(int from, @Nullable Body owner, int depth) {
    int head = unitHead(from);
    if (head < 0) {
      return null;
    }
    Gazetteer.Hit hit = words.hit(head, Type.UNIT);
    int to = complement(head + (hit == null ? 1 : hit.length()));
    boolean bare = head == from && to == from + 1;
    if (bare && owner == null) {
      return null;
    }
    Body body = new Body(unitName(from, to, owner), OrganisationKind.UNIT, owner);
    to = afterBrackets(to, body);
    remember(head, body);
    if (words.is(to, "'s")) {
      BodyChunk owned = at(to + 1, body, depth + 1);
      if (owned != null) {
        return new BodyChunk(from, owned.to(), owned.body(), owned.form());
      }
      return new BodyChunk(from, to + 1, body, Form.POSSESSIVE);
    }
    BodyChunk inner = words.at(to).capital() ? unit(to, body, depth + 1) : null;
    if (inner != null) {
      return new BodyChunk(from, inner.to(), inner.body(), Form.NOUN);
    }
    return rightOwner(new BodyChunk(from, to, body, Form.NOUN), depth);
  }

  /** A unit named only by its kind is told apart by its owner: "Norland's military". */
  private String unitName(int from, int to, @Nullable Body owner) {
    String name = words.text(from, to);
    boolean generic = to == from + 1 && words.at(from).shape() == Token.Shape.LOWER;
    return owner != null && generic ? owner.name() + "'s " + name : name;
  }

  /** "… of the Staff", "…, Kingdom of Norland": the body around it, named to its right. */
  private BodyChunk rightOwner(BodyChunk chunk, int depth) {
    if (chunk.body().kind() != OrganisationKind.UNIT) {
      return chunk;
    }
    int at = chunk.to();
    boolean of = words.in(at, "unit-of");
    boolean comma = words.is(at, ",") && words.hit(at + 1, Type.STATE) != null;
    if (!of && !comma) {
      return chunk;
    }
    BodyChunk outer = at(words.afterArticle(at + 1), null, depth + 1);
    boolean useful =
        outer != null
            && outer.form() != Form.ADJECTIVE
            && outer.form() != Form.CAPITAL
            && (of || closed(outer.to()));
    if (outer == null || !useful) {
      return chunk;
    }
    return new BodyChunk(chunk.from(), outer.to(), chunk.body().within(outer.body()), Form.NOUN);
  }

  private boolean closed(int at) {
    return at >= words.size() || words.is(at, ",") || words.is(at, ".") || words.is(at, ";");
  }

  /** Where the head noun of a unit stands: after capital words, or after a field ("defence"). */
  private int unitHead(int from) {
    for (int i = from; i < from + LONGEST_UNIT && i < words.size(); i++) {
      Gazetteer.Hit hit = words.hit(i, Type.UNIT);
      if (hit != null && (words.at(i).capital() || lowerUnit(from, i))) {
        boolean next = i + hit.length() < words.size() && furtherHead(i + hit.length());
        if (!next) {
          return i;
        }
        continue;
      }
      if (!partOfName(from, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "General Staff Headquarters": the last head of a row counts. */
  private boolean furtherHead(int at) {
    return words.at(at).capital() && words.hit(at, Type.UNIT) != null;
  }

  private boolean lowerUnit(int from, int at) {
    return at > from ? fieldWords(from, at) : words.in(at, "lower-unit");
  }

  private boolean fieldWords(int from, int to) {
    for (int i = from; i < to; ) {
      Gazetteer.Hit hit = words.hit(i, Set.of(Type.FIELD, Type.MODIFIER));
      if (hit == null) {
        return false;
      }
      i += hit.length();
    }
    return true;
  }

  private boolean partOfName(int from, int at) {
    Token token = words.at(at);
    if (words.is(at, "and") || words.is(at, "&")) {
      return at > from && words.capital(at + 1) && words.capital(at - 1);
    }
    if (words.is(at, "'s") || words.is(at, "'")) {
      return at > from && words.at(at + 1).capital();
    }
    if (!token.capital()) {
      return words.hit(at, Set.of(Type.FIELD, Type.MODIFIER)) != null;
    }
    boolean barred =
        words.hit(at, Set.of(Type.STATE, Type.POST, Type.RANK, Type.TITLE, Type.WEEKDAY)) != null;
    return words.capital(at) && !barred;
  }

  /** "… for International Cooperation", "… of Foreign Affairs", up to the owner's name. */
  private int complement(int at) {
    int to = at;
    while (words.in(to, "unit-complement")) {
      int next = to + 1;
      int end = phrase(words.is(next, "the") ? next + 1 : next);
      if (end < 0) {
        return to;
      }
      to = end;
    }
    return to;
  }

  private int phrase(int from) {
    if (owner(from)) {
      return -1;
    }
    int at = from;
    int end = -1;
    while (at < words.size()) {
      Gazetteer.Hit field = words.hit(at, Type.FIELD);
      if (field != null) {
        at += field.length();
        end = at;
      } else if (words.capital(at) && !owner(at) && words.hit(at, DATES) == null) {
        at++;
        end = at;
      } else if (end > from && joins(at)) {
        at++;
      } else {
        return end;
      }
    }
    return end;
  }

  /** "and" goes on with a name only when another capital word or field follows. */
  private boolean joins(int at) {
    boolean and = words.is(at, "and") || words.is(at, "&");
    boolean list = words.is(at, ",") && words.capital(at + 1) && words.is(at + 2, "and");
    return (and || list)
        && (words.capital(at + 1) || words.hit(at + 1, Type.FIELD) != null)
        && !owner(at + 1)
        && words.hit(at + 1, Set.of(Type.POST, Type.RANK, Type.TITLE)) == null
        && !beginsUnit(at + 1);
  }

  /** "the Office for X and the Y Division": the second unit is another one. */
  private boolean beginsUnit(int at) {
    return unitHead(at) >= 0 && words.at(at).capital();
  }

  private boolean owner(int at) {
    Gazetteer.Hit hit = words.hit(at, NAMES);
    return hit != null && hit.entry().type() != Type.STATE_ADJECTIVE;
  }
}
