package org.parley.annotate;

import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeComplements.Complement;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;
import org.parley.model.Token;

/**
 * What a post is of that no name of a body tells: a state's province, its parliament, a group of
 * its people.
 */
final class PostOwners {
  private static final int LONGEST_GROUP = 3;
  private final Words words;
  private final BodyParser bodies;

  PostOwners(Words words, BodyParser bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** "head of the Norlandic task group", "leader of the Borlandic team": plain nouns of a state. */
  @Nullable Complement group(int preposition, BodyChunk owner) {
    if (!owner.body().canBeSide()) {
      return null;
    }
    if (second(owner.to()) != null) {
      return new Complement(preposition, owner.to(), null, owner.body());
    }
    int end = nouns(owner.to());
    if (end == owner.to()) {
      return null;
    }
    boolean ship = words.in(end - 1, "ship-noun") && words.capital(end);
    end = ship ? end + 1 : end;
    String name = words.text(owner.from(), end);
    return new Complement(
        preposition, end, new Body(name, OrganisationKind.UNIT, owner.body()), null);
  }

  /** The second owner in "of the Norlandic and Borlandic councils", behind the first. */
  @Nullable BodyChunk second(int and) {
    BodyChunk other = words.and(and) ? bodies.at(and + 1) : null;
    if (other == null || !words.begins(and + 1, Type.STATE_ADJECTIVE)) {
      return null;
    }
    if (other.form() == Form.NOUN) {
      return other; // "and Borlandic security councils"
    }
    int end = nouns(other.to());
    return end == other.to() ? null : new BodyChunk(and + 1, end, other.body(), Form.NOUN);
  }

  private int nouns(int from) {
    int end = from;
    while (end < from + LONGEST_GROUP && plainNoun(end)) {
      end++;
    }
    return end;
  }

  private boolean plainNoun(int at) {
    return words.at(at).shape() == Token.Shape.LOWER
        && !words.in(at, "function")
        && !words.in(at, "preposition")
        && !words.begins(at, Type.POST)
        && (words.lexicon().verbs(words.at(at).norm()).isEmpty() || words.is(at + 1, ","));
  }

  /** "Governor of Norton Province", "Speaker of Parliament": what lies inside a state. */
  @Nullable Complement within(int preposition, int next) {
    Hit place = words.in(preposition - 1, "local-post") ? words.hit(next, Type.PLACE) : null;
    Body state = place == null ? null : place.entry().body();
    if (place == null || state == null) {
      return chamber(preposition, next);
    }
    int end = next + place.length();
    end = words.at(end).capital() && words.in(end, "province-noun") ? end + 1 : end;
    return new Complement(end, end, null, state);
  }

  /** "Speaker of Parliament", "Chairman of the Senate of Norland": named only by its kind. */
  private @Nullable Complement chamber(int preposition, int next) {
    Hit hit = words.at(next).capital() ? words.hit(next, Type.UNIT) : null;
    if (hit == null || !hit.entry().detail().equals("parliament")) {
      return null;
    }
    int end = next + hit.length();
    Body body = new Body(words.text(next, end), OrganisationKind.UNIT, null);
    BodyChunk owner = words.is(end, "of") ? bodies.sideAt(words.afterArticle(end + 1)) : null;
    return owner == null
        ? new Complement(preposition, end, body, null)
        : new Complement(preposition, owner.to(), body.within(owner.body()), null);
  }
}
