package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.UnitNameParser.UnitName;
import org.parley.lexicon.Entry;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/**
 * Reads states, organisations and chains of units: "Norland's Central Staff", "Plans Division of
 * the Staff", "Norland Foreign Ministry South Wing".
 */
final class BodyParser {
  private static final Set<Type> POSTS = EnumSet.of(Type.POST, Type.MODIFIER);
  static final Set<Type> NAMES =
      EnumSet.of(Type.STATE, Type.ORGANISATION, Type.STATE_ADJECTIVE, Type.CAPITAL);

  /** Bodies within bodies: more than any office has, so that chains without end do not matter. */
  private static final int DEEPEST = 6;

  private final Words words;
  private final UnitNameParser units;
  private final ShortNames shortNames;
  private final OwnNames own;
  private final MovementParser movements;
  private final PerToken<BodyChunk> chunks;

  /** Takes the short names that this article has introduced in brackets: "Border Board (BB)". */
  BodyParser(Words words, ShortNames shortNames) {
    this.words = words;
    this.units = new UnitNameParser(words);
    this.shortNames = shortNames;
    this.movements = new MovementParser(words, shortNames);
    this.own = new OwnNames(words, shortNames);
    this.chunks = new PerToken<>(words.size(), this::outermost);
  }

  /** The longest body that begins at a token; null if none does. */
  @Nullable BodyChunk at(int from) {
    return chunks.at(from);
  }

  /** Remembers what the sentence calls by a name that others stand for elsewhere. */
  void learn() {
    movements.learn();
  }

  /** The movement of which a post is that has its premodifiers in a range: "rebel commander". */
  @Nullable Body movementOf(int from, int head) {
    return movements.ofPost(from, head);
  }

  /** The same where it is a noun for what can be a side of a meeting: "Norland"; else null. */
  @Nullable BodyChunk sideAt(int from) {
    BodyChunk chunk = at(from);
    boolean side = chunk != null && chunk.form() == Form.NOUN && chunk.body().canBeSide();
    return side ? chunk : null;
  }

  private @Nullable BodyChunk outermost(int from) {
    BodyChunk chunk = at(from, null, 0);
    if (chunk != null && chunk.body().kind() == OrganisationKind.UNIT) {
      own.organ(chunk);
    }
    return chunk;
  }

  private @Nullable BodyChunk at(int from, @Nullable Body owner, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    BodyChunk name =
        depth == 0
            ? movement(from)
            : named(from, depth); // first: "(NCG)" is short for the one with its state
    BodyChunk unit = second(from) ? null : unit(from, owner, depth);
    BodyChunk movement = depth == 0 ? movements.at(from) : null;
    BodyChunk named =
        movement == null || name != null && name.to() >= movement.to() ? name : movement;
    if (unit != null && (named == null || unit.to() > named.to())) {
      return unit;
    }
    return named == null || owner == null ? named : inside(named, named.to(), owner);
  }

  /** "the rebel Seapact movement": a movement's name within the words for what it is. */
  private @Nullable BodyChunk movement(int from) {
    int at = movements.afterDescription(from);
    BodyChunk name = named(at, 0);
    boolean plain = name != null && name.form() == Form.NOUN && movements.isOne(name.body());
    if (name == null || !plain) {
      return at == from ? name : named(from, 0);
    }
    int to = words.in(name.to(), "movement-kind") ? name.to() + 1 : name.to();
    return new BodyChunk(from, to, name.body(), Form.NOUN);
  }

