package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Voice;

/** "Talks that were to open on Friday have been put off": nouns with a clause of their own. */
final class Restrictive {
  private final Line line;
  private final List<VerbGroup> verbs;

  Restrictive(Line line, List<VerbGroup> verbs) {
    this.line = line;
    this.verbs = verbs;
  }

  /** The noun before a relative clause that ends right before a verb: its subject; else null. */
  @Nullable Argument noun(int v, List<Frame> before) {
    int last = v - 1;
    while (last >= 0 && verbs.get(last).nominal()) {
      last--;
    }
    if (last < 0 || !line.in(verbs.get(last).from() - 1, "relative")) {
      return null;
    }
    for (int i = verbs.get(last).to(); i < verbs.get(v).from(); i++) {
      if (line.free(i) && line.boundary(i) || line.in(i, "relative")) {
        return null;
      }
    }
    Frame frame = before.get(last);
    Argument noun = frame.verb().voice() == Voice.PASSIVE ? frame.patient() : frame.agent();
    return noun == null || noun.heads().isEmpty() ? null : noun;
  }
}
