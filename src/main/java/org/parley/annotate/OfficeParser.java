package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OfficePhrase;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/**
 * Reads posts: "deputy director of the Plans Division", "Norlandic Foreign Minister", "Director
 * General for European Affairs", "her Norlandic counterpart".
 */
final class OfficeParser {
  private static final Set<Type> BEFORE_HEAD = Set.of(Type.MODIFIER, Type.FIELD);
  private final Words words;
  private final BodyParser bodies;

  OfficeParser(Words words, BodyParser bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** A post that was read. */
  record Office(int from, int to, OfficePhrase phrase, boolean counterpart, boolean plural) {
    Office widened(int start) {
      return new Office(start, to, phrase, counterpart, plural);
    }
  }

  /** The post that begins at a token, its article left out; null if none does. */
  @Nullable Office at(int from) {
    if (words.in(from, "office-time")) {
      Office later = at(from + 1);
      return later == null ? null : later.widened(from);
    }
    BodyChunk owner = bodies.at(from);
    if (owner != null) {
      Office owned = head(owner.to(), owner);
      if (owned != null) {
        return owned.widened(from);
      }
    }
    Office plain = head(from, null);
    if (plain != null || owner == null) {
      return plain;
    }
    return shorterOwner(from);
  }

  /** "US Defense Secretary": the body parser may have taken "US Defense …" too far. */
  private @Nullable Office shorterOwner(int from) {
    Gazetteer.Hit hit =
        words.hit(from, Set.of(Type.STATE, Type.STATE_ADJECTIVE, Type.ORGANISATION));
    if (hit == null || hit.entry().body() == null) {
      return null;
    }
    int to = from + hit.length();
    Body body = hit.entry().body();
    Office office = head(to, new BodyChunk(from, to, body, Form.NOUN));
    return office == null ? null : office.widened(from);
  }

  /** Several posts of one holder: "President and Defence Minister", "Deputy Head, Envoy". */
  List<Office> row(int from) {
    List<Office> offices = new ArrayList<>();
    Office office = at(from);
    while (office != null && offices.size() < 4) {
      offices.add(office);
      int next = office.to();
      if (words.is(next, ",") && words.is(next + 1, "and")) {
        next++;
      }
      boolean more = words.is(next, "and") || words.is(next, ",") || words.is(next, "-cum-");
      office = more ? at(words.afterArticle(next + 1)) : null;
    }
    return offices;
  }

  private @Nullable Office head(int from, @Nullable BodyChunk owner) {
    int at = from;
    while (words.in(at, "office-time")) {
      at++;
    }
    int start = at;
    while (at < words.size()) {
      Gazetteer.Hit post = words.hit(at, Type.POST);
      if (post == null && words.at(at).shape() == Token.Shape.LOWER) {
        post = words.hit(at, Type.RANK);
      }
      if (post != null) {
        return complete(start, at, post, owner);
      }
      if (words.is(at, "counterpart") || words.is(at, "counterparts")) {
        return counterpart(from, at, owner);
      }
      int next = premodifier(start, at);
      if (next < 0) {
        return null;
      }
      at = next;
    }
    return null;
  }

  private Office counterpart(int from, int at, @Nullable BodyChunk owner) {
    Body side = owner == null ? null : owner.body().side();
    OfficePhrase phrase = new OfficePhrase("counterpart", null, side);
    return new Office(from, at + 1, phrase, true, words.is(at, "counterparts"));
  }

  /** Words between the owner and the head: "deputy foreign", "Asian and Oceanian Affairs". */
  private int premodifier(int start, int at) {
    Gazetteer.Hit hit = words.hit(at, BEFORE_HEAD);
    if (hit != null) {
      return at + hit.length();
    }
    if (at > start
        && (words.is(at, "and") || words.is(at, "&"))
        && premodifier(start, at + 1) > 0) {
      return at + 1;
    }
    boolean unitWord = words.hit(at, Type.UNIT) != null && words.at(at).capital();
    boolean barred =
        words.hit(
                at,
                Set.of(
                    Type.RANK,
                    Type.TITLE,
                    Type.MONTH,
                    Type.WEEKDAY,
                    Type.STATE,
                    Type.STATE_ADJECTIVE,
                    Type.CAPITAL))
            != null;
    boolean inside = words.capital(at) && at - start < 5 && followedByHead(at);
    return unitWord || (inside && !barred) ? at + 1 : -1;
  }

  /** Capital words belong to a post only when its head comes soon, with no name in between. */
  private boolean followedByHead(int at) {
    for (int i = at + 1; i < at + 6; i++) {
      if (words.hit(i, Type.POST) != null) {
        return words.at(i).capital();
      }
      if (!words.capital(i) && !words.is(i, "and") && !words.is(i, "&")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Office complete(
      int start, int head, Gazetteer.Hit post, @Nullable BodyChunk owner) {
    int end = head + post.length();
    Gazetteer.Hit second = words.hit(end, Type.POST);
    if (second != null && joinedHeads(head, end)) {
      end += second.length();
    }
    end = brackets(end);
    Tail tail = tail(end);
    Body body = tail.body();
    Body side = tail.side();
    if (owner != null) {
      if (owner.body().kind() == OrganisationKind.UNIT && body == null) {
        body = owner.body();
      } else if (side == null) {
        side = owner.body().side();
      }
    }
    boolean abbreviated = post.length() == 1 && words.at(head).shape() == Token.Shape.UPPER;
    String title =
        abbreviated && start == head && tail.titleEnd() == end
            ? post.entry().value()
            : words.text(start, tail.titleEnd());
    boolean plural = post.entry().plural();
    return new Office(start, tail.end(), new OfficePhrase(title, body, side), false, plural);
  }

  private boolean joinedHeads(int first, int second) {
    return words.at(first).capital() == words.at(second).capital();
  }

  /** "Joint Secretary (Policy)", "COAS (IA)". */
  private int brackets(int at) {
    if (!words.is(at, "(")) {
      return at;
    }
    for (int i = at + 1; i < at + 6; i++) {
      if (words.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  /**
   * What follows the head.
   *
   * @param titleEnd end of what belongs to the title ("of Defence", "for European Affairs")
   */
  private record Tail(int titleEnd, int end, @Nullable Body body, @Nullable Body side) {}

  private Tail tail(int from) {
    int titleEnd = from;
    int at = from;
    while (words.in(at, "office-complement")) {
      int next = words.afterArticle(at + 1);
      next = words.in(next, "possessive-pronoun") ? next + 1 : next;
      Tail owned = ownedBy(titleEnd, at, next);
      if (words.is(at, "to") && !words.in(at - 1, "to-post")) {
        break;
      }
      if (owned != null) {
        return owned;
      }
      int field = field(at, next);
      if (field < 0) {
        break;
      }
      titleEnd = field;
      at = field;
    }
    if (words.is(at, ",")) {
      BodyChunk owner = words.is(at + 1, "of") ? bodies.at(words.afterArticle(at + 2)) : null;
      if (owner != null && owner.form() == Form.NOUN && owner.body().canBeSide()) {
        return new Tail(titleEnd, owner.to(), null, owner.body());
      }
      Tail comma = afterComma(titleEnd, at + 1);
      if (comma != null) {
        return comma;
      }
    }
    return new Tail(titleEnd, at, null, null);
  }

  private @Nullable Tail ownedBy(int titleEnd, int preposition, int next) {
    BodyChunk chunk = bodies.at(next);
    if (chunk == null || chunk.form() == Form.ADJECTIVE) {
      return null;
    }
    boolean to = words.is(preposition, "to") || words.is(preposition, "for");
    if (to && chunk.body().kind() != OrganisationKind.UNIT) {
      return new Tail(listEnd(chunk.to()), listEnd(chunk.to()), null, null);
    }
    if (chunk.form() == Form.CAPITAL) {
      return null;
    }
    Body body = chunk.body();
    int end = chunk.form() == Form.POSSESSIVE ? chunk.to() - 1 : chunk.to();
    if (!words.is(preposition, "of") && body.kind() != OrganisationKind.UNIT) {
      return null;
    }
    if (words.is(end, "for")) {
      int area = field(end, words.afterArticle(end + 1));
      end = area > 0 ? area : end;
    }
    return body.canBeSide()
        ? new Tail(titleEnd, end, null, body)
        : new Tail(titleEnd, end, body, null);
  }

  /** "for Norland, Ruritania, and Sylvania". */
  private int listEnd(int at) {
    int end = at;
    while (true) {
      int next = words.is(end, ",") ? end + 1 : end;
      next = words.is(next, "and") ? next + 1 : next;
      BodyChunk chunk = next > end ? bodies.at(next) : null;
      boolean goesOn = chunk != null && chunk.form() == Form.NOUN && chunk.body().canBeSide();
      if (chunk == null || !goesOn || words.at(chunk.to()).word() && !words.is(chunk.to(), "and")) {
        return end;
      }
      end = chunk.to();
    }
  }

  private @Nullable Tail afterComma(int titleEnd, int next) {
    BodyChunk chunk = bodies.at(words.afterArticle(next));
    boolean unit =
        chunk != null
            && chunk.form() == Form.NOUN
            && words.hit(chunk.to(), Set.of(Type.POST, Type.RANK)) == null
            && !words.in(chunk.to(), "and-also")
            && words.at(next).capital();
    if (chunk == null || !unit) {
      return null;
    }
    Body body = chunk.body();
    if (body.kind() == OrganisationKind.UNIT) {
      return new Tail(titleEnd, chunk.to(), body, null);
    }
    boolean closed =
        words.is(chunk.to(), ",") || words.is(chunk.to(), ".") || chunk.to() >= words.size();
    return closed && body.canBeSide() ? new Tail(titleEnd, chunk.to(), null, body) : null;
  }

  /** "of Defence", "for Political Affairs and Security Policy", "for international policy". */
  private int field(int preposition, int from) {
    int at = from;
    int end = -1;
    while (at < words.size()) {
      Gazetteer.Hit field = words.hit(at, Type.FIELD);
      if (field == null) {
        Gazetteer.Hit modifier = words.hit(at, Type.MODIFIER);
        boolean ofField = modifier != null && modifier.entry().detail().equals("field");
        field = ofField ? modifier : null;
      }
      if (field != null) {
        at += field.length();
        end = at;
      } else if (fieldName(at, end)) {
        at++;
        end = at;
      } else if (end > 0 && areaGoesOn(at)) {
        at++;
      } else {
        break;
      }
    }
    boolean area = end > 0 || areaAt(preposition, from) > 0;
    return end > 0 ? end : area ? areaAt(preposition, from) : -1;
  }

  /** "for the South Caucasus": a region as the field of a post. */
  private int areaAt(int preposition, int from) {
    Gazetteer.Hit hit = words.hit(from, Type.PLACE);
    boolean named = words.is(preposition, "for") || words.is(preposition, "on");
    return named && hit != null ? from + hit.length() : -1;
  }

  private boolean fieldName(int at, int end) {
    boolean barred =
        words.hit(at, Set.of(Type.STATE, Type.ORGANISATION, Type.RANK, Type.TITLE, Type.POST))
                != null
            && words.hit(at, Type.STATE_ADJECTIVE) == null;
    return words.capital(at)
        && !barred
        && (end > 0 || words.hit(at + 1, Type.FIELD) != null || words.is(at + 1, "and"));
  }

  private boolean areaGoesOn(int at) {
    if (!words.is(at, "and") && !words.is(at, "&") && !words.is(at, ",")) {
      return false;
    }
    boolean field = words.hit(at + 1, Type.FIELD) != null;
    boolean capital =
        words.capital(at + 1)
            && words.hit(at + 2, Type.FIELD) != null
            && words.hit(at + 1, Set.of(Type.POST, Type.STATE, Type.RANK)) == null;
    boolean post = words.hit(at + 2, Type.POST) != null;
    return (field || capital) && !post && at(at + 1) == null;
  }
}
