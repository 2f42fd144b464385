package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Status;

/** Whether an encounter named without a verb came about: by what leads to the phrase. */
final class PhraseStatus {
  private final Line line;

  PhraseStatus(Line line) {
    this.line = line;
  }

  /** A phrase without verb: to come if it says so, else as the encounter it points back to. */
  Status of(MeetingChunk chunk, @Nullable Event standing) {
    boolean future = line.is(chunk.from() - 1, "be") && line.is(chunk.from() - 2, "will");
    if (announced(chunk) && standing != null && standing.status() == Status.CANCELLED) {
      return Status.CANCELLED; // "had announced the visit"
    }
    boolean ahead = future || prepared(chunk) || purposed(chunk) || announced(chunk);
    if (chunk.pointer() == Pointer.NEXT || ahead) {
      return Status.PLANNED;
    }
    boolean back =
        chunk.determiner() == MeetingChunk.Determiner.DEFINITE && chunk.pointer() == null;
    if (back && second(chunk)) {
      return lastTime() == VerbGroup.Time.PLANNED ? Status.PLANNED : Status.HELD;
    }
    return back && standing != null ? standing.status() : Status.HELD;
  }

  /** "announced a visit by P": still to come when it was announced. */
  private boolean announced(MeetingChunk chunk) {
    Chunk owner = line.is(chunk.from() - 1, "'s") ? line.chunk(chunk.from() - 2) : null;
    return line.in(owner == null ? chunk.from() - 1 : owner.from() - 1, "announcing-verb");
  }

  /** "The third took place in May, the fourth in June": another number before it. */
  private boolean second(MeetingChunk chunk) {
    return chunk.edition() != null
        && line.sentence().chunks().stream()
            .anyMatch(
                other ->
                    other instanceof MeetingChunk first
                        && first.to() <= chunk.from()
                        && first.edition() != null);
  }

  /** "The third took place in May, the fourth in June": the time of the clause that goes on. */
  private VerbGroup.@Nullable Time lastTime() {
    VerbGroup.Time time = null;
    for (VerbGroup verb : line.verbs()) {
      time = verb.nominal() ? time : verb.time();
    }
    return time;
  }

  /** "will gather for the first meeting": to come as what they will do. */
  private boolean purposed(MeetingChunk chunk) {
    VerbGroup last = null;
    for (VerbGroup verb : line.verbs()) {
      last = verb.at() < chunk.from() && !verb.nominal() ? verb : last;
    }
    int before = chunk.from() - 1;
    boolean leads = line.is(before, "for") || line.is(before, "to") || line.is(before, "at");
    leads |= line.is(before, "by") && line.is(before - 1, "followed");
    // "to sign it during their first summit"
    boolean within = line.is(before, "during") || line.is(before, "in");
    leads |= within && chunk.determiner() != MeetingChunk.Determiner.DEFINITE;
    return leads && last != null && last.time() == VerbGroup.Time.PLANNED;
  }

  /** "preparations for the summit", "coming events, including the summit": still to come. */
  private boolean prepared(MeetingChunk chunk) {
    int before = chunk.from() - 1;
    if (line.is(before, "including")) {
      return line.sentence().chunks().stream()
          .anyMatch(
              other ->
                  other instanceof MeetingChunk coming
                      && coming.pointer() == Pointer.NEXT
                      && coming.to() <= before);
    }
    return (line.is(before, "for") || line.is(before, "of")) && line.in(before - 1, "preparation");
  }
}