  /** A name of the lexicon (or a short name of this article), and what it owns to its right. */
  private @Nullable BodyChunk named(int from, int depth) {
    Hit hit = words.hit(from, NAMES);
    BodyChunk ours = own.meant(from, hit);
    if (hit == null || ours != null) {
      return ours; // what the article itself calls so
    }
    Entry entry = hit.entry();
    int to = from + hit.length();
    if (entry.type() == Type.CAPITAL) {
      return capital(from, to, entry.detail());
    }
    Body body = entry.body();
    boolean adjective = entry.type() == Type.STATE_ADJECTIVE;
    if (body != null && adjective && capitalOf(to)) {
      return new BodyChunk(from, to + 1, body, Form.CAPITAL);
    }
    if (body != null && body.kind() == OrganisationKind.STATE) {
      shortNames.state(body);
    }
    if (body != null && words.lexicon().twin("North", body.side()) != null) {
      shortNames.land(body.side());
    }
    if (body != null && adjective && ofAlliance(body) && words.capital(to)) {
      return null; // "European Affairs Bureau" is no part of the Union
    }
    return body == null ? null : named(from, to, body, adjective, depth);
  }

  /** "the Norland-Seapact Commission": no unit of Seapact's. */
  private boolean second(int from) {
    return words.is(from - 1, "-") && words.begins(from - 2, NAMES);
  }

  /** "in the Norlandic capital": the city, not "capital markets". */
  private boolean capitalOf(int at) {
    Token next = words.at(at + 1);
    boolean noun = next.shape() == Token.Shape.LOWER && !words.in(at + 1, "function");
    return words.is(at, "capital") && (!noun || words.in(at + 1, "preposition"));
  }

  private static boolean ofAlliance(Body body) {
    return body.kind() == OrganisationKind.INTERGOVERNMENTAL;
  }

  private BodyChunk named(int from, int nameEnd, Body body, boolean adjective, int depth) {
    int to = own.afterBrackets(nameEnd, body);
    if (words.is(to, "'s") || ofMany(to)) {
      BodyChunk owned = at(to + 1, body, depth + 1);
      boolean unit = owned != null && owned.body().kind() == OrganisationKind.UNIT;
      return withOwner(
          from, unit ? owned : null, new BodyChunk(from, to + 1, body, Form.POSSESSIVE));
    }
    if (second(from)) {
      return new BodyChunk(from, to, body, adjective ? Form.ADJECTIVE : Form.NOUN);
    }
    BodyChunk owned = unit(to, body, depth + 1);
    if (owned == null && !adjective && depth == 0) {
      owned = ownedName(to, body);
    }
    boolean of = adjective && !people(from, to);
    BodyChunk alone = new BodyChunk(from, to, body, of ? Form.ADJECTIVE : Form.NOUN);
    return withOwner(from, owned, adjective || owned != null ? alone : rightOwner(alone, depth));
  }

  /** "The Norlanders were led by P": a people's name that qualifies no noun. */
  private boolean people(int from, int to) {
    String norm = words.at(to - 1).norm();
    boolean plural = norm.endsWith("s") && !norm.endsWith("ss") && words.is(from - 1, "the");
    boolean closed = words.in(to, "boundary") || words.in(to, "preposition");
    return plural && (closed || !words.lexicon().verbs(words.at(to).norm()).isEmpty());
  }

  /** "the Armed Forces' chief of staff": the apostrophe of a plural owner before a post. */
  private boolean ofMany(int at) {
    return words.is(at, "'")
        && words.at(at - 1).norm().endsWith("s")
        && words.at(at).begin() == words.at(at - 1).end()
        && words.begins(at + 1, POSTS);
  }

  /** The inner body with its owner's words before it; the owner where nothing is inside. */
  private static BodyChunk withOwner(int from, @Nullable BodyChunk inner, BodyChunk owner) {
    return inner == null ? owner : new BodyChunk(from, inner.to(), inner.body(), inner.form());
  }

  private static BodyChunk inside(BodyChunk chunk, int to, Body owner) {
    return new BodyChunk(chunk.from(), to, chunk.body().within(owner), chunk.form());
  }

  private static boolean foreign(Body body, Body owner) {
    return body.parent() != null
        && body.side().canBeSide()
        && owner.kind() == OrganisationKind.STATE
        && !body.side().name().equals(owner.name());
  }

