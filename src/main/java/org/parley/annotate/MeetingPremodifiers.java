package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import org.parley.model.MeetingKind;
import org.parley.model.Token;

/** What stands left of a meeting noun: "the third Norland-Ruritania foreign policy" dialogue. */
final class MeetingPremodifiers {
  private static final int FARTHEST = 16;

  /** How many words a mark of quotation may enclose. */
  private static final int QUOTED = 6;

  /** No index, not even the one before the first token. */
  private static final int EDGE = -2;

  private static final Pattern PLUS = Pattern.compile("[A-Za-z]*\\d\\+\\d");
  private final Words words;
  private final ChunkRow row;
  private final MeetingNoun noun;
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
    this.from = noun.from();
    this.nameFrom = noun.from();
  }

  static MeetingPremodifiers of(MeetingNoun noun, Words words, ChunkRow row) {
    MeetingPremodifiers premodifiers = new MeetingPremodifiers(noun, words, row);
    premodifiers.read();
    return premodifiers;
  }

  /** Whether a word is a format of so many ministers a side: "2+2". */
  static boolean plus(String text) {
    return text.indexOf('+') >= 0 && PLUS.matcher(text).matches();
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
    boolean led = words.in(before, "article") || number(before) != null;
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
    Integer ordinal = number(at);
    if (ordinal != null && edition == null) {
      edition = ordinal;
      return at - 1;
    }
    int quoted = words.is(at, "\"") ? beforeQuoted(at) : EDGE;
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
    Pointer other = pointer(words.at(at).norm());
    if (other != null) {
      pointer = other;
      return at - 1;
    }
    if (year(at)) {
      return at - 1;
    }
    return nameWord(at) || plainWord(at) ? at - 1 : EDGE;
  }

  /** held "candid and fruitful" talks: adjectives in quotation marks; the edge where none open. */
  private int beforeQuoted(int closing) {
    int i = closing - 1;
    while (i > closing - QUOTED && words.at(i).shape() == Token.Shape.LOWER && !row.taken(i)) {
      i--;
    }
    return words.is(i, "\"") && i < closing - 1 ? i - 1 : EDGE;
  }

  /** "the 2018 Norland-Borland summit": a year right behind the article. */
  private boolean year(int at) {
    return words.at(at).shape() == Token.Shape.NUMBER
        && words.at(at).text().matches("(?:19|20)\\d\\d")
        && (words.in(at - 1, "article") || words.in(at - 1, "determiner"));
  }

  /** "eighth", "VIII"; "V" and "X" only right before a capital noun; "inaugural" of a series. */
  private @Nullable Integer number(int at) {
    Integer ordinal = words.lexicon().ordinal(words.at(at));
    if (ordinal != null || at + 1 != noun.from()) {
      return ordinal;
    }
    boolean single = noun.kind() == MeetingKind.VISIT || noun.kind() == MeetingKind.CALL;
    if (words.is(at, "inaugural") && !single) {
      return 1;
    }
    boolean capital = words.at(noun.from()).capital();
    return !capital ? null : words.is(at, "v") ? Integer.valueOf(5) : words.is(at, "x") ? 10 : null;
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

  /** The meeting that an adjective points to, other than the one spoken of; null if none. */
  static @Nullable Pointer pointer(String norm) {
    return switch (norm) {
      case "next", "upcoming", "forthcoming", "coming", "following", "future" -> Pointer.NEXT;
      case "last", "previous", "preceding" -> Pointer.LAST;
      case "earlier", "past", "former" -> Pointer.EARLIER;
      case "separate", "different", "preparatory" -> Pointer.SEPARATE;
      default -> null;
    };
  }

  /** Words of the genre and capital ones name a series. */
  private boolean nameWord(int at) {
    boolean plus = plus(words.at(at).text());
    if (plus || words.in(at, "series-word")) {
      nameFrom = Math.min(nameFrom, at);
      named |= plus || words.in(at, "series-core");
      return true;
    }
    if (joint(at) || words.is(at, ")") && words.is(at - 2, "(")) {
      return true;
    }
    if (words.capital(at) && !words.in(at, "heading-verb")) {
      nameFrom = Math.min(nameFrom, at);
      named |= words.at(noun.from()).capital();
      return true;
    }
    return false;
  }

  /** "Defence and Security", "Ministers' Meeting". */
  private boolean joint(int at) {
    return (words.and(at) || words.genitive(at))
        && words.capital(at - 1)
        && !row.taken(at - 1)
        && words.at(at + 1).capital();
  }

  /** Words that tell of the meeting but do not name it: "three-day", "high-level", "two". */
  private boolean plainWord(int at) {
    Token token = words.at(at);
    return words.in(at, "meeting-adjective")
        || token.norm().endsWith("-day")
        || token.norm().endsWith("-level")
        || token.norm().endsWith("-hour")
        || token.norm().endsWith("-minute")
        || token.shape() == Token.Shape.LOWER && words.in(at - 1, "possessive-pronoun")
        || token.shape() == Token.Shape.LOWER && words.lexicon().cardinal(token) != null;
  }
}
