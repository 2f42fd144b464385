package org.parley.topic;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Line;
import org.parley.lexicon.WordLists;

/**
 * Cuts a list of topics into its members: at semicolons first, else at commas and the last "and"
 * that stand on the top level. Emphasis ("with emphasis on", "including") is kept.
 */
public final class Topics {
  private static final int LONGEST = 22;

  /** A phrase longer than this goes without its examples. */
  private static final int LONG = 12;

  private final Line line;
  private final WordLists words;
  private final TopicHeads heads;
  private final TopicJoints joints;
  private final TopicOpeners openers;

  public Topics(Line line) {
    this.line = line;
    this.words = line.lexicon().words();
    this.heads = new TopicHeads(line);
    this.joints = new TopicJoints(line, heads);
    this.openers = new TopicOpeners(line);
  }

  /** A topic: a range of tokens. */
  public record Topic(int from, int to, boolean emphasised) {}

  /** The topics in a range of tokens. */
  public List<Topic> split(int from, int to) {
    int start = afterSetting(from, to);
    int end = new TopicBounds(line).end(start, to);
    return pieces(heads.afterGeneral(start, end), end);
  }

  /** "In the working group, A and B were reviewed": the setting in front is no topic. */
  private int afterSetting(int from, int to) {
    if (!line.preposition(from) && !line.is(from, "according")) {
      return from;
    }
    for (int i = from; i < Math.min(to, from + 8); i++) {
      if (line.free(i) && line.is(i, ",")) {
        return i + 1;
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

  private List<int[]> cut(int from, int to, boolean semicolons) {
    List<int[]> pieces = new ArrayList<>();
    int start = from;
    int depth = 0;
    int commas = 0;
    boolean inSpecial = false;
    boolean range = range(from);
    for (int i = from; i < to; i++) {
      depth += line.is(i, "(") ? 1 : line.is(i, ")") ? -1 : 0;
      int source = depth == 0 ? openers.source(i) : 0;
      if (source > 0 && i > start + (line.in(start, "article") ? 2 : 1)) {
        add(pieces, start, i);
        start = i + source;
        i = start - 1;
        continue;
      }
      int examples = openers.examples(i);
      if (examples > 0 && !semicolons && stands(start, i, i + examples, to)) {
        add(pieces, start, i);
        start = i + examples;
        commas = 0;
        inSpecial = false;
        i = start - 1;
        continue;
      }
      if (examples > 0 && heads.general(start, i)) {
        start = i + examples; // "issues such as A and B": the examples are the topics
        range = range(start);
        commas = 0;
        inSpecial = false;
        i = start - 1;
        continue;
      }
      inSpecial |= examples > 0 || openers.emphasis(i) > 0;
      inSpecial &= !resumes(i, start);
      boolean mark =
          semicolons
              ? line.free(i) && line.is(i, ";")
              : depth == 0
                  && !inSpecial
                  && (joints.separates(i, start, to, commas > 0) || range && line.is(i, "to"));
      if (mark) {
        commas += line.is(i, ",") ? 1 : 0;
        add(pieces, start, i);
        start = i + Math.max(1, joints.joiner(i));
      }
    }
    add(pieces, start, to);
    return pieces;
  }

  /** "bilateral ties, including A", "the war, including A and B": the ties, and A, and B. */
  private boolean stands(int from, int opener, int examples, int to) {
    if (heads.relations(from, opener) || heads.ofConcern(from, opener)) {
      return true;
    }
    boolean row = false; // a single example belongs to its topic: "arms control, including mines"
    for (int i = examples; i < to; i++) {
      row |= line.free(i) && (line.is(i, ",") || line.is(i, "and"));
    }
    return row && !heads.general(from, opener) && !line.preposition(examples);
  }

  /** "ranging from A to B": B is a topic of its own. */
  private boolean range(int from) {
    return line.is(from - 1, "from") && line.norm(from - 2).startsWith("rang");
  }

  /** Behind "A-ing B, including C," the next "D-ing" or "as well as" goes on with the list. */
  private boolean resumes(int i, int start) {
    if (joints.joiner(i) > 0) {
      return true;
    }
    int next = line.is(i + 1, "and") ? i + 2 : i + 1;
    return line.free(i) && line.is(i, ",") && heads.gerund(start) && heads.gerund(next);
  }

  private void add(List<int[]> pieces, int from, int to) {
    if (to > from) {
      pieces.add(new int[] {from, to});
    }
  }

  /** "A, with emphasis on B and C": A, then B and C as stressed. */
  private void emphasis(int from, int to, List<Topic> topics) {
    for (int i = from + 1; i < to; i++) {
      if (line.in(i, "trailing-emphasis") && line.is(i + 1, "all") && i + 2 >= to) {
        int last = lastComma(from, i); // "A and B, C above all"
        if (last > from) {
          trimmed(from, last, false, topics);
        }
        trimmed(last > from ? last + 1 : from, i, true, topics);
        return;
      }
      int length = openers.emphasis(i);
      if (length > 0) {
        trimmed(from, i, false, topics);
        for (int[] piece : cut(i + length, to, false)) {
          if (line.is(piece[0], "in") && !line.contains(piece[0], piece[1], "sphere-noun")) {
            continue; // "above all in times of strain": when and where, not what
          }
          trimmed(piece[0], piece[1], true, topics);
        }
        return;
      }
    }
    trimmed(from, to, false, topics);
  }

  private int lastComma(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (line.free(i) && line.is(i, ",")) {
        return i;
      }
    }
    return from;
  }

  private void trimmed(int from, int to, boolean emphasised, List<Topic> topics) {
    int begin = heads.afterExchange(from, to);
    int end = line.is(to - 2, "as") && line.is(to - 1, "well") ? to - 2 : to;
    begin = heads.afterGeneral(begin, end);
    while (begin < end && line.free(begin) && (edge(begin) || heads.talking(begin))) {
      begin++;
    }
    if (end - begin > LONG) {
      end = beforeExamples(begin, end);
    }
    end = heads.beforeRelative(begin, end);
    while (end > begin
        && line.free(end - 1)
        && (line.is(end - 1, ",")
            || line.is(end - 1, "\"")
            || line.is(end - 1, "and")
            || line.in(end - 1, "adverb") && !line.is(end - 1, "both"))) {
      end--;
    }
    if (end <= begin
        || end - begin > LONGEST
        || heads.empty(begin, end) && !heads.others(begin, end)
        || heads.meeting(from)
        || heads.meeting(begin)
        || heads.aside(begin)
        || heads.reporting(begin, end)) {
      return;
    }
    topics.add(new Topic(begin, end, emphasised));
  }

  /** Of a long phrase what stands before its examples. */
  private int beforeExamples(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (openers.examples(i) > 0) {
        return i;
      }
    }
    return to;
  }

  private boolean edge(int i) {
    return words.in("article", line.norm(i))
        || line.is(i, ",")
        || line.is(i, "and")
        || line.is(i, ":")
        || line.is(i, "\"")
        || line.in(i, "topic-lead")
        || line.preposition(i);
  }
}
