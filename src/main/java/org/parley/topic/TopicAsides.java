package org.parley.topic;

import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;

/**
 * What is said in passing of one topic of a list, behind which the list goes on: "people who fled
 * in May, the role of …", "the collision last winter, the use of …".
 */
final class TopicAsides {
  /** How far an aside may reach. */
  private static final int REACH = 16;

  private final Line line;

  TopicAsides(Line line) {
    this.line = line;
  }

  /** Where an aside that begins at a token gives way to the list; -1 where it does not. */
  int resumes(int aside, int to) {
    boolean relative = line.in(aside, "relative");
    if (relative && (line.is(aside - 1, ",") || bareThat(aside)) || !opens(aside)) {
      return -1;
    }
    for (int i = aside + 1; i < Math.min(to, aside + REACH); i++) {
      if (line.free(i) && line.is(i, ",")) {
        return listed(i, to, relative) ? i : -1;
      }
    }
    return -1;
  }

  private boolean bareThat(int i) {
    return line.verbAt(i + 1) == null && line.is(i, "that");
  }

  /** A relative, a day or month, "following …", ", scheduled for …". */
  private boolean opens(int i) {
    return line.in(i, "relative")
        || line.chunk(i) instanceof DateChunk
        || line.preposition(i) && line.chunk(i + 1) instanceof DateChunk
        || line.is(i, "following")
        || line.is(i, ",") && line.norm(i + 1).endsWith("ed");
  }

  /** Whether another topic follows a comma: a noun with its article, or the last behind "and". */
  private boolean listed(int comma, int to, boolean relative) {
    boolean and = line.is(comma + 1, "and");
    int next = and ? comma + 2 : comma + 1;
    if (verbAhead(next, to)) {
      return false;
    }
    return line.in(next, "article") || !relative && noun(next) && (and || anotherAnd(next, to));
  }

  private boolean noun(int i) {
    Chunk chunk = line.chunk(i);
    boolean name = chunk instanceof BodyChunk body && body.form() == BodyChunk.Form.POSSESSIVE;
    return name
        || chunk == null
            && !line.preposition(i)
            && !line.boundary(i)
            && !line.in(i, "function")
            && !line.in(i, "adverb");
  }

  private boolean anotherAnd(int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (line.free(i) && line.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb follows in the same piece. */
  private boolean verbAhead(int from, int to) {
    for (int i = from; i < to; i++) {
      VerbGroup verb = line.verbAt(i);
      if (verb != null && !verb.nominal() && !line.in(i - 1, "article")) {
        return true;
      }
      if (line.free(i) && line.is(i, ",")) {
        return false;
      }
    }
    return false;
  }
}
