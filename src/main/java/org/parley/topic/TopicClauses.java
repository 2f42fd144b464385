package org.parley.topic;

import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;

/** Where behind a topic the next clause begins; verbs that are part of the topic open none. */
final class TopicClauses {
  private final Line line;

  TopicClauses(Line line) {
    this.line = line;
  }

  /**
   * Where the clause of a finite verb at a token begins; -1 where the verb is part of the topic.
   */
  int start(int at, int from) {
    VerbGroup verb = line.verbAt(at);
    if (verb == null
        || verb.from() != at
        || verb.nominal()
        || line.is(at, "to")
        || inside(at, from)) {
      return -1;
    }
    int i = at - 1;
    while (line.in(i, "adverb")) {
      i--;
    }
    int start = i + 1;
    boolean people = false;
    boolean closed = false;
    while (i >= from && !closed) {
      Chunk chunk = line.chunk(i);
      if (chunk == null && (line.boundary(i) || line.preposition(i))) {
        break;
      }
      people |=
          chunk != null && !(chunk instanceof DateChunk) || line.contains(i, i + 1, "plural-noun");
      closed = chunk == null && (line.in(i, "article") || line.in(i, "determiner"));
      start = chunk == null ? i : chunk.from();
      i = start - 1;
    }
    if (i < from || line.preposition(i) && line.free(i)) {
      return -1;
    }
    boolean bare = verb.from() == verb.at() && verb.time() == VerbGroup.Time.PRESENT;
    boolean hangs = start < at && !people && attributive(verb) && !says(verb);
    if (bare && start < at || hangs || !people && adjective(verb)) {
      return -1; // "Norlandic plans", "the reform": rather nouns
    }
    if (line.is(i, "and") && !line.is(i - 1, ",") && !people && !closed) {
      return at; // "talks on peace and security will aim at": both are what the talks are on
    }
    return joint(i) ? (line.is(i - 1, ",") ? i - 1 : i) : start;
  }

  private static boolean says(VerbGroup verb) {
    return verb.lemma().equals("say") || verb.lemma().equals("tell");
  }

  /**
   * ", organised crime and piracy": a participle right before its noun; behind "and" most are
   * deeds: "and swapped gifts".
   */
  private boolean adjective(VerbGroup verb) {
    int noun = verb.to();
    boolean deed = line.is(verb.at() - 1, "and") && !line.in(verb.at(), "attributive-participle");
    return !deed
        && verb.from() == verb.at()
        && verb.to() == verb.at() + 1
        && line.norm(verb.at()).endsWith("ed")
        && line.free(noun)
        && !line.in(noun, "function")
        && !line.in(noun, "light")
        && !line.boundary(noun)
        && !line.preposition(noun)
        && !line.norm(noun).endsWith("ly");
  }

  private boolean joint(int i) {
    return line.boundary(i);
  }

  /** "steps taken in May": a bare participle before a preposition hangs on its noun. */
  private boolean attributive(VerbGroup verb) {
    return verb.from() == verb.at()
        && verb.time() == VerbGroup.Time.PAST
        && line.preposition(verb.to());
  }

  /** Whether a verb stands in a relative or an indirect question that belongs to the topic. */
  private boolean inside(int at, int from) {
    int i = at - 1;
    while (line.in(i, "adverb")) {
      i--;
    }
    if (line.in(i, "relative") && !line.is(i - 1, ",")) {
      return true;
    }
    int verb = i;
    for (; i >= from; i--) {
      boolean object = line.in(i, "relative") && !line.is(i - 1, ",") && verb - i < 5;
      if (line.in(i, "topic-question") || object && i > from) {
        return true; // "the war that Norland is waging"
      }
      if (line.free(i) && (line.is(i, ",") || line.is(i, ";"))) {
        return false;
      }
    }
    return false;
  }
}
