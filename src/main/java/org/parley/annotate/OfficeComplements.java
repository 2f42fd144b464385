package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeParser.Office;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Folding;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;
import org.parley.model.Token.Shape;

/** Reads what follows the head of a post: its field, the unit it is in, the state it is of. */
final class OfficeComplements {
  private static final Set<Type> PERSONAL = EnumSet.of(Type.POST, Type.RANK);
  private static final Set<Type> OTHER_PERSON = EnumSet.of(Type.TITLE, Type.STATE_ADJECTIVE);
  private static final int LONGEST_CHARGE = 12;
  private final Words words;
  private final BodyParser bodies;
  private final OfficeParser offices;
  private final PostFields fields;
  private final PostOwners owners;
  private final BodiesAround around;

  OfficeComplements(Words words, BodyParser bodies, OfficeParser offices) {
    this.words = words;
    this.bodies = bodies;
    this.offices = offices;
    this.fields = new PostFields(words, bodies, offices);
    this.owners = new PostOwners(words, bodies);
    this.around = new BodiesAround(words, bodies);
  }

  /**
   * What follows the head.
   *
   * @param titleEnd end of what belongs to the title ("of Defence", "for European Affairs")
   */
  record Complement(int titleEnd, int end, @Nullable Body body, @Nullable Body side) {}

  /** "in charge of Norlandic affairs": up to the comma that closes it; -1 where none does. */
  private int inCharge(int end) {
    boolean charge = words.is(end, "in") && words.is(end + 1, "charge") && words.is(end + 2, "of");
    for (int i = end + 3; charge && i < end + LONGEST_CHARGE && i <= words.size(); i++) {
      if (i == words.size() || words.is(i, ",") || words.is(i, ".")) {
        return i;
      }
    }
    return -1;
  }

  /** "heads of the Norlandic and Borlandic councils": the second owner; null where none is. */
  @Nullable BodyChunk second(Office office) {
    boolean adjective = words.begins(office.to() - 1, Type.STATE_ADJECTIVE);
    return office.plural() && adjective ? owners.second(office.to()) : null;
  }

  /** All that belongs to the post whose head ends at a token. */
  Complement after(int headEnd) {
    return around.of(first(headEnd));
  }

  private Complement first(int headEnd) {
    int charge = inCharge(headEnd);
    if (charge > 0) {
      return new Complement(charge, charge, null, null);
    }
    Complement bare = withoutOf(headEnd);
    if (bare != null) {
      return bare;
    }
    int end = fields.behindHead(headEnd);
    while (words.in(end, "office-complement")) {
      int next =
          words.afterAny(
              words.afterAny(words.afterArticle(end + 1), "possessive-pronoun"), "state-epithet");
      if (words.is(end, "to") && !words.in(end - 1, "to-post")) {
        break;
      }
      int country = words.afterAny(next, "determiner"); // "the Defence Minister of this country"
      if (country > end + 1 && words.in(country, "host-country") && words.is(end, "of")) {
        return new Complement(end, country + 1, null, null);
      }
      int superior = Math.max(superior(end, next), realm(end, next));
      if (superior > 0) {
        end = superior;
        continue;
      }
      Complement served = servedBy(end, next);
      Complement owned = served == null ? ownedBy(end, next) : served;
      if (owned != null) {
        return words.in(end - 1, "to-post") ? accredited(owned) : owned;
      }
      int field = fields.end(end, next);
      if (field < 0) {
        break;
      }
      end = field;
    }
    Complement comma = words.is(end, ",") ? afterComma(end, end + 1) : null;
    return comma == null ? new Complement(end, end, null, null) : comma;
  }

  /** "Commander Norlandic Navy Vice Admiral Brekke", "Commander Land Forces, ...": no "of". */
  private @Nullable Complement withoutOf(int end) {
    boolean capitals = words.at(end - 1).capital() && words.at(end).capital();
    BodyChunk chunk = capitals ? bodies.at(end) : null;
    if (chunk == null
        || chunk.form() != Form.NOUN
        || chunk.body().kind() != OrganisationKind.UNIT
        || words.begins(chunk.to(), Type.POST)) {
      return null;
    }
    return new Complement(end, chunk.to(), chunk.body(), null);
  }

