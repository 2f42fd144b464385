package org.parley.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeComplements.Complement;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
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
  private static final int MOST_POSTS = 4;
  private static final Set<Type> OWNERS =
      EnumSet.of(Type.STATE, Type.STATE_ADJECTIVE, Type.ORGANISATION);
  private static final Set<Type> NAMES =
      EnumSet.of(Type.STATE, Type.ORGANISATION, Type.CAPITAL, Type.PLACE);
  private final Words words;
  private final BodyParser bodies;
  private final OfficeHeads heads;
  private final OfficeTitles titles;
  private final OfficeComplements complements;
  private final PerToken<Office> offices;

  OfficeParser(Words words, BodyParser bodies) {
    this.words = words;
    this.bodies = bodies;
    this.heads = new OfficeHeads(words);
    this.titles = new OfficeTitles(words);
    this.complements = new OfficeComplements(words, bodies, this);
    this.offices = new PerToken<>(words.size(), this::read);
  }

  /** A post that was read. */
  record Office(int from, int to, OfficePhrase phrase, boolean counterpart, boolean plural) {
    Office widened(int start) {
      return new Office(start, to, phrase, counterpart, plural);
    }
  }

  /** The post that begins at a token, its article left out; null if none does. */
  @Nullable Office at(int from) {
    return offices.at(from);
  }

  /** The second state whose posts a plural names; null where there is none. */
  @Nullable BodyChunk second(Office office) {
    return complements.second(office);
  }

  /** Several posts of one holder: "President and Defence Minister", "Deputy Head, Envoy". */
  List<Office> row(int from) {
    List<Office> row = new ArrayList<>();
    Office office = at(from);
    while (office != null && row.size() < MOST_POSTS) {
      row.add(office);
      // "her Norlandic counterpart Head of the Staff Ola Brekke"
      boolean title = words.in(office.to(), "title-post"); // "Deputy Director Ambassador Horn"
      boolean twice = title || office.counterpart() && !office.plural();
      Office next = twice ? at(office.to()) : null;
      office = next == null ? further(office.to()) : next;
    }
    return row;
  }

  private @Nullable Office further(int end) {
    int joint = words.is(end, ",") && words.is(end + 1, "and") ? end + 1 : end;
    boolean more = words.is(joint, "and") || words.is(joint, ",") || words.in(joint, "post-joint");
    boolean dash = words.is(joint, "-") && words.at(joint + 1).capital(); // "Premier - Minister"
    return more || dash ? at(words.afterArticle(joint + 1)) : null;
  }

  /** "the 8th PM Dialogue": initials of what the series is about, no prime minister's. */
  private boolean ofSeries(int from) {
    return words.at(from).shape() == Token.Shape.UPPER
        && words.capital(from + 1)
        && words.begins(from + 1, Type.MEETING)
        && words.lexicon().ordinal(words.at(from - 1)) != null;
  }

  private @Nullable Office read(int from) {
    if (ofSeries(from)) {
      return null;
    }
    if (officeTime(from)) {
      return widened(at(words.afterArticle(from + 1)), from);
    }
    BodyChunk owner = bodies.at(from);
    Office owned = owner == null ? null : head(owner.to(), owner);
    owned = owned == null && owner != null ? ofSide(owner) : owned;
    if (owned != null) {
      return ofHolder(from, owned.widened(from));
    }
    Office local = owner == null ? local(from) : null;
    Office plain = local == null ? head(from, null) : local;
    Office read = plain == null && owner != null ? shorterOwner(from) : plain;
    return read == null ? null : ofHolder(from, read);
  }

  /** "the Norlandic side's chief negotiator", "Norlandic delegation chief": whose side it is. */
  private @Nullable Office ofSide(BodyChunk owner) {
    Hit noun = owner.body().canBeSide() ? words.hit(owner.to(), Type.SIDE) : null;
    if (noun == null || noun.entry().plural()) {
      return null;
    }
    int end = owner.to() + noun.length();
    return head(words.is(end, "'s") ? end + 1 : end, owner);
  }

  /** "Corport Mayor Ola Brekke", "Corport governor": who runs a town is of its state. */
  private @Nullable Office local(int from) {
    Hit place = words.at(from).capital() ? words.hit(from, Type.PLACE) : null;
    Body state = place == null ? null : place.entry().body();
    int at = place == null ? from : from + place.length();
    at = words.in(at, "province-noun") ? at + 1 : at;
    boolean runs = state != null && words.in(at, "town-post");
    Office post = runs ? head(at, null) : null;
    boolean open = post != null && post.phrase().actsFor() == null;
    return open && post != null
        ? new Office(from, post.to(), post.phrase().forSide(state), false, post.plural())
        : null;
  }

  /** "the Secretary-General's Special Envoy": the post of somebody who serves another's. */
  private Office ofHolder(int from, Office chief) {
    boolean serves =
        words.is(chief.to(), "'s") && !chief.counterpart() && !words.begins(chief.to() - 1, NAMES);
    Office own = serves ? at(chief.to() + 1) : null;
    if (own == null || own.counterpart()) {
      return chief;
    }
    OfficePhrase phrase = own.phrase().forSide(chief.phrase().actsFor());
    boolean sided = phrase.actsFor() != null;
    String post = sided ? phrase.post() : phrase.post() + " of the " + chief.phrase().post();
    OfficePhrase served = new OfficePhrase(post, phrase.body(), phrase.side());
    return new Office(from, own.to(), served, false, own.plural());
  }

  /** "former", "visiting"; the "New" of a state's name is none. */
  private boolean officeTime(int at) {
    return words.in(at, "office-time") && !words.begins(at, Type.STATE);
  }

  private static @Nullable Office widened(@Nullable Office office, int from) {
    return office == null ? null : office.widened(from);
  }

  /** "Norland Defence Minister": the body parser may have taken "Norland Defence …" too far. */
  private @Nullable Office shorterOwner(int from) {
    Hit hit = words.hit(from, OWNERS);
    Body body = hit == null ? null : hit.entry().body();
    if (hit == null || body == null) {
      return null;
    }
    int to = from + hit.length();
    return widened(head(to, new BodyChunk(from, to, body, Form.NOUN)), from);
  }

  /** Goes right over what qualifies a post to its head noun. */
  private @Nullable Office head(int from, @Nullable BodyChunk owner) {
    int start = from;
    while (officeTime(start)) {
      start++;
    }
    for (int at = start; at >= 0 && at < words.size(); at = heads.premodifier(start, at)) {
      Hit post = heads.at(at);
      if (post != null) {
        return complete(start, at, post, owner);
      }
      boolean colleague = owner != null && words.in(at, "counterpart-too");
      if (words.is(at, "counterpart") || words.is(at, "counterparts") || colleague) {
        return counterpart(from, at, owner);
      }
      if (words.is(at, "opposite") && words.is(at + 1, "number")) {
        return counterpart(from, at + 1, owner);
      }
    }
    return null;
  }

  private Office counterpart(int from, int at, @Nullable BodyChunk owner) {
    boolean behind = owner == null && (words.is(at + 1, "from") || words.is(at + 1, "of"));
    BodyChunk named = behind ? bodies.sideAt(words.afterArticle(at + 2)) : owner;
    Body side = named == null ? null : named.body().side();
    int end = behind && named != null ? named.to() : at + 1;
    OfficePhrase phrase = new OfficePhrase("counterpart", null, side);
    return new Office(from, end, phrase, true, words.at(at).norm().endsWith("s"));
  }

  private Office complete(int start, int head, Hit post, @Nullable BodyChunk owner) {
    int end = heads.end(head, head + post.length());
    Complement complement = complements.after(end);
    boolean abbreviated = post.length() == 1 && words.at(head).shape() == Token.Shape.UPPER;
    boolean bare = start == head && complement.titleEnd() == end;
    String title =
        abbreviated && bare
            ? post.entry().value()
            : titles.title(start, head, post, complement.titleEnd());
    OfficePhrase phrase = owned(title, complement, owner);
    if (phrase.actsFor() == null) {
      phrase = phrase.forSide(bodies.movementOf(start, head));
    }
    boolean plural = post.entry().plural() || titles.pluralSecond(head + post.length(), end);
    return new Office(start, complement.end(), phrase, false, plural);
  }

  /** What is said behind the head goes before what is said in front of it. */
  private static OfficePhrase owned(String title, Complement after, @Nullable BodyChunk owner) {
    if (owner == null) {
      return new OfficePhrase(title, after.body(), after.side());
    }
    Body body = owner.body();
    if (body.kind() == OrganisationKind.UNIT && after.body() == null) {
      return new OfficePhrase(title, body, after.side());
    }
    return new OfficePhrase(title, after.body(), after.side() == null ? body.side() : after.side());
  }
}
