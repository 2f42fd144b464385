package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Status;

/**
 * The short clause that hangs on an encounter's noun and tells its day and place: "the summit
 * scheduled for May in Norton", "the sixth session, to be held in Norton".
 */
final class HangingClauses {
  private final Line line;

  HangingClauses(Line line) {
    this.line = line;
  }

  /** Where such a clause ends, and whether what it tells of has come about. */
  record Hanging(int to, Status status) {}

  /** The clause that begins where a phrase ends; null where none does. */
  @Nullable Hanging of(MeetingChunk chunk, int end) {
    for (Frame frame : line.frames()) {
      VerbGroup verb = frame.verb();
      int begin = begin(verb);
      if (begin == end && verb.from() >= chunk.to() && !verb.negated()) {
        Status status = status(verb);
        return status == null ? null : new Hanging(frame.to(), status);
      }
    }
    return null;
  }

  /** Where the clause of a verb begins: a comma and "originally", "now" may stand before it. */
  private int begin(VerbGroup verb) {
    int begin = verb.from();
    while (line.in(begin - 1, "adverb")) {
      begin--;
    }
    return line.is(begin - 1, ",") ? begin - 1 : begin;
  }

  private @Nullable Status status(VerbGroup verb) {
    boolean ahead = line.is(verb.from(), "to") && verb.time() == VerbGroup.Time.PLANNED;
    if (ahead && does(verb, "meeting")) {
      return Status.PLANNED;
    }
    boolean reduced = verb.voice() == VerbGroup.Voice.REDUCED;
    boolean by = line.is(verb.to(), "by"); // "arranged by Q": who brought it about
    return reduced && !by && does(verb, "plan") ? Status.PLANNED : null;
  }

  private boolean does(VerbGroup verb, String action) {
    return line.lexicon().grammar().does(verb.lemma(), action);
  }
}