  /** "ambassador of Norland to Ruritania": where to is no side of the ambassador's. */
  private Complement accredited(Complement owned) {
    BodyChunk host =
        words.is(owned.end(), "to") ? bodies.sideAt(words.afterArticle(owned.end() + 1)) : null;
    BodyChunk town = words.is(owned.end(), "in") ? bodies.at(owned.end() + 1) : null;
    if (town != null && town.form() == Form.CAPITAL) {
      return new Complement(owned.titleEnd(), town.to(), owned.body(), owned.side());
    }
    int realm = words.afterArticle(owned.end() + 1);
    if (words.is(owned.end(), "to") && words.in(realm, "realm") && !words.is(realm + 1, "of")) {
      return new Complement(owned.titleEnd(), realm + 1, owned.body(), owned.side());
    }
    return host == null
        ? owned
        : new Complement(owned.titleEnd(), listEnd(host.to()), owned.body(), owned.side());
  }

  /** "of the Plans Division", "of Norland", "to Norland and Ruritania". */
  private @Nullable Complement ownedBy(int preposition, int next) {
    BodyChunk chunk = bodies.at(next);
    Hit field = chunk == null ? null : words.hit(next, Type.FIELD);
    if (field != null && chunk != null && next + field.length() >= chunk.to()) {
      return null; // "director of European affairs": a field and no body
    }
    boolean one = words.is(next - 1, "a") || words.is(next - 1, "an");
    if (chunk != null && !one && words.in(chunk.to(), "mission-noun")) {
      int end = afterSeat(chunk.to() + 1); // "of the Seapact Delegation to Norland"
      return new Complement(end, end, null, chunk.body().side());
    }
    if (words.is(preposition, "for") && words.in(preposition - 1, "for-side")) {
      return null; // "negotiators for Norland and Borland"
    }
    if (chunk == null || chunk.form() == Form.ADJECTIVE) {
      boolean of = words.is(preposition, "of") && !(chunk != null && one);
      return !of
          ? null
          : chunk == null ? owners.within(preposition, next) : owners.group(preposition, chunk);
    }
    Body body = asSaid(chunk);
    boolean unit = body.kind() == OrganisationKind.UNIT;
    // "its representative in Norton" is posted there; "representatives in Norton" have come there
    boolean accredited = words.is(preposition, "in") && words.in(preposition - 1, "to-post");
    accredited &= !words.at(preposition - 1).norm().equals("representatives");
    if (!unit && (accredited || words.is(preposition, "to") || words.is(preposition, "for"))) {
      int end = listEnd(chunk.to());
      return new Complement(end, end, null, null);
    }
    if (chunk.form() == Form.CAPITAL || !unit && !words.is(preposition, "of")) {
      return null;
    }
    int bodyEnd = chunk.form() == Form.POSSESSIVE ? chunk.to() - 1 : chunk.to();
    if (!unit && words.in(preposition - 1, "to-post")) {
      bodyEnd = afterSeat(bodyEnd);
    }
    return of(body, preposition, afterArea(bodyEnd));
  }

  /** A name that bodies of many states have tells of none, where no state is named with it. */
  private Body asSaid(BodyChunk chunk) {
    String name = words.text(chunk.from(), chunk.to());
    boolean general =
        chunk.body().parent() != null
            && words.lexicon().words().list("default-body").contains(Folding.fold(name));
    return general ? new Body(name, OrganisationKind.UNIT, null) : chunk.body();
  }

  /** "Special Representative of the Chairman": a post in the service of another. */
  private @Nullable Complement servedBy(int preposition, int next) {
    boolean to = words.is(preposition, "to") && words.in(preposition - 1, "adviser-post");
    boolean serves = to || words.is(preposition, "of") && words.in(preposition - 1, "serving-post");
    Office chief = serves ? offices.at(next) : null;
    if (chief == null || chief.counterpart() || chief.plural() || words.is(chief.to(), "'s")) {
      return null;
    }
    // "the envoy of President Ola Brekke": the name is the president's
    boolean owned = to && chief.phrase().side() != null && words.is(next - 1, "the");
    boolean named =
        words.capital(chief.to()) && !owned && !words.in(chief.to() - 1, "envoy-sender");
    int end = forState(chief.to());
    return named ? null : new Complement(end, end, null, chief.phrase().actsFor());
  }

