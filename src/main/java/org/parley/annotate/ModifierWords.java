package org.parley.annotate;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.Token;

/** What a single word left of a meeting noun can be: its number, its year, a plain adjective. */
final class ModifierWords {
  /** How many words a mark of quotation may enclose. */
  private static final int QUOTED = 6;

  private static final Pattern PLUS = Pattern.compile("[A-Za-z]*\\d\\+\\d");
  private final Words words;
  private final ChunkRow row;
  private final MeetingNoun noun;

  ModifierWords(Words words, ChunkRow row, MeetingNoun noun) {
    this.words = words;
    this.row = row;
    this.noun = noun;
  }

  /** Whether a word is a format of so many ministers a side: "2+2". */
  static boolean plus(String text) {
    return text.indexOf('+') >= 0 && PLUS.matcher(text).matches();
  }

  /** held "candid and fruitful" talks: adjectives in quotation marks; the edge where none open. */
  int beforeQuoted(int closing) {
    int i = closing - 1;
    while (i > closing - QUOTED && words.at(i).shape() == Token.Shape.LOWER && !row.taken(i)) {
      i--;
    }
    return words.is(i, "\"") && i < closing - 1 ? i - 1 : MeetingPremodifiers.EDGE;
  }

  /** "the 2018 Norland-Borland summit": a year right behind the article. */
  boolean year(int at) {
    return words.at(at).shape() == Token.Shape.NUMBER
        && words.at(at).text().matches("(?:19|20)\\d\\d")
        && (words.in(at - 1, "article") || words.in(at - 1, "determiner"));
  }

  /** "eighth", "VIII"; "V" and "X" only right before a capital noun; "inaugural" of a series. */
  @Nullable Integer number(int at) {
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

  /** "Defence and Security", "Ministers' Meeting", "Political, Security and Defence Dialogue". */
  boolean joint(int at) {
    boolean list = words.is(at, ",") && words.in(at - 1, "series-word") && words.and(at + 2);
    return (words.and(at) || words.genitive(at) || list)
        && words.capital(at - 1)
        && !row.taken(at - 1)
        && words.at(at + 1).capital();
  }

  /** Words that tell of the meeting but do not name it: "three-day", "high-level", "two". */
  boolean plain(int at) {
    Token token = words.at(at);
    return words.in(at, "meeting-adjective")
        || token.norm().endsWith("-day")
        || token.norm().endsWith("-level")
        || token.norm().endsWith("-hour")
        || token.norm().endsWith("-minute")
        || token.shape() == Token.Shape.LOWER && words.in(at - 1, "possessive-pronoun")
        || token.shape() == Token.Shape.LOWER && words.lexicon().cardinal(token) != null;
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
}
