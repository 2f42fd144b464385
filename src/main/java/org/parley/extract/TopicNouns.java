package org.parley.extract;

import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Status;

/**
 * Topics that nouns give without a verb of talk: "they had a frank exchange of views on A",
 * "Topics: A and B".
 */
final class TopicNouns {
  /** How far from the start of a sentence the colon of an announced list may stand. */
  private static final int HEAD = 9;

  /** How far such a phrase reaches. */
  private static final int FARTHEST = 28;

  private final Stage stage;
  private final Line line;
  private final Matters subjects;

  TopicNouns(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.subjects = new Matters(line);
  }

  void read(Fact<?> why) {
    Event event = stage.current();
    if (event == null) {
      return;
    }
    int list = announced();
    if (list > 0) {
      subjects.add(event, list, line.size(), why);
      return;
    }
    fronted(event, why);
    for (int i = 1; i < line.size(); i++) {
      if (line.is(i, "with")) {
        onAgenda(event, i, why);
        focus(event, i, why);
      }
    }
    for (int i = 0; i < line.size() && event.status() == Status.HELD; i++) {
      int on =
          line.in(i, "exchange-noun") && held(i) ? subjects.introduced(i + 1, line.size()) : -1;
      if (on >= 0) {
        subjects.add(event, on, line.size(), why);
      }
    }
  }

  /** "On the border, both sides called for calm": what they spoke of. */
  private void fronted(Event event, Fact<?> why) {
    int from = line.is(1, "to") || line.is(1, "for") ? 2 : 1;
    if (!line.in(0, "fronting") || !subjects.matter(from)) {
      return;
    }
    for (int i = from; i < Math.min(line.size(), FARTHEST); i++) {
      if (line.verbAt(i) != null) {
        return;
      }
      if (line.free(i) && line.is(i, ",") && bothSpeak(i + 1)) {
        subjects.add(event, from, i, why);
        return;
      }
    }
  }

  /** Whether those who talked are the subject that begins at a token. */
  private boolean bothSpeak(int at) {
    return line.chunk(at) instanceof Chunk.SideChunk sides && sides.plural()
        || line.in(at, "they")
        || line.contains(at, at + 3, "plural-noun") && line.chunk(at) == null;
  }

  /** "met in Norton, with A and B topping the agenda". */
  private void onAgenda(Event event, int with, Fact<?> why) {
    for (int i = with + 1; i < Math.min(line.size(), with + FARTHEST); i++) {
      if (line.in(i, "agenda-place") && line.contains(i + 1, i + 5, "agenda-word")) {
        subjects.add(event, with + 1, i, why);
        return;
      }
      VerbGroup verb = line.verbAt(i);
      if (verb != null && !verb.nominal()) {
        return;
      }
    }
  }

  /** "held talks with a focus on A and B". */
  private void focus(Event event, int with, Fact<?> why) {
    int on = -1;
    for (int i = with + 1; i < with + 5; i++) {
      on = line.in(i, "emphasis-noun") && line.preposition(i + 1) ? i + 2 : on;
    }
    boolean told =
        line.sentence().chunks().stream()
            .anyMatch(chunk -> chunk instanceof MeetingChunk && chunk.to() <= with);
    if (on > 0 && told && !discussed(with)) {
      subjects.add(event, on, line.size(), why);
    }
  }

  /** Whether a verb of talk stands before a token, whose topics reach further. */
  private boolean discussed(int before) {
    return line.verbs().stream()
        .filter(verb -> verb.to() <= before)
        .flatMap(verb -> line.lexicon().grammar().of(verb.lemma()).stream())
        .anyMatch(rule -> rule.action().equals("discuss") && !rule.slots().containsKey("patient"));
  }

  /** "On the agenda: A and B": where the list begins; -1 where none is announced. */
  private int announced() {
    boolean named = false;
    for (int i = 0; i < Math.min(line.size() - 1, HEAD); i++) {
      if (line.free(i) && line.is(i, ":")) {
        return named ? i + 1 : -1;
      }
      if (line.verbAt(i) != null || line.boundary(i)) {
        return -1;
      }
      named |= line.in(i, "note-agenda");
    }
    return -1;
  }

  /** Whether the verb before a noun, else the first behind it, tells that it came about. */
  private boolean held(int noun) {
    VerbGroup last = null;
    for (VerbGroup verb : line.verbs()) {
      boolean before = verb.to() <= noun;
      boolean after = verb.from() > noun && last == null;
      last = before || after ? verb : last;
    }
    return last != null
        && !last.negated()
        && Interpreter.status(last) == Status.HELD
        && (line.lexicon().words().in("holding-verb", last.lemma())
            || line.is(last.from() - 1, "there"));
  }
}
