package org.parley.topic;

import org.parley.clause.Line;
import org.parley.model.Chunk;

/** Where in a list one topic gives way to the next: at a comma, at "and", at "as well as". */
final class TopicJoints {
  /** How long a row of attributes may be. */
  private static final int ROW = 12;

  private final Line line;
  private final TopicHeads heads;
  private final TopicOpeners openers;

  TopicJoints(Line line, TopicHeads heads) {
    this.line = line;
    this.heads = heads;
    this.openers = new TopicOpeners(line);
  }

  /** A comma parts topics; "and" does where it closes a list or joins two full phrases. */
  boolean separates(int i, int start, int to, boolean list) {
    if (!line.free(i)) {
      return false;
    }
    boolean row = line.is(i + 2, "and") || line.is(i + 2, ",") || line.is(i, "and");
    if (row && line.in(i - 1, "pairing-adjective") && line.in(i + 1, "pairing-adjective")) {
      return false; // "bilateral, regional and global issues"
    }
    boolean mark = line.is(i, ",") || line.is(i, "and");
    if (mark && (attributes(start, i) || adjectives(start, i))) {
      return false;
    }
    if (line.is(i, ",")) {
      if (question(start, i)) {
        return false;
      }
      return openers.emphasis(i + 1) == 0 && openers.examples(i + 1) == 0;
    }
    boolean open = line.in(i - 1, "bare-adjective") && !opens(i + 1);
    if (!line.is(i, "and") || i == start || open || line.preposition(i - 1)) {
      return joiner(i) > 0;
    }
    if (line.is(i - 1, ",") && !question(start, i)) {
      return true;
    }
    if (bound(start, i) || question(start, i)) {
      return false;
    }
    if (bothGoverned(i)) {
      return false;
    }
    if (i - start > 2 && nominal(i + 1)) {
      return true;
    }
    boolean last = !anotherAnd(i + 1, to);
    return opens(i + 1) || list && last || last && pair(start, i, to);
  }

  /** How many words join one more topic at a token: "as well as", "along with"; 0 if none do. */
  int joiner(int i) {
    if (!line.free(i)) {
      return 0;
    }
    boolean well = line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as");
    boolean addition = line.is(i, "in") && line.is(i + 1, "addition") && line.is(i + 2, "to");
    boolean with = line.in(i, "row-joiner") && line.is(i + 1, "with");
    return well || addition ? 3 : with ? 2 : 0;
  }

