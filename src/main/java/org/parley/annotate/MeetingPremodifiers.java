package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;

/** What stands left of a meeting noun: "the third Norland-Ruritania foreign policy" dialogue. */
final class MeetingPremodifiers {
  private static final int FARTHEST = 16;

  /** No index, not even the one before the first token. */
  static final int EDGE = -2;

  private final Words words;
  private final ChunkRow row;
  private final MeetingNoun noun;
  private final ModifierWords modifiers;
  private final List<Body> parties = new ArrayList<>();
  private int from;
  private int nameFrom;
  private boolean named;
  private @Nullable Integer edition;
  private Determiner determiner = Determiner.NONE;
  private @Nullable Pointer pointer;

  private MeetingPremodifiers(MeetingNoun noun, Words words, ChunkRow row) {
    this.words = words;
    this.row = row;
    this.noun = noun;
    this.modifiers = new ModifierWords(words, row, noun);
    this.from = noun.from();
    this.nameFrom = noun.from();
  }

  static MeetingPremodifiers of(MeetingNoun noun, Words words, ChunkRow row) {
    MeetingPremodifiers premodifiers = new MeetingPremodifiers(noun, words, row);
    premodifiers.read();
    return premodifiers;
  }

  /** Where the phrase begins. */
  int from() {
    return from;
  }

  /** Where the words begin that can name a series. */
  int nameFrom() {
    return nameFrom;
  }

  /** Whether some of them are such as names are made of. */
  boolean named() {
    return named;
  }

  List<Body> parties() {
    return parties;
  }

  @Nullable Integer edition() {
    return edition;
  }

  Determiner determiner() {
    return determiner;
  }

  @Nullable Pointer pointer() {
    return pointer;
  }

  /** Whether it only prepares another meeting. */
  boolean preparatory() {
    return words.is(noun.from() - 1, "preparatory");
  }

  private void read() {
    int next = step(noun.from() - 1);
    while (next > EDGE) {
      from = next + 1;
      next = noun.from() - next < FARTHEST ? step(next) : EDGE;
    }
  }

  /** Takes one element to the left; returns the index before it, or the edge of the phrase. */
  private int step(int at) {
    Chunk chunk = row.at(at);
    if (chunk != null) {
      return chunk(chunk);
    }
    if (words.in(at, "sponsored")
        && words.is(at - 1, "-")
        && row.at(at - 2) instanceof BodyChunk by) {
      return by.from() - 1; // "U.N.-sponsored talks": whoever sponsors them is no side
    }
    if (words.is(at, "-") && row.body(at - 1)) {
      nameFrom = at;
      return at - 1;
    }
    if (words.is(at, "'s") && row.at(at - 1) instanceof DateChunk) {
      return at - 1;
    }
    return word(at);
  }

  private int chunk(Chunk chunk) {
    if (where(chunk) || chunk instanceof DateChunk && chunk.to() == noun.from()) {
      led(chunk.from() - 1);
      return EDGE;
    }
    if (chunk instanceof BodyChunk body) {
      return body(body);
    }
    if (chunk instanceof SideChunk sides && sides.bodies().size() > 1) {
      parties.addAll(0, sides.bodies()); // "inter-Korean talks"
      return sides.from() - 1;
    }
    if (chunk instanceof PlaceChunk place && words.at(noun.from()).capital()) {
      nameFrom = place.from();
      named = true;
      return place.from() - 1;
    }
    if (chunk instanceof PersonChunk unknown && capitals(unknown)) {
      nameFrom = unknown.from();
      named = true;
      return unknown.from() - 1;
    }
    return EDGE;
  }

  /** "the fifth High Level Meeting": capital words that looked like a name belong to the noun. */
  private boolean capitals(PersonChunk unknown) {
    int before = unknown.from() - 1;
    boolean led = words.in(before, "article") || modifiers.number(before) != null;
    return led
        && !unknown.sure()
        && unknown.offices().isEmpty()
        && unknown.to() == from
        && words.at(noun.from()).capital();
  }

