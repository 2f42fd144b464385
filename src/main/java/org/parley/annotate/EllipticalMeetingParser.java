package org.parley.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Token;

/** Reads meetings whose noun is left out: "the second was held", "the next one". */
final class EllipticalMeetingParser {
  private final Words words;
  private final ChunkRow row;
  private final MeetingParser meetings;

  EllipticalMeetingParser(Words words, ChunkRow row, MeetingParser meetings) {
    this.words = words;
    this.row = row;
    this.meetings = meetings;
  }

  /** The phrase whose number, or "one", stands at a token; null if none does. */
  @Nullable MeetingChunk around(int at) {
    if (row.taken(at)) {
      return null;
    }
    Token token = words.at(at);
    Integer edition =
        words.lexicon().cardinal(token) == null ? words.lexicon().ordinal(token) : null;
    return edition == null ? one(at) : edition(at, edition);
  }

  /** "the second was held", "the 11th, in March", "Third in Norton, 4 May". */
  private @Nullable MeetingChunk edition(int at, int edition) {
    if (inTime(at + 1)) {
      return null;
    }
    boolean the = words.is(at - 1, "the");
    boolean place = words.is(at + 1, "in") && (at == 0 || words.is(at - 1, ","));
    boolean another = words.is(at - 1, "a") && (told(at + 1) || elsewhere(at));
    if (!place && !another && !(the && free(at + 1))) {
      return null;
    }
    MeetingComplements after = new MeetingComplements(words, row, meetings);
    after.read(at + 1);
    int to = after.inner() == null ? after.to() : at + 1;
    return chunk(
        the || another ? at - 1 : at, to, "round", edition, List.copyOf(after.parties()), null);
  }

  /** "the first in three years" counts years, not meetings. */
  private boolean inTime(int at) {
    return words.is(at, "in") && !row.taken(at + 1) && !words.at(at + 1).capital();
  }

  /** "A third, planned for May", "a third is to be held", "a fourth will take place". */
  private boolean told(int at) {
    int next = words.is(at, ",") ? at + 1 : at;
    while (words.in(next, "before-planned")) {
      next++;
    }
    boolean placed = words.in(next, "take-word") && words.is(next + 1, "place");
    return placed || words.in(next, "planned-word");
  }

  /** "; a second in Norton": no noun before it in its clause could be meant. */
  private boolean elsewhere(int at) {
    boolean opens = at == 1 || words.is(at - 2, ";");
    boolean place = row.at(at + 2) instanceof BodyChunk || row.at(at + 2) instanceof PlaceChunk;
    return opens && words.is(at + 1, "in") && place;
  }

  /** Whether no noun follows that the number could belong to. */
  private boolean free(int at) {
    return at == words.size() || words.in(at, "after-elliptic") || row.at(at) instanceof DateChunk;
  }

  /** "the next one", "the one before". */
  private @Nullable MeetingChunk one(int at) {
    if (!words.is(at, "one")) {
      return null;
    }
    if (words.is(at - 1, "the") && words.is(at + 1, "before")) {
      return chunk(at - 1, at + 2, "one", null, List.of(), Pointer.LAST);
    }
    Pointer pointer = ModifierWords.pointer(words.at(at - 1).norm());
    int from = words.is(at - 2, "the") ? at - 2 : at - 1;
    return pointer == null ? null : chunk(from, at + 1, "one", null, List.of(), pointer);
  }

  private static MeetingChunk chunk(
      int from,
      int to,
      String noun,
      @Nullable Integer edition,
      List<Body> parties,
      @Nullable Pointer pointer) {
    MeetingKind kind = MeetingKind.OTHER;
    Determiner determiner = Determiner.DEFINITE;
    return new MeetingChunk(
        from, to, noun, kind, null, edition, parties, determiner, pointer, false);
  }
}