  private boolean anotherAnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.free(i) && line.is(i, "and") && !bound(from, i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind "and" an article, "ways" or a preposition opens a topic of its own. */
  private boolean opens(int i) {
    return line.in(i, "article") || line.in(i, "topic-determiner") || line.preposition(i);
  }

  /** "led by the League and the Union": one preposition governs both bodies. */
  private boolean bothGoverned(int and) {
    Chunk left = line.chunk(and - 1);
    int next = line.in(and + 1, "article") ? and + 2 : and + 1;
    Chunk right = line.chunk(next);
    int before = left == null ? 0 : line.in(left.from() - 1, "article") ? 2 : 1;
    return left instanceof Chunk.BodyChunk
        && right instanceof Chunk.BodyChunk body
        && body.form() != Chunk.BodyChunk.Form.POSSESSIVE
        && body.form() != Chunk.BodyChunk.Form.ADJECTIVE
        && line.preposition(left.from() - before);
  }

  /** "participation in operations", "joint protection of the coast": a noun made of a verb. */
  private boolean nominal(int i) {
    int noun = line.preposition(i + 1) ? i : i + 1;
    String norm = line.norm(noun);
    return line.free(i)
        && line.free(noun)
        && line.preposition(noun + 1)
        && norm.length() > 6
        && (norm.endsWith("tion") || norm.endsWith("ment") || norm.endsWith("sion"));
  }

  /** An "and" inside one phrase. */
  private boolean bound(int from, int and) {
    return between(from, and) || shared(and);
  }

  /** "ties between the navy and the army": the pair belongs together. */
  private boolean between(int from, int and) {
    for (int i = and - 1; i >= from; i--) {
      if (line.is(i, "between")) {
        return true;
      }
      if (line.free(i) && (line.is(i, ",") || line.is(i, "and"))) {
        return false;
      }
    }
    return false;
  }

  /** "in the region and the world": one preposition governs both. */
  private boolean shared(int and) {
    return line.in(and - 2, "article")
        && line.preposition(and - 3)
        && !line.is(and + 3, "of")
        && (line.boundary(and + 3) || and + 3 >= line.size() || line.preposition(and + 3));
  }

  /** "in the political, trade and cultural spheres": a row of attributes of one noun. */
  private boolean attributes(int from, int mark) {
    int article = mark - 1;
    while (article > from
        && line.free(article)
        && !line.in(article, "article")
        && !line.preposition(article)) {
      article--;
    }
    boolean governed =
        line.in(article, "article") ? line.preposition(article - 1) : line.is(article, "in");
    for (int i = mark + 1; governed && i < Math.min(line.size(), mark + ROW); i++) {
      if (line.in(i, "sphere-noun")) {
        return !line.preposition(i + 1);
      }
      if (!line.free(i) || line.preposition(i) || line.in(i, "article") || line.verbAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** "illegal, unreported and unregulated fishing": one adjective beside another. */
  private boolean adjectives(int from, int mark) {
    return mark - from == 1 && adjective(from) && adjective(mark + 1);
  }

  private boolean adjective(int i) {
    String norm = line.norm(i);
    boolean ending =
        norm.length() > 4 && (norm.endsWith("al") || norm.endsWith("ic") || norm.endsWith("ed"));
    return line.free(i)
        && (line.in(i, "bare-adjective") || line.in(i, "pairing-adjective") || ending);
  }

  /** "ways the two, and others, can help": up to the verb nothing is parted. */
  private boolean question(int from, int mark) {
    int i = line.in(from, "article") || heads.talking(from) ? from + 1 : from;
    boolean opens =
        line.in(i, "topic-question") && !line.is(i + 1, "to") && !line.preposition(i + 1);
    if (!opens) {
      return false;
    }
    for (int j = i + 1; j < Math.min(line.size(), mark + 12); j++) {
      if (line.in(j, "modal") || line.in(j, "be") || line.in(j, "have")) {
        return j > mark;
      }
    }
    return false;
  }

  /** Two full phrases, "trade with Norland and the crisis at sea", not "trade and fishing". */
  private boolean pair(int from, int and, int to) {
    Chunk first = line.chunk(and - 1);
    Chunk second = line.chunk(and + 1);
    boolean names = first != null && second != null && first.from() == from && second.to() >= to;
    boolean full = and - from >= 2 && pieceEnd(and + 1, to) - and > 2 && !deed(from, and);
    boolean bare = bare(from, and) && bare(and + 1, pieceEnd(and + 1, to));
    boolean owned =
        first == null
            && line.chunk(from) instanceof Chunk.BodyChunk body
            && body.form() == Chunk.BodyChunk.Form.POSSESSIVE
            && and - from > 2;
    boolean pairs = line.in(and + 1, "pairing-adjective") || !sharedHead(and, to);
    return names || owned && !deed(from, and) || full && (!bare || pairs);
  }

  /** "defence equipment and technology cooperation": the last noun is the head of both. */
  private boolean sharedHead(int and, int to) {
    int last = pieceEnd(and + 1, to) - 1;
    boolean complete = line.in(and - 1, "topic-head") || line.norm(and - 1).endsWith("s");
    return line.in(last, "topic-head") && !complete;
  }

  /** "efforts to stop A and B": the second noun belongs to the deed. */
  private boolean deed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.free(i) && line.is(i, "to") && line.free(i + 1) && !line.in(i + 1, "article")) {
        return true;
      }
    }
    return false;
  }

  private int pieceEnd(int from, int to) {
    int i = from;
    while (i < to && !(line.free(i) && (line.is(i, ",") || line.is(i, ";")))) {
      i++;
    }
    return i;
  }

  /** Two or three bare words: "defence equipment". */
  private boolean bare(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.chunk(i) != null || line.preposition(i)) {
        return false;
      }
    }
    return to - from < 4;
  }
}