  /** "the Norton talks": a town right before a plain noun is where they met, and no side. */
  private boolean where(Chunk chunk) {
    boolean town =
        chunk instanceof BodyChunk body && body.form() == Form.CAPITAL
            || chunk instanceof PlaceChunk;
    boolean pair = words.is(chunk.from() - 1, "-") || words.and(chunk.from() - 1);
    return town && !pair && chunk.to() == noun.from() && !words.at(noun.from()).capital();
  }

  /** The article or pronoun that stands before day or place of the phrase. */
  private void led(int at) {
    if (words.is(at, "the")) {
      determiner = Determiner.DEFINITE;
    } else if (words.in(at, "possessive-pronoun")) {
      determiner = Determiner.POSSESSIVE;
    } else if (words.in(at, "article")) {
      determiner = Determiner.INDEFINITE;
    }
  }

  private int body(BodyChunk body) {
    int before = body.from() - 1;
    boolean hyphen = words.is(before, "-") || words.is(body.to(), "-");
    // in "Norland-Borland Military Talks" the military is the talks', not Borland's
    Body owner = hyphen ? body.body().side() : body.body();
    boolean side = owner.canBeSide();
    named |= !body.body().canBeSide() || body.form() == Form.CAPITAL && !hyphen;
    if (side) {
      parties.add(0, owner);
      if (words.is(before, "and") && row.body(before - 1)) {
        return before - 1;
      }
    }
    boolean possessive = body.form() == Form.POSSESSIVE;
    determiner = possessive ? Determiner.POSSESSIVE : determiner;
    int from = counted(body);
    nameFrom = possessive && side ? nameFrom : Math.min(nameFrom, from);
    return before;
  }

  /** In "the second staff talks" the number is that of the talks; a Second Fleet is a name. */
  private int counted(BodyChunk body) {
    boolean several = body.to() > body.from() + 1 && !words.at(body.from()).capital();
    Integer ordinal = several ? words.lexicon().ordinal(words.at(body.from())) : null;
    if (ordinal == null || edition != null) {
      return body.from();
    }
    edition = ordinal;
    return body.from() + 1;
  }

  private int word(int at) {
    if (words.is(at, ")") && words.is(at - 2, "(")) {
      nameFrom = Math.min(nameFrom, at - 2); // "Political-Military (PM) Dialogue"
      return at - 3;
    }
    Integer ordinal = modifiers.number(at);
    if (ordinal != null && edition == null) {
      edition = ordinal;
      return at - 1;
    }
    int quoted = words.is(at, "\"") ? modifiers.beforeQuoted(at) : EDGE;
    if (quoted > EDGE) {
      return quoted;
    }
    if (words.is(at, "of") && words.in(at - 1, "talks-measure")) {
      return at - 2; // "three days of talks", "a round of talks"
    }
    if (words.in(at, "article") || words.in(at, "determiner")) {
      determiner(at);
      return EDGE;
    }
    Pointer other = ModifierWords.pointer(words.at(at).norm());
    if (other != null) {
      pointer = other;
      return at - 1;
    }
    if (modifiers.year(at)) {
      return at - 1;
    }
    return nameWord(at) || modifiers.plain(at) ? at - 1 : EDGE;
  }

  private void determiner(int at) {
    from = at;
    switch (words.at(at).norm()) {
      case "a", "an" -> determiner = Determiner.INDEFINITE;
      case "another" -> {
        determiner = Determiner.INDEFINITE;
        pointer = Pointer.SEPARATE;
      }
      default -> {
        boolean owned = words.in(at, "possessive-pronoun");
        determiner = owned ? Determiner.POSSESSIVE : Determiner.DEFINITE;
      }
    }
  }

  /** Words of the genre and capital ones name a series. */
  private boolean nameWord(int at) {
    boolean plus = ModifierWords.plus(words.at(at).text());
    if (plus || words.in(at, "series-word")) {
      nameFrom = Math.min(nameFrom, at);
      named |= plus || words.in(at, "series-core");
      return true;
    }
    if (modifiers.joint(at) || words.is(at, ")") && words.is(at - 2, "(")) {
      return true;
    }
    if (words.capital(at) && !words.in(at, "heading-verb")) {
      nameFrom = Math.min(nameFrom, at);
      named |= words.at(noun.from()).capital();
      return true;
    }
    return false;
  }
}
