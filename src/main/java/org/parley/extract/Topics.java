package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.lexicon.WordLists;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Token;

/**
 * Cuts a list of topics into its members: at semicolons first, else at commas and the last "and"
 * that stand on the top level. Emphasis ("with emphasis on", "including") is kept.
 */
final class Topics {
  private static final int LONGEST = 22;
  private final Line line;
  private final WordLists words;

  Topics(Line line) {
    this.line = line;
    this.words = line.lexicon().words();
  }

  /** A topic: a range of tokens. */
  record Topic(int from, int to, boolean emphasised) {}

  /** The topics in a range of tokens. */
  List<Topic> split(int from, int to) {
    int start = afterSetting(from, to);
    int end = end(start, to);
    int begin = introduced(start, end);
    return pieces(begin, end);
  }

  /** "In the working group, A and B were reviewed": the setting in front is no topic. */
  private int afterSetting(int from, int to) {
    if (!line.preposition(from)) {
      return from;
    }
    for (int i = from; i < Math.min(to, from + 8); i++) {
      if (line.free(i) && line.is(i, ",")) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * "pressing issues, including A and B": where the head says nothing the examples are the topics.
   */
  private int introduced(int from, int to) {
    for (int i = from; i < Math.min(to, from + 9); i++) {
      boolean opens = line.in(i, "special-opener") || line.is(i, ":");
      boolean suchAs = line.is(i, "such") && line.is(i + 1, "as");
      if (opens || suchAs) {
        return empty(from, i) ? i + (suchAs ? 2 : 1) : from;
      }
    }
    return from;
  }

  private List<Topic> pieces(int from, int end) {
    List<int[]> pieces = new ArrayList<>();
    if (has(from, end, ";")) {
      for (int[] piece : cut(from, end, true)) {
        pieces.add(piece);
      }
    } else {
      pieces.addAll(cut(from, end, false));
    }
    List<Topic> topics = new ArrayList<>();
    for (int[] piece : pieces) {
      emphasis(piece[0], piece[1], topics);
    }
    return topics;
  }

  private boolean has(int from, int to, String mark) {
    for (int i = from; i < to; i++) {
      if (line.free(i) && line.is(i, mark)) {
        return true;
      }
    }
    return false;
  }

  /** Stops before attribution, closing quotes, adverbials of time and new clauses. */
  private int end(int from, int to) {
    int i = from;
    while (i < to) {
      if (line.is(i, ".") && i > from || line.is(i, "\"") || line.in(i, "topic-stop")) {
        return i;
      }
      Chunk chunk = line.chunk(i);
      if (chunk instanceof DateChunk && i > from && line.preposition(i - 1) && i - 1 > from) {
        return i - 1;
      }
      if (chunk instanceof MeetingChunk && i > from + 1 && line.in(i - 1, "during")) {
        return i - 1;
      }
      if (line.is(i, ",") && (line.in(i + 1, "relative") || line.in(i + 1, "topic-stop"))) {
        return i;
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    return Math.min(i, to);
  }

  private List<int[]> cut(int from, int to, boolean semicolons) {
    List<int[]> pieces = new ArrayList<>();
    int start = from;
    int depth = 0;
    int commas = 0;
    boolean inSpecial = false;
    for (int i = from; i < to; i++) {
      depth += line.is(i, "(") ? 1 : line.is(i, ")") ? -1 : 0;
      inSpecial |= line.in(i, "special-opener") || emphasisAt(i) > 0;
      boolean mark =
          semicolons
              ? line.free(i) && line.is(i, ";")
              : depth == 0 && !inSpecial && separates(i, start, to, commas > 0);
      if (mark) {
        commas += line.is(i, ",") ? 1 : 0;
        add(pieces, start, i);
        start = i + 1;
      }
    }
    add(pieces, start, to);
    return pieces;
  }

  /** A comma parts topics; "and" does where it closes a list or joins two full phrases. */
  private boolean separates(int i, int start, int to, boolean list) {
    if (!line.free(i)) {
      return false;
    }
    if (line.is(i, ",")) {
      return emphasisAt(i + 1) == 0 && !line.in(i + 1, "special-opener");
    }
    if (!line.is(i, "and") || i == start) {
      return line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as");
    }
    if (line.is(i - 1, ",")) {
      return true;
    }
    if (line.in(i - 1, "pairing-adjective") && line.in(i + 1, "pairing-adjective")) {
      return false;
    }
    boolean determiner = line.in(i + 1, "article") || line.in(i + 1, "topic-determiner");
    boolean preposition = line.preposition(i + 1);
    Chunk first = line.chunk(i - 1);
    Chunk second = line.chunk(i + 1);
    boolean names = first != null && second != null && first.from() == start && second.to() >= to;
    boolean pair = !list && i - start >= 2 && to - i > 2 && !anotherAnd(i + 1, to);
    boolean closes = list && !anotherAnd(i + 1, to) || names || pair;
    return determiner || preposition || closes;
  }

  private boolean anotherAnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.free(i) && line.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  private void add(List<int[]> pieces, int from, int to) {
    if (to > from) {
      pieces.add(new int[] {from, to});
    }
  }

  /** "A, with emphasis on B and C": A, then B and C as stressed. */
  private void emphasis(int from, int to, List<Topic> topics) {
    for (int i = from + 1; i < to; i++) {
      int length = emphasisAt(i);
      if (length > 0) {
        trimmed(from, i, false, topics);
        for (int[] piece : cut(i + length, to, false)) {
          trimmed(piece[0], piece[1], true, topics);
        }
        return;
      }
      if (line.in(i, "trailing-emphasis") && line.is(i + 1, "all")) {
        trimmed(from, i, true, topics);
        return;
      }
    }
    trimmed(from, to, false, topics);
  }

  /** How many words announce emphasis at a token: "with a particular focus on"; 0 if none do. */
  private int emphasisAt(int i) {
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

  private void trimmed(int from, int to, boolean emphasised, List<Topic> topics) {
    int begin = from;
    int end = to;
    while (begin < end && line.free(begin) && edge(begin)) {
      begin++;
    }
    while (end > begin
        && line.free(end - 1)
        && (line.is(end - 1, ",") || line.is(end - 1, "and") || line.in(end - 1, "adverb"))) {
      end--;
    }
    if (end <= begin || end - begin > LONGEST || empty(begin, end)) {
      return;
    }
    topics.add(new Topic(begin, end, emphasised));
  }

  private boolean edge(int i) {
    return words.in("article", line.norm(i))
        || line.is(i, ",")
        || line.is(i, "and")
        || line.is(i, ":")
        || line.in(i, "topic-lead")
        || line.preposition(i) && !line.is(i, "in");
  }

  private boolean empty(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = line.token(i);
      boolean mark = token != null && token.shape() == Token.Shape.PUNCTUATION;
      boolean content =
          line.chunk(i) != null || !mark && !line.in(i, "function") && !line.in(i, "topic-empty");
      content &= !line.in(i, "topic-lead");
      if (content && !(line.chunk(i) instanceof DateChunk)) {
        return false;
      }
    }
    return true;
  }
}