  /** A capital stands for its state. */
  private BodyChunk capital(int from, int to, String state) {
    Body known = words.lexicon().body(state);
    Body body = known == null ? new Body(state, OrganisationKind.STATE, null) : known;
    return words.is(to, "'s")
        ? new BodyChunk(from, to + 1, body, Form.POSSESSIVE)
        : new BodyChunk(from, to, body, Form.CAPITAL);
  }

  /** "Norland Joint Staff": a body of the lexicon right behind its owner. */
  private @Nullable BodyChunk ownedName(int at, Body owner) {
    Hit hit = words.hit(at, Type.ORGANISATION);
    Body body = hit == null ? null : hit.entry().body();
    if (hit == null || body == null) {
      return null;
    }
    boolean inside = body.chain().stream().skip(1).anyMatch(b -> b.name().equals(owner.name()));
    return inside ? new BodyChunk(at, at + hit.length(), body, Form.NOUN) : null;
  }

  /** A unit by the form of its name, with the units inside or around it. */
  private @Nullable BodyChunk unit(int from, @Nullable Body owner, int depth) {
    UnitName name = depth > DEEPEST ? null : units.at(from);
    if (name == null || owner == null && name.oneWord() || meeting(name)) {
      return null;
    }
    Body parent = owner == null ? new UnitNations(words).of(name) : owner;
    Body body = new Body(plainName(name, owner), OrganisationKind.UNIT, parent);
    int to = own.afterBrackets(name.to(), body);
    if (words.in(name.head(), "lower-unit")) {
      shortNames.remember(words.at(name.head()).norm(), body, words.at(from).begin());
    }
    if (words.is(to, "'s") || ofMany(to)) {
      BodyChunk owned = at(to + 1, body, depth + 1);
      return withOwner(from, owned, new BodyChunk(from, to + 1, body, Form.POSSESSIVE));
    }
    BodyChunk inner = words.at(to).capital() ? unit(to, body, depth + 1) : null;
    BodyChunk alone = new BodyChunk(from, to, body, Form.NOUN);
    return inner == null
        ? rightOwner(alone, depth)
        : new BodyChunk(from, inner.to(), inner.body(), Form.NOUN);
  }

  /** "joint commission", where they meet and not who they are. */
  private boolean meeting(UnitName name) {
    Hit meeting = words.hit(name.from(), Type.MEETING);
    return meeting != null
        && words.is(name.from(), "joint")
        && name.from() + meeting.length() >= name.to();
  }

  /** A unit named only by its kind is told apart by its owner: "Norland's military". */
  private String plainName(UnitName unit, @Nullable Body owner) {
    String name = words.text(unit.from(), unit.to());
    boolean generic = unit.oneWord() && words.at(unit.from()).shape() == Token.Shape.LOWER;
    return owner != null && generic ? owner.name() + "'s " + name : name;
  }

  /** "… of the Staff", "…, Kingdom of Norland": the body around it, named to its right. */
  private BodyChunk rightOwner(BodyChunk chunk, int depth) {
    int at = chunk.to();
    boolean of = words.in(at, "unit-of");
    boolean comma = words.is(at, ",") && words.begins(at + 1, Type.STATE);
    if (chunk.body().kind() != OrganisationKind.UNIT || !of && !comma) {
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
    boolean owned = words.is(at, "of") && depth == 0 && foreign(chunk.body(), outer.body());
    if (!owned) {
      return inside(chunk, outer.to(), outer.body());
    }
    // "Royal Navy of Norland" is not the one that the lexicon knows by this name
    String name = words.text(chunk.from(), chunk.to());
    Body placed = new Body(name, chunk.body().kind(), outer.body());
    return new BodyChunk(chunk.from(), outer.to(), placed, chunk.form());
  }

  private boolean closed(int at) {
    return at >= words.size() || words.is(at, ",") || words.is(at, ".") || words.is(at, ";");
  }
}
