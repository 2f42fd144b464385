package org.parley.annotate;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;

/**
 * Reads armed sides and movements told by a plain noun: "Tamil rebels", "the Norlandic opposition",
 * "rebel commanders". The article's only movement with a name of its own is the one they mean.
 */
final class MovementParser {
  private static final int MOST_MODIFIERS = 3;

  /** What a government is called before it is known whose it is. */
  private static final String GOVERNMENT = "government";

  private static final Set<Type> STATES = EnumSet.of(Type.STATE, Type.STATE_ADJECTIVE);
  private static final Set<Type> OTHER_NAMES =
      EnumSet.of(Type.STATE, Type.CAPITAL, Type.PLACE, Type.ORGANISATION, Type.RANK, Type.TITLE);
  private final Words words;
  private final ShortNames shortNames;

  MovementParser(Words words, ShortNames shortNames) {
    this.words = words;
    this.shortNames = shortNames;
  }

  /** Remembers the movements that the sentence calls by names of their own. */
  void learn() {
    for (int i = 0; i < words.size(); i++) {
      Hit hit = words.hit(i, Type.ORGANISATION);
      Body body = hit == null ? null : hit.entry().body();
      if (body != null && movement(body)) {
        shortNames.movement(body);
      }
    }
  }

  /** Behind "rebel", "armed separatist": what may stand before a movement's name. */
  int afterDescription(int from) {
    int at = from;
    while (at < from + MOST_MODIFIERS
        && (words.in(at, "movement-adjective") || words.in(at, "movement-modifier"))) {
      at++;
    }
    return at;
  }

  boolean isOne(Body body) {
    return movement(body);
  }

  private static boolean movement(Body body) {
    return body.kind() == OrganisationKind.OTHER && body.parent() == null;
  }

  /** The movement whose first word stands at a token; null if none does. */
  @Nullable BodyChunk at(int from) {
    BodyChunk government = government(from);
    if (government != null) {
      return government;
    }
    int noun = from;
    while (noun < from + MOST_MODIFIERS && modifier(noun)) {
      noun++;
    }
    int to = end(noun);
    return to < 0 || noun > from && !named(from, noun)
        ? null
        : new BodyChunk(from, to, body(from, noun), Form.NOUN);
  }

  /** "local rebel commander": the movement whose post that is; null where no word tells of one. */
  @Nullable Body ofPost(int from, int head) {
    for (int i = from; i < head; i++) {
      if (words.in(i, "movement-adjective")) {
        return shortNames.meant(plain(words.at(i).norm() + "s"), true);
      }
    }
    return null;
  }

  private static Body plain(String name) {
    return new Body(name, OrganisationKind.OTHER, null);
  }

  /** "The government" beside a movement is the state's that it stands against. */
  private @Nullable BodyChunk government(int at) {
    boolean plain = words.is(at, "government") && !words.genitive(at + 1);
    boolean owned =
        words.is(at + 1, "of") || words.genitive(at - 1) || words.begins(at - 1, STATES);
    if (!plain || owned || !besideMovement()) {
      return null;
    }
    Body known = shortNames.anywhere("government");
    Body body = known == null ? plain(GOVERNMENT) : known;
    return new BodyChunk(at, at + 1, body, Form.NOUN);
  }

  private boolean besideMovement() {
    for (int i = 0; i < words.size(); i++) {
      Hit hit = words.hit(i, Type.ORGANISATION);
      Body body = hit == null ? null : hit.entry().body();
      boolean named = body != null && movement(body);
      if (named || words.in(i, "movement-noun") || words.in(i, "movement-adjective")) {
        return true;
      }
    }
    return false;
  }

  /** Behind "rebels", "rebel leaders"; -1 where no movement is named. */
  private int end(int noun) {
    if (words.in(noun, "movement-noun") && !words.genitive(noun + 1)) {
      boolean one = words.in(noun, "movement-one") && words.in(noun + 1, "post-holder");
      return one ? -1 : words.afterAny(noun + 1, "movement-people");
    }
    boolean adjective = words.in(noun, "movement-adjective");
    if (adjective && words.in(noun + 1, "movement-people")) {
      return noun + 2;
    }
    return adjective && words.begins(noun + 1, Type.SIDE) ? noun + 1 : -1;
  }

  /** "Tamil", "Muslim", "Syrian" before the noun, and small words that no name begins with. */
  private boolean modifier(int at) {
    if (words.in(at, "movement-noun") || words.in(at, "movement-adjective")) {
      return false;
    }
    return words.begins(at, Type.STATE_ADJECTIVE)
        || words.in(at, "movement-modifier")
        || words.capital(at) && !words.begins(at, OTHER_NAMES);
  }

  private boolean named(int from, int noun) {
    return noun - from == 1 || words.at(from).capital();
  }

  private Body body(int from, int noun) {
    String adjective = words.text(from, noun);
    boolean plain = words.in(noun, "movement-noun");
    String name = (adjective + " " + (plain ? words.at(noun).norm() : "rebels")).strip();
    return shortNames.meant(plain(name), from == noun);
  }
}
