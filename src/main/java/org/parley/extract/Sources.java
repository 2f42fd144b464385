package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;

/** Those who say something and are nobody in particular: sources, offices, several together. */
final class Sources {
  /** How far behind an inverted verb its subject reaches. */
  private static final int REACH = 6;

  private final Line line;

  Sources(Line line) {
    this.line = line;
  }

  /** "…, where P fell ill, government sources said", "…, said one official". */
  boolean unnamed(@Nullable Argument agent, VerbGroup verb) {
    boolean inverted = line.is(verb.from() - 1, "\"") || line.is(verb.from() - 1, ",");
    if (inverted && line.free(verb.to())) {
      return behind(verb.to());
    }
    int last = agent == null ? -1 : agent.to() - 1;
    return agent != null && line.in(last, "source-noun") && comma(agent.from(), last);
  }

  private boolean behind(int from) {
    for (int i = from; i < Math.min(line.size(), from + REACH) && !line.boundary(i); i++) {
      if (line.in(i, "source-noun")) {
        return true;
      }
    }
    return false;
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.free(i) && line.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "Norland and Borland reaffirmed", "P and Q vowed": words that nobody says alone. */
  boolean together(@Nullable Argument agent, VerbGroup verb) {
    boolean joint = false;
    for (int i = agent == null ? 0 : agent.from(); agent != null && i < agent.to(); i++) {
      joint |= line.free(i) && line.is(i, "and");
    }
    if (!joint || agent == null) {
      return false;
    }
    int speakers = agent.all(PersonChunk.class).size() + agent.all(BodyChunk.class).size();
    boolean plain = line.lexicon().words().in("plain-saying", verb.lemma());
    return speakers > 2 || speakers == 2 && !plain;
  }
}
