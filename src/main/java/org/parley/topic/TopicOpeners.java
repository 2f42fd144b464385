package org.parley.topic;

import org.parley.clause.Line;

/** Words that open examples of a topic, or what was stressed of it. */
final class TopicOpeners {
  private final Line line;

  TopicOpeners(Line line) {
    this.line = line;
  }

  /** How many words open a list of examples at a token: "such as", "including"; 0 if none do. */
  int examples(int i) {
    if (line.in(i, "special-opener") || line.free(i) && line.is(i, ":")) {
      return 1;
    }
    boolean suchAs = line.is(i, "such") && line.is(i + 1, "as");
    boolean among = line.is(i, "among") && line.in(i + 1, "those-word");
    boolean from = line.is(i, "ranging") && line.is(i + 1, "from");
    return suchAs || among || from || line.is(i, "to") && line.is(i + 1, "include") ? 2 : 0;
  }

  /** How many words announce emphasis at a token: "with a particular focus on"; 0 if none do. */
  int emphasis(int i) {
    boolean with = line.is(i, "with");
    if (with) {
      for (int j = i + 1; j < i + 5; j++) {
        if (line.in(j, "emphasis-noun") && line.preposition(j + 1)) {
          return j + 2 - i;
        }
      }
      return 0;
    }
    if (line.in(i, "emphasis-adverb")) {
      return line.is(i, "above") || line.is(i, "in")
          ? line.is(i + 1, "all") || line.is(i + 1, "particular") ? 2 : 0
          : 1;
    }
    return 0;
  }

  /** "the danger that comes with arms": arms are talked about as well. */
  int source(int i) {
    boolean comes = line.in(i, "relative") && line.norm(i + 1).matches("comes?|came");
    return comes && (line.is(i + 2, "with") || line.is(i + 2, "from")) ? 3 : 0;
  }
}
