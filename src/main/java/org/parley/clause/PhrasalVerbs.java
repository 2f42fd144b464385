package org.parley.clause;

import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Verb;
import org.parley.model.Chunk;

/** Verbs with their particles: "called on", "set out for". */
final class PhrasalVerbs {
  private final Line line;

  PhrasalVerbs(Line line) {
    this.line = line;
  }

  /** The verb at a token that has the most of its particles there. */
  @Nullable Verb longest(int i) {
    Verb best = null;
    for (Verb verb : line.lexicon().verbs(line.norm(i))) {
      if (particles(verb, i)
          && (best == null || verb.particles().size() > best.particles().size())) {
        best = verb;
      }
    }
    return best;
  }

  boolean particles(Verb verb, int i) {
    int last = i + verb.particles().size();
    if (line.is(last, "on") && last > i && line.chunk(last + 1) instanceof Chunk.DateChunk) {
      return false; // "conferred on Monday" confers on nothing
    }
    for (int p = 0; p < verb.particles().size(); p++) {
      boolean free = line.free(i + 1 + p) || verb.particles().size() > 1;
      if (!line.is(i + 1 + p, verb.particles().get(p)) || !free) {
        return false;
      }
    }
    return true;
  }
}
