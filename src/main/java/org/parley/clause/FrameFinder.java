package org.parley.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Time;
import org.parley.clause.VerbGroup.Voice;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;

/**
 * Gives each verb of a sentence its subject, object and prepositions, in one pass from left to
 * right: passives turned round, reduced and relative clauses tied to their nouns, shared subjects
 * carried on.
 */
public final class FrameFinder {
  /** How many plain nouns may stand between a preposition and the person it governs. */
  private static final int NOUNS = 4;

  /** How many words may say what a meeting is like before they are nouns of their own. */
  private static final int ADJECTIVES = 3;

  private final Line line;
  private final List<VerbGroup> verbs;
  private final Rows rows;
  private final Subjects subjects;
  private final ClauseBounds bounds;
  private final Asides asides;
  private final Objects objects;

  public FrameFinder(Line line) {
    this.line = line;
    this.verbs = line.verbs();
    this.rows = new Rows(line);
    this.subjects = new Subjects(line, verbs, rows);
    this.bounds = new ClauseBounds(line, verbs);
    this.asides = new Asides(line);
    this.objects = new Objects(line, rows);
  }

  public List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int v = 0; v < verbs.size(); v++) {
      frames.add(frame(v, frames));
    }
    fronted(frames);
    return frames;
  }

  /** "Representing Norland at the talks was P": P does what the sentence begins with. */
  private void fronted(List<Frame> frames) {
    if (frames.size() < 2 || verbs.get(0).at() > 1 || verbs.get(0).voice() != Voice.ING) {
      return;
    }
    Frame was = frames.get(1);
    Argument agent = was.agent();
    boolean opens = agent != null && agent.from() <= verbs.get(0).from();
    Argument side = frames.get(0).patient();
    boolean whom = side != null && Slots.first(side, MeetingChunk.class) == null;
    if (was.verb().lemma().equals("be") && opens && whom && was.patient() != null) {
      frames.set(0, frames.get(0).with(was.patient(), side));
    }
  }

  /** "flew there to meet P", done: what the journey was for came about with it. */
  private VerbGroup done(int v) {
    VerbGroup verb = verbs.get(v);
    Time before = v > 0 ? verbs.get(v - 1).time() : Time.PLANNED;
    boolean past = before != Time.PLANNED && before != Time.PRESENT;
    return past && subjects.purpose(v)
        ? new VerbGroup(
            verb.from(), verb.at(), verb.to(), verb.lemma(), verb.voice(), Time.PAST, false)
        : verb;
  }

  private Frame frame(int v, List<Frame> before) {
    VerbGroup verb = done(v);
    Argument behind = inverted(v);
    if (behind != null) {
      int end = Math.max(bounds.end(v), behind.to());
      return new Frame(verb, behind, null, Map.of(), verb.from(), end);
    }
    Subjects.Subject subject = subjects.of(v, before);
    int end = bounds.end(v);
    Argument object = objects.behind(verb.to(), end);
    Map<String, List<Argument>> prepositions = prepositions(verb, end);
    int from = subject.from();
    leading(subject, prepositions);
    if (verb.voice() == Voice.PASSIVE || verb.voice() == Voice.REDUCED) {
      List<Argument> by = prepositions.get("by");
      return new Frame(
          verb, by == null ? null : by.get(0), subject.argument(), prepositions, from, end);
    }
    Argument related =
        object == null || object.heads().isEmpty() ? subjects.related(subject) : null;
    return new Frame(
        verb, subject.argument(), related == null ? object : related, prepositions, from, end);
  }

  /** "…, said Admiral P": the speaker behind the verb. */
  private @Nullable Argument inverted(int v) {
    VerbGroup verb = verbs.get(v);
    int before = verb.from() - 1;
    boolean after = line.is(before, ",") || line.is(before, "\"");
    int next = line.in(verb.to(), "article") ? verb.to() + 1 : verb.to();
    Chunk chunk = line.chunk(next);
    boolean closed =
        chunk != null
            && (chunk.to() >= line.size()
                || line.boundary(chunk.to())
                || line.preposition(chunk.to()));
    boolean hearer = verb.lemma().equals("tell"); // "P, the minister, told a paper"
    return after
            && !hearer
            && !apposed(v, before)
            && actor(chunk)
            && closed
            && chunk != null
            && line.says(verb)
            && chunk.from() == next
        ? Argument.of(next, chunk.to(), List.of(chunk))
        : null;
  }

  /** "P, head of the Staff, welcomed Q": the comma closes an aside to the subject. */
  private boolean apposed(int v, int comma) {
    boolean aside = actor(line.chunk(comma - 1)) || line.contains(0, comma, "relative");
    return line.is(comma, ",")
        && aside
        && verbs.subList(0, v).stream()
            .allMatch(verb -> verb.nominal() || line.in(verb.from() - 1, "relative"));
  }

  private static boolean actor(@Nullable Chunk chunk) {
    return chunk instanceof PersonChunk
        || chunk instanceof OfficeChunk
        || chunk instanceof BodyChunk;
  }

  private Map<String, List<Argument>> prepositions(VerbGroup verb, int end) {
    Map<String, List<Argument>> found = new LinkedHashMap<>();
    boolean foreign = false;
    boolean aside = false;
    for (int i = verb.to(); i < end; i++) {
      if (line.chunk(i) != null) {
        continue;
      }
      int behind = verb.from() > i ? i : asides.end(i, end);
      if (behind > i) {
        i = behind - 1; // what is said of one noun has prepositions of its own
        continue;
      }
      VerbGroup other = startsVerb(i);
      if (other != null && other != verb) {
        foreign = true;
        // "spoke before leaving for talks with P": P belongs to the second verb
        aside |= other.voice() == Voice.ING && line.preposition(other.from() - 1);
      }
      if (!line.preposition(i)) {
        continue;
      }
      String name = line.norm(i);
      boolean theirs = foreign && name.equals("by") || aside && line.in(i, "journey-preposition");
      Argument argument = theirs ? null : governedBy(i + 1, end);
      if (argument != null) {
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(argument);
      }
    }
    return found;
  }

  /** "In a call with P on Tuesday, Q said": a meeting before the subject is the verb's too. */
  private void leading(Subjects.Subject subject, Map<String, List<Argument>> found) {
    Argument argument = subject.argument();
    if (argument == null || argument.heads().isEmpty()) {
      return;
    }
    int end = argument.heads().get(0).from();
    boolean meeting = false;
    // "In a call on Monday, P urged Q": what opens the sentence belongs to its first verb
    boolean opens = line.is(0, "in") && verbs.get(0).from() > subject.from();
    for (int i = opens ? 0 : subject.from(); i < end; i++) {
      Argument governed = line.preposition(i) ? governedBy(i + 1, end) : null;
      if (governed == null || governed.heads().isEmpty()) {
        continue;
      }
      MeetingChunk occasion = Slots.first(governed, MeetingChunk.class);
      boolean call = occasion != null && line.is(i, "in") && occasion.kind() == MeetingKind.CALL;
      boolean amid = call || line.in(i, "during") && occasion != null;
      meeting |= amid;
      if (amid || meeting && line.is(i, "with")) {
        found.computeIfAbsent(line.norm(i), key -> new ArrayList<>()).add(governed);
      }
    }
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
        && (line.in(i, "light") || line.in(i, "article") || line.is(i, "\""))) {
      i++;
    }
    Chunk chunk = i < end ? line.chunk(i) : null;
    if (chunk != null) {
      List<Chunk> row = rows.row(chunk, end);
      return Argument.of(i, row.get(row.size() - 1).to(), row);
    }
    if (i < end && line.in(i, "pronoun")) {
      return new Argument(i, i + 1, List.of(), line.norm(i));
    }
    int to = i;
    while (to < end && line.free(to) && !line.boundary(to) && !line.preposition(to)) {
      to++;
    }
    if (to < end && to - i < NOUNS && line.chunk(to) instanceof PersonChunk person) {
      List<Chunk> row = rows.row(person, end); // "with junta leader P"
      return Argument.of(i, row.get(row.size() - 1).to(), row);
    }
    if (to < end && to - i < ADJECTIVES && line.chunk(to) instanceof MeetingChunk meeting) {
      return Argument.of(i, meeting.to(), List.of(meeting)); // "for hastily arranged talks"
    }
    return to > i ? Argument.of(i, to, List.of()) : null;
  }
}
