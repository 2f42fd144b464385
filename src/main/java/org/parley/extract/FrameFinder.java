package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.VerbGroup.Voice;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;

/**
 * Gives each verb of a sentence its subject, object and prepositions, in one pass from left to
 * right: passives turned round, reduced and relative clauses tied to their nouns, shared subjects
 * carried on.
 */
final class FrameFinder {
  private final Line line;
  private final List<VerbGroup> verbs;

  FrameFinder(Line line) {
    this.line = line;
    this.verbs = new VerbFinder(line).find();
  }

  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int v = 0; v < verbs.size(); v++) {
      frames.add(frame(v, frames));
    }
    return frames;
  }

  private Frame frame(int v, List<Frame> before) {
    VerbGroup verb = verbs.get(v);
    Subject subject = subject(v, before);
    int end = clauseEnd(v);
    Argument object = object(verb.to(), end);
    Map<String, List<Argument>> prepositions = prepositions(verb, end);
    int from = subject.from;
    if (verb.voice() == Voice.PASSIVE || verb.voice() == Voice.REDUCED) {
      List<Argument> by = prepositions.get("by");
      return new Frame(
          verb, by == null ? null : by.get(0), subject.argument, prepositions, from, end);
    }
    return new Frame(verb, subject.argument, object, prepositions, from, end);
  }

  private record Subject(@Nullable Argument argument, int from) {}

  private Subject subject(int v, List<Frame> before) {
    VerbGroup verb = verbs.get(v);
    int i = verb.from() - 1;
    while (line.in(i, "adverb") && !line.in(i, "pronoun")) {
      i--;
    }
    if (line.in(i, "relative")) {
      return antecedent(i - 1);
    }
    if (line.in(i, "pronoun")) {
      return new Subject(new Argument(i, i + 1, List.of(), line.norm(i)), i);
    }
    if (verb.voice() == Voice.REDUCED) {
      boolean joined = (line.is(i, "and") || line.is(i, "but")) && !before.isEmpty();
      return joined ? new Subject(before.get(before.size() - 1).patient(), i) : antecedent(i);
    }
    if (verb.voice() == Voice.ING
        && !before.isEmpty()
        && (line.is(i, ",") || line.preposition(i))) {
      return carried(before, i);
    }
    if (line.is(i, "and") || line.is(i, "but") || line.is(i, "or")) {
      return v > 0 ? carried(before, i) : new Subject(null, i);
    }
    if (line.is(i, ",")) {
      return afterParenthesis(v, i, before);
    }
    return region(v, i, before);
  }

  /** The subject of the last finite verb goes on. */
  private static Subject carried(List<Frame> before, int from) {
    for (int b = before.size() - 1; b >= 0; b--) {
      Frame frame = before.get(b);
      if (!frame.verb().nominal()) {
        boolean passive = frame.verb().voice() == Voice.PASSIVE;
        return new Subject(passive ? frame.patient() : frame.agent(), from);
      }
    }
    return new Subject(null, from);
  }

  /** The noun that a relative clause or participle hangs on: the nearest one to its left. */
  private Subject antecedent(int i) {
    int at = line.is(i, ",") ? i - 1 : i;
    if (line.is(at, ")")) {
      at = back(at, "(") - 1;
    }
    Chunk chunk = line.chunk(at);
    if (chunk == null) {
      int from = nounStart(at);
      return new Subject(Argument.of(from, at + 1, List.of()), from);
    }
    if (chunk instanceof DateChunk || place(chunk)) {
      Chunk outer = beyondPlace(chunk);
      chunk = outer == null ? chunk : outer;
    }
    List<Chunk> row = rowBack(chunk);
    return new Subject(Argument.of(row.get(0).from(), chunk.to(), row), row.get(0).from());
  }

  private static boolean place(Chunk chunk) {
    return chunk instanceof PlaceChunk
        || chunk instanceof BodyChunk body && body.form() == BodyChunk.Form.CAPITAL;
  }

  /** "talks in Norton on Monday led by P": over places and dates back to the noun. */
  private @Nullable Chunk beyondPlace(Chunk chunk) {
    int i = chunk.from() - 1;
    while (i > 0 && (line.preposition(i) || line.is(i, ","))) {
      Chunk before = line.chunk(i - 1);
      if (before == null) {
        return null;
      }
      if (!(before instanceof DateChunk) && !place(before)) {
        return before;
      }
      i = before.from() - 1;
    }
    return null;
  }

  private int nounStart(int at) {
    int i = at;
    while (line.free(i) && !line.preposition(i) && !line.boundary(i) && at - i < 6) {
      i--;
    }
    return Math.min(at, i + 1);
  }

  /** "X, who led Y, met Z": over the parenthesis back to what it interrupts. */
  private Subject afterParenthesis(int v, int comma, List<Frame> before) {
    int open = comma - 1;
    int depth = 0;
    while (open > 0 && !(line.free(open) && line.is(open, ",") && opens(open))) {
      open--;
      if (++depth > 60) {
        break;
      }
    }
    if (open <= 0) {
      return region(v, comma - 1, before);
    }
    return region(v, open - 1, before);
  }

  /** A comma that opens a relative clause, a participle or an aside. */
  private boolean opens(int comma) {
    return line.in(comma + 1, "relative")
        || line.preposition(comma + 1) && line.in(comma + 2, "relative")
        || startsNominalVerb(comma + 1);
  }

  private boolean startsNominalVerb(int at) {
    return verbs.stream()
        .anyMatch(
            verb ->
                verb.from() <= at + 1 && verb.at() >= at && verb.at() <= at + 1 && verb.nominal());
  }

  /**
   * The words left of the verb up to the clause's edge; their first free-standing noun is the head.
   */
  private Subject region(int v, int last, List<Frame> before) {
    int start = last + 1;
    int i = last;
    int steps = 0;
    while (i >= 0 && steps++ < 120) {
      Chunk chunk = line.chunk(i);
      if (chunk != null) {
        i = chunk.from() - 1;
        start = chunk.from();
        continue;
      }
      if (edge(i, last)) {
        break;
      }
      VerbGroup crossed = verbAt(i, v);
      if (crossed != null && !crosses(crossed)) {
        break;
      }
      start = i;
      i--;
    }
    List<Chunk> heads = heads(start, last + 1);
    Chunk near = line.chunk(last);
    if (says(v) && near != null && !(near instanceof DateChunk) && line.is(near.from() - 1, ",")) {
      return new Subject(Argument.of(near.from(), last + 1, List.of(near)), near.from());
    }
    if (heads.isEmpty() && onlyAdverbial(start, last + 1) && !before.isEmpty()) {
      return carried(before, start);
    }
    return new Subject(Argument.of(start, last + 1, heads), start);
  }

  /** Verbs of saying may stand with their subject inside or behind what is said. */
  private boolean says(int v) {
    return line.lexicon().grammar().of(verbs.get(v).lemma()).stream()
        .anyMatch(rule -> rule.action().equals("say"));
  }

  private boolean onlyAdverbial(int from, int to) {
    return from >= to;
  }

  private boolean edge(int i, int last) {
    if (line.is(i, ";") || line.is(i, ":") || line.in(i, "subordinator")) {
      return true;
    }
    return line.is(i, "\"") && i < last;
  }

  private @Nullable VerbGroup verbAt(int i, int before) {
    for (int v = before - 1; v >= 0; v--) {
      VerbGroup verb = verbs.get(v);
      if (verb.from() <= i && i < verb.to()) {
        return verb;
      }
    }
    return null;
  }

  /** The subject may lie beyond a participle or a verb of a relative clause, not beyond others. */
  private boolean crosses(VerbGroup verb) {
    return verb.nominal() || line.in(verb.from() - 1, "relative");
  }

  /** The first noun that no preposition governs, with what is coordinated to it. */
  private List<Chunk> heads(int from, int to) {
    int i = from;
    while (i < to) {
      Chunk chunk = line.chunk(i);
      if (chunk == null) {
        i++;
        continue;
      }
      boolean governed = governed(chunk.from(), from);
      boolean adjective = possessive(chunk) && !inRow(chunk);
      if (!governed && !(chunk instanceof DateChunk) && !adjective) {
        return row(chunk, to);
      }
      i = chunk.to();
    }
    return List.of();
  }

  private static boolean possessive(Chunk chunk) {
    return chunk instanceof BodyChunk body
        && (body.form() == BodyChunk.Form.POSSESSIVE || body.form() == BodyChunk.Form.ADJECTIVE);
  }

  /** "Norlandic and Ruritanian negotiators": an adjective that shares the noun of the next. */
  private boolean inRow(Chunk chunk) {
    boolean joined = line.is(chunk.to(), "and") || line.is(chunk.to(), ",");
    Chunk next = line.chunk(chunk.to() + 1);
    return joined
        && chunk instanceof BodyChunk body
        && body.form() == BodyChunk.Form.ADJECTIVE
        && (next instanceof OfficeChunk || next instanceof SideChunk || next instanceof BodyChunk);
  }

  private boolean governed(int at, int from) {
    int i = at - 1;
    while (i >= from && line.free(i) && !line.preposition(i) && line.in(i, "light")) {
      i--;
    }
    return i >= from && line.preposition(i);
  }

  /** A chunk and those of its kind that follow by commas and "and". */
  private List<Chunk> row(Chunk first, int limit) {
    List<Chunk> row = new ArrayList<>();
    Chunk chunk = first;
    while (chunk != null) {
      row.add(chunk);
      int next = joint(chunk.to(), limit);
      Chunk follower = next < 0 ? null : line.chunk(next);
      chunk =
          follower != null && follower.from() == next && alike(first, follower) ? follower : null;
    }
    return row;
  }

  private int joint(int at, int limit) {
    int i = at;
    boolean joined = false;
    while (i < limit && (line.in(i, "joint") || line.free(i) && line.is(i, ";"))) {
      i++;
      joined = true;
    }
    while (i < limit && joined && line.in(i, "article-like")) {
      i++;
    }
    return joined && i < limit ? i : -1;
  }

  private List<Chunk> rowBack(Chunk last) {
    List<Chunk> row = new ArrayList<>();
    row.add(last);
    Chunk chunk = last;
    while (true) {
      int i = chunk.from() - 1;
      boolean joined = false;
      while (line.in(i, "joint")) {
        i--;
        joined = true;
      }
      Chunk before = joined ? line.chunk(i) : null;
      if (before == null || !alike(last, before) || row.size() > 30) {
        return row;
      }
      row.add(0, before);
      chunk = before;
    }
  }

  /** Posts go with people and with bodies; a person and a body in a row are of two clauses. */
  static boolean alike(Chunk a, Chunk b) {
    return human(a) && human(b) || body(a) && body(b) || a.getClass() == b.getClass();
  }

  private static boolean human(Chunk chunk) {
    return chunk instanceof PersonChunk || chunk instanceof OfficeChunk;
  }

  private static boolean body(Chunk chunk) {
    return chunk instanceof BodyChunk || chunk instanceof SideChunk || chunk instanceof OfficeChunk;
  }

  private @Nullable Argument object(int at, int end) {
    int i = at;
    while (i < end && (line.in(i, "adverb") || line.in(i, "light") || line.is(i, ":"))) {
      i++;
    }
    while (line.chunk(i) instanceof DateChunk date) {
      i = date.to();
      while (i < end && line.in(i, "light")) {
        i++;
      }
    }
    Chunk chunk = line.chunk(i);
    if (chunk != null) {
      List<Chunk> row = row(chunk, end);
      return Argument.of(i, row.get(row.size() - 1).to(), row);
    }
    if (i >= end || line.preposition(i)) {
      return null;
    }
    if (line.in(i, "pronoun")) {
      return new Argument(i, i + 1, List.of(), line.norm(i));
    }
    int to = i;
    while (to < end && line.free(to) && !line.boundary(to) && !line.preposition(to)) {
      to++;
    }
    Chunk head = to < end ? line.chunk(to) : null;
    boolean adjacent = head != null && !(head instanceof DateChunk) && to - i < 4;
    return to > i || head != null
        ? Argument.of(
            i,
            Math.max(to, head == null ? to : head.to()),
            adjacent && head != null ? row(head, end) : List.of())
        : null;
  }

  private Map<String, List<Argument>> prepositions(VerbGroup verb, int end) {
    Map<String, List<Argument>> found = new LinkedHashMap<>();
    boolean foreign = false;
    for (int i = verb.to(); i < end; i++) {
      if (line.chunk(i) != null) {
        continue;
      }
      VerbGroup other = startsVerb(i);
      if (other != null && other != verb) {
        foreign = true;
      }
      if (!line.preposition(i)) {
        continue;
      }
      String name = line.norm(i);
      boolean theirs = foreign && name.equals("by");
      Argument argument = theirs ? null : governedBy(i + 1, end);
      if (argument != null) {
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(argument);
      }
    }
    return found;
  }

  private @Nullable VerbGroup startsVerb(int i) {
    for (VerbGroup verb : verbs) {
      if (verb.from() == i) {
        return verb;
      }
    }
    return null;
  }

  private @Nullable Argument governedBy(int at, int end) {
    int i = at;
    while (i < end
        && line.free(i)
        && i - at < 4
        && (line.in(i, "light") || line.in(i, "article"))) {
      i++;
    }
    Chunk chunk = i < end ? line.chunk(i) : null;
    if (chunk != null) {
      List<Chunk> row = row(chunk, end);
      return Argument.of(i, row.get(row.size() - 1).to(), row);
    }
    if (i < end && line.in(i, "pronoun")) {
      return new Argument(i, i + 1, List.of(), line.norm(i));
    }
    int to = i;
    while (to < end && line.free(to) && !line.boundary(to) && !line.preposition(to)) {
      to++;
    }
    return to > i ? Argument.of(i, to, List.of()) : null;
  }

  /** Where the verb's clause ends: at the next clause's subject, a semicolon, a relative clause. */
  private int clauseEnd(int v) {
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
      int start = verb.nominal() ? next.from() : clauseStart(next, verb.to());
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
  private int clauseStart(VerbGroup next, int from) {
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
    return start;
  }

  private int back(int at, String norm) {
    int i = at;
    while (i > 0 && !line.is(i, norm)) {
      i--;
    }
    return i;
  }
}
