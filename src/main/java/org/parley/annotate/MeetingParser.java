package org.parley.annotate;

import org.jspecify.annotations.Nullable;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PlaceChunk;

/**
 * Reads meeting phrases around a meeting noun: to the left its number, parties and name, to the
 * right what it is a round of and between whom.
 */
final class MeetingParser {
  private static final int FARTHEST_HEAD = 5;
  private static final int FARTHEST_COMMA = 14;
  private final Words words;
  private final ChunkRow row;
  private final EllipticalMeetingParser elliptical;

  /** Takes the chunks found so far; meeting phrases swallow bodies and dates. */
  MeetingParser(Words words, ChunkRow row) {
    this.words = words;
    this.row = row;
    this.elliptical = new EllipticalMeetingParser(words, row, this);
  }

  /** The meeting phrase whose noun stands at a token; null if none does. */
  @Nullable MeetingChunk around(int at) {
    MeetingNoun noun = noun(at);
    if (noun == null || verb(noun) || adjective(noun)) {
      return elliptical.around(at);
    }
    boolean other = modifies(noun.to()) || words.in(at - 1, "press-word");
    MeetingPremodifiers before = other ? null : MeetingPremodifiers.of(noun, words, row);
    boolean nobodys = noun.owned() && before != null && !theirs(noun, before);
    boolean none = before == null || nobodys || provided(before) || denied(before.from());
    return before == null || none ? null : phrase(noun, before);
  }

  /** "no meeting", "neither talks nor a meeting", "no negotiations or meeting": none is told of. */
  private boolean denied(int from) {
    int no = from - 1;
    boolean or = words.is(no, "or");
    while (or && no > from - FARTHEST_HEAD && !words.in(no, "no-such")) {
      no--;
    }
    boolean hope = words.in(from - 2, "hoped-for") && words.is(from - 3, "no");
    boolean ruledOut = words.is(from - 1, "out") && words.in(from - 2, "rule-form");
    return words.in(from, "no-such") || words.in(no, "no-such") || hope || ruledOut;
  }

  /**
   * "their handshake in Norton", "a dinner with P", "a lunch hosted by P", "the embrace between P
   * and Q", but not "their exchange of views".
   */
  private boolean theirs(MeetingNoun noun, MeetingPremodifiers before) {
    boolean talk = noun.lemma().equals("exchange"); // "had an exchange with P on fish"
    boolean whose = words.is(noun.to(), "with") || words.is(noun.to(), "between");
    boolean with = !talk && whose && row.names(noun.to() + 1);
    boolean given = words.in(noun.to(), "given-meal") && words.is(noun.to() + 1, "by");
    return with
        || given && row.names(words.afterArticle(noun.to() + 2))
        || words.is(before.from(), "their") && !words.is(noun.to(), "of");
  }

  /** "a memorandum of understanding on political consultations": what a text provides for. */
  private boolean provided(MeetingPremodifiers before) {
    int preposition = before.from() - 1;
    return before.edition() == null
        && (words.is(preposition, "on") || words.is(preposition, "for"))
        && words.in(preposition - 1, "signed-text");
  }

  /** The noun at a token that no other chunk has taken. */
  @Nullable MeetingNoun noun(int at) {
    return row.taken(at) ? null : MeetingNoun.at(at, words);
  }

  MeetingChunk phrase(MeetingNoun noun, MeetingPremodifiers before) {
    MeetingComplements after = new MeetingComplements(words, row, this);
    after.read(noun.to());
    return new MeetingPhrase(words, noun, before, after).chunk();
  }

  /** In "2+2 Foreign and Defence Ministerial Meeting" the last meeting noun is the head. */
  private boolean modifies(int after) {
    if (words.in(after, "outcome-noun")) {
      return true; // "the April summit agreement": what came of it
    }
    for (int i = after; i < after + FARTHEST_HEAD; i++) {
      if (row.taken(i)) {
        return false;
      }
      boolean adjacent = i == after || words.at(i).capital();
      if (adjacent && !functionWord(i) && MeetingNoun.at(i, words) != null) {
        return true;
      }
      if (!words.capital(i) && !(words.is(i, "and") && words.capital(i + 1))) {
        return false;
      }
    }
    return false;
  }

  private boolean functionWord(int at) {
    return words.in(at, "function") && !words.is(at, "and");
  }

  /** "visit", "call", "talk", "meet": a verb unless something before it makes it a noun. */
  private boolean verb(MeetingNoun noun) {
    boolean either = noun.oneWord() && words.in(noun.from(), "noun-or-verb");
    return either && !led(noun.from() - 1) || noun.oneWord() && gerund(noun.from());
  }

  /** "is meeting P", "after meeting P in Norton": a form of "meet" with its object. */
  private boolean gerund(int at) {
    if (!words.is(at, "meeting") || words.is(at + 1, "of") || words.is(at + 1, "between")) {
      return false;
    }
    if (at == 0) {
      return opensClause(at + 1);
    }
    int object = words.in(at + 1, "article") ? at + 2 : at + 1;
    boolean met = words.in(at + 1, "possessive-pronoun") || row.names(object);
    boolean with = words.is(at + 1, "with");
    boolean goesOn = words.is(at - 1, ",") && met; // "flew to Norton, meeting P"
    return goesOn || words.in(at - 1, "be") || words.in(at - 1, "gerund-opener") && (met || with);
  }

  /** "Meeting in Norton, P and Q agreed": a comma, and then those who met. */
  private boolean opensClause(int from) {
    int comma = from;
    while (comma < from + FARTHEST_COMMA
        && comma < words.size()
        && !words.is(comma, ",")
        && !words.is(comma, "between")
        && !words.is(comma, "of")) {
      comma++;
    }
    return words.is(comma, ",") && row.names(words.afterArticle(comma + 1));
  }

  /** "bilateral relations", "bilateral and regional issues": no meeting; "held a bilateral" is. */
  private boolean adjective(MeetingNoun noun) {
    if (!noun.oneWord() || !words.in(noun.from(), "noun-or-adjective")) {
      return false;
    }
    int next = noun.to();
    if (words.is(next, ",") || words.is(next, "and")) {
      next++;
    }
    boolean word = words.at(next).norm().matches("[a-z].*");
    boolean follows =
        word
            && !words.in(next, "preposition")
            && !words.in(next, "function")
            && !words.in(next, "happening-form")
            && MeetingNoun.at(next, words) == null;
    return follows || !led(noun.from() - 1);
  }

  private boolean led(int before) {
    return words.in(before, "article")
        || words.in(before, "determiner")
        || words.is(before, "'s")
        || words.in(before, "holding-form") // "held talk with P"
        || row.body(before)
        || row.at(before) instanceof PlaceChunk place
            && words.in(place.from() - 1, "possessive-pronoun") // "her Gulf tour"
        || words.lexicon().ordinal(words.at(before)) != null
        || words.in(before, "meeting-adjective")
        || words.at(before).norm().endsWith("-day")
        || words.in(before, "preposition") && !words.is(before, "to")
        || pointed(before);
  }

  /** "the forthcoming visit", "P's last visit"; not "when they next meet". */
  private boolean pointed(int at) {
    boolean adverb = words.in(at, "pointing-adverb");
    boolean owned = words.in(at - 1, "article") || words.is(at - 1, "'s");
    owned |= words.in(at - 1, "possessive-pronoun");
    return ModifierWords.pointer(words.at(at).norm()) != null && (owned || !adverb);
  }
}