  private static Complement of(Body body, int titleEnd, int end) {
    return body.canBeSide()
        ? new Complement(titleEnd, end, null, body)
        : new Complement(titleEnd, end, body, null);
  }

  /** "adviser to the President", "assistant to the Prime Minister for trade": whom one serves. */
  private int superior(int preposition, int next) {
    Office served = words.is(preposition, "to") && next > preposition + 1 ? offices.at(next) : null;
    boolean plain = served != null && served.phrase().actsFor() == null && !served.plural();
    return plain && served != null ? served.to() : -1;
  }

  /** "the President of the Republic": the state of which the text speaks; no more is said. */
  private int realm(int preposition, int next) {
    boolean led = words.is(preposition, "of") && words.in(next - 1, "article");
    boolean named = words.in(next + 1, "unit-of") || words.at(next + 1).shape() == Shape.CAPITAL;
    return led && words.at(next).capital() && words.in(next, "realm") && !named ? next + 1 : -1;
  }

  /** "Envoy of the Secretary-General for Norland": what the envoy has to do with. */
  private int forState(int end) {
    BodyChunk state = words.is(end, "for") ? bodies.sideAt(words.afterArticle(end + 1)) : null;
    return state == null ? end : listEnd(state.to());
  }

  /** "ambassador of Norland to Ruritania": where he is sent. */
  private int afterSeat(int end) {
    BodyChunk seat = words.is(end, "to") ? bodies.sideAt(words.afterArticle(end + 1)) : null;
    return seat == null ? end : listEnd(seat.to());
  }

  /** "of the Ministry for European Affairs": the field of the post, said behind its body. */
  private int afterArea(int end) {
    int area = words.is(end, "for") ? fields.end(end, words.afterArticle(end + 1)) : -1;
    return area > 0 ? area : end;
  }

  /** "for Norland, Ruritania, and Sylvania". */
  private int listEnd(int from) {
    int end = from;
    while (true) {
      int next = words.after(words.after(end, ","), "and");
      BodyChunk chunk = next > end ? bodies.sideAt(next) : null;
      if (chunk == null || words.at(chunk.to()).word() && !words.is(chunk.to(), "and")) {
        return end;
      }
      end = chunk.to();
    }
  }

  /** "Director, Plans Division", "Foreign Minister, Norland", "envoy, of Norland". */
  private @Nullable Complement afterComma(int titleEnd, int next) {
    if (words.is(next, "of")) {
      BodyChunk owner = bodies.sideAt(words.afterArticle(next + 1));
      return owner == null ? null : new Complement(titleEnd, owner.to(), null, owner.body());
    }
    BodyChunk chunk = words.at(next).capital() ? bodies.at(words.afterArticle(next)) : null;
    if (chunk == null || chunk.form() != Form.NOUN || goesOn(chunk.to())) {
      return null;
    }
    Body body = chunk.body();
    boolean unit = body.kind() == OrganisationKind.UNIT;
    return unit || body.canBeSide() && closed(chunk.to()) ? of(body, titleEnd, chunk.to()) : null;
  }

  /**
   * "Head of Plans, Norland Defence Minister": the body belongs to what follows; not "Head of
   * Plans, Ministry of Defence and the Borlandic side".
   */
  private boolean goesOn(int at) {
    boolean another =
        words.in(at + 1, "article")
            || words.begins(at + 1, OTHER_PERSON)
            || words.begins(at + 1, PERSONAL);
    return words.begins(at, PERSONAL) || words.in(at, "and-also") && !another;
  }

  private boolean closed(int at) {
    return at >= words.size() || words.is(at, ",") || words.is(at, ".");
  }
}
