package org.parley.clause;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.PersonChunk;

/** Where the clause of a verb ends and that of the next begins. */
final class ClauseBounds {
  private final Line line;
  private final List<VerbGroup> verbs;

  ClauseBounds(Line line, List<VerbGroup> verbs) {
    this.line = line;
    this.verbs = verbs;
  }

  /** Where the verb's clause ends: at the next clause's subject, a semicolon, a relative clause. */
  int end(int v) {
    VerbGroup verb = verbs.get(v);
    int end = line.size();
    for (int i = verb.to(); i < end; i++) {
      if (line.chunk(i) == null
          && (line.is(i, ";") && !inList(i) || line.is(i, ":") && i > verb.to())) {
        end = i;
      }
    }
    for (int n = v + 1; n < verbs.size(); n++) {
      VerbGroup next = verbs.get(n);
      if (next.nominal() || next.from() >= end) {
        continue;
      }
      boolean opens = verb.from() == 0; // "Speaking at talks with Q, P said"
      int start = verb.nominal() && !opens ? next.from() : start(verb, next);
      return Math.max(verb.to(), Math.min(end, start));
    }
    return end;
  }

  /** A semicolon between two people parts a list, not clauses. */
  private boolean inList(int i) {
    int next = line.is(i + 1, "and") ? i + 2 : i + 1;
    return line.chunk(i - 1) instanceof PersonChunk && line.chunk(next) instanceof PersonChunk;
  }

  /** Left of a later verb: its relative pronoun, or its subject with the joint before it. */
  private int start(VerbGroup verb, VerbGroup next) {
    int from = verb.to();
    int i = next.from() - 1;
    if (line.is(next.from(), "to")) {
      return next.from(); // an infinitive brings no subject of its own
    }
    while (i > from && line.in(i, "adverb")) {
      i--;
    }
    if (line.in(i, "relative") || line.is(i, "and") || line.is(i, "but")) {
      return line.is(i - 1, ",") ? i - 1 : i;
    }
    int start = i + 1;
    while (i >= from) {
      Chunk chunk = line.chunk(i);
      if (chunk != null) {
        start = chunk.from();
        i = chunk.from() - 1;
      } else if (line.is(i, ",")
          || line.in(i, "subordinator")
          || line.is(i, "and")
          || line.is(i, "but")
          || line.is(i, "\"")) {
        return line.is(i - 1, ",") ? i - 1 : i;
      } else if (line.preposition(i) && line.chunk(i + 1) != null) {
        // a noun behind a preposition is no subject: the clause begins further left
        start = i;
        i--;
      } else {
        start = i;
        i--;
      }
    }
    // no joint between the two: the later one hangs on a noun of the first, "talks aimed at peace"
    return line.says(verb) ? start : next.from();
  }
}
