package org.parley.extract;

import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup.Time;
import org.parley.model.Chunk.DateChunk;

/**
 * What a clause only supposes or denies is no encounter: "if they ever met", "denied that they had
 * met". What it says of every year names a series and is none yet: "hold staff talks each June".
 */
final class Doubts {
  private final Line line;

  Doubts(Line line) {
    this.line = line;
  }

  /** A word of condition or denial opens the clause of the verb. */
  boolean supposed(Frame frame) {
    Time time = frame.verb().time();
    int before = frame.verb().from() - 1;
    if (line.is(before + 1, "to") && line.in(before, "condition")) {
      return true; // "a decision on whether to put off the talks"
    }
    if (time != Time.PAST && time != Time.PRESENT) {
      return false;
    }
    for (int i = frame.verb().from() - 1; i >= 0 && !line.is(i, ",") && !line.is(i, ";"); i--) {
      if (line.in(i, "condition") || line.is(i, "that") && denied(i)) {
        return true;
      }
    }
    return false;
  }

  /** "denied that", "denied reports that". */
  private boolean denied(int that) {
    return line.in(that - 1, "denial") || line.in(that - 2, "denial");
  }

  /** A word of habit stands by a verb of the present. */
  boolean recurring(Frame frame) {
    boolean being = frame.verb().lemma().equals("be"); // "is due in Norton for the yearly talks"
    if (frame.verb().time() != Time.PRESENT || being) {
      return false;
    }
    for (int i = frame.verb().from() - 1; i < frame.to(); i++) {
      if (line.in(i, "by-habit") || line.in(i, "every") && turn(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "June", "year", "two years". */
  private boolean turn(int i) {
    boolean day = line.chunk(i) instanceof DateChunk;
    return day || line.in(i, "turn-of-time") || line.in(i + 1, "turn-of-time");
  }
}
