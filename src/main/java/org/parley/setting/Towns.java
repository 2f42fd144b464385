package org.parley.setting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OrganisationKind;

/** Towns no table knows: told by a word for a town before the name or by the state behind it. */
final class Towns {
  /** "in the small border town of": how far the preposition may stand before the word. */
  private static final int WORDS = 4;

  /** The fewest letters of a town that nothing else makes known. */
  private static final int SHORTEST = 3;

  /** "at the Foo Hall of Bar, Norton": how far the building may reach. */
  private static final int FARTHEST = 9;

  private final Line line;

  Towns(Line line) {
    this.line = line;
  }

  /** "in the Norlandic city of P": the preposition of place stands before the word for a town. */
  boolean called(int name) {
    boolean of = line.is(name - 1, "of");
    int word = of ? name - 2 : name - 1; // "the city of P", "the capital P"
    boolean led = of || !line.in(word - 1, "place-preposition");
    return led && line.in(word, "town-word") && placed(name);
  }

  /** "in the north of P", "on the outskirts of P": of a town that is known. */
  boolean part(int name) {
    boolean part = line.lexicon().words().in("town-part", line.norm(name - 2));
    return line.is(name - 1, "of") && part && placed(name);
  }

  /** "at Pier 13, South Harbor, Norton": the town behind a building. */
  boolean behindBuilding(int name) {
    for (int i = name - 1; line.is(name - 1, ",") && i > name - 1 - FARTHEST; i--) {
      if (line.is(i, "at")) {
        return true;
      }
      var token = line.token(i);
      boolean named =
          token != null && token.capital()
              || line.is(i, ",")
              || line.in(i, "article")
              || line.is(i, "of");
      if (!named && !line.norm(i).matches("\\d+")) {
        return false;
      }
    }
    return false;
  }

  private boolean placed(int name) {
    for (int i = name - 3; i >= name - 3 - WORDS; i--) {
      if (line.in(i, "place-preposition") || line.is(i, "on")) {
        return true;
      }
      if (line.boundary(i)) {
        return false;
      }
    }
    return false;
  }

  /** A spot named by an unknown word at a position, where its neighbours make it a town. */
  Event.@Nullable Spot at(int from) {
    int to = from;
    while (to < from + 3 && name(to)) {
      to++;
    }
    if (to == from || line.is(to, "'s")) {
      return null;
    }
    Body state = stateBehind(to);
    boolean within = line.is(from - 1, "in") && state != null;
    return within || called(from) ? new Event.Spot(line.text(from, to), null, state) : null;
  }

  /** Two capital words that might be a person, where their neighbours make them a town. */
  Event.@Nullable Spot named(PersonChunk chunk) {
    boolean bare = !chunk.sure() && chunk.rank() == null && chunk.offices().isEmpty();
    if (!bare) {
      return null;
    }
    Body state = stateBehind(chunk.to());
    boolean in = line.is(chunk.from() - 1, "in") || line.is(chunk.from() - 1, "near");
    boolean within =
        in && (state != null || line.lexicon().words().in("town-first", line.norm(chunk.from())));
    return within || called(chunk.from())
        ? new Event.Spot(line.text(chunk.from(), chunk.to()), null, state)
        : null;
  }

  /** "held talks in Tarvel on Monday", "in San Tarvo": a name that is no other, where they met. */
  Event.@Nullable Spot unknown(int at) {
    int to = line.in(at, "town-first") && name(at + 1) ? at + 2 : at + 1;
    Chunk next = line.chunk(to);
    boolean ends = !name(to) && !line.is(to, "'s") && (next == null || next instanceof DateChunk);
    return name(at) && ends && !otherWord(to - 1)
        ? new Event.Spot(line.text(at, to), null, null)
        : null;
  }

  /** Initials, verbs and what else is written with a capital behind "in". */
  private boolean otherWord(int i) {
    var token = line.token(i);
    return token == null
        || token.text().length() < SHORTEST
        || token.text().equals(token.text().toUpperCase(Locale.ROOT))
        || line.in(i, "no-town")
        || !line.lexicon().verbs(line.norm(i)).isEmpty();
  }

  private boolean name(int i) {
    var token = line.token(i);
    return token != null
        && line.free(i)
        && token.capital()
        && !line.boundary(i)
        && !line.in(i, "function");
  }

  /** "Tarvel, Norland," and "Tarvel (Norland)", but not the next of a row of states. */
  private @Nullable Body stateBehind(int to) {
    boolean bracket = line.is(to, "(") && line.is(to + 2, ")");
    boolean comma = line.is(to, ",") && closed(to + 2);
    Chunk chunk = line.chunk(to + 1);
    if ((bracket || comma)
        && chunk instanceof BodyChunk body
        && body.to() == to + 2
        && body.form() == BodyChunk.Form.NOUN
        && body.body().kind() == OrganisationKind.STATE) {
      return body.body();
    }
    return null;
  }

  /** Behind the state the clause goes on with a comma, a day or a preposition of time, or ends. */
  private boolean closed(int i) {
    boolean row = line.is(i, ",") && line.chunk(i + 1) instanceof BodyChunk;
    return !row
        && (i >= line.size()
            || line.is(i, ",")
            || line.is(i, ".")
            || line.is(i, "on")
            || line.is(i, "in"));
  }
}
