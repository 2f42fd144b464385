package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Voice;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.SideChunk;

/**
 * The subject of each verb: left of it, beyond asides and relative clauses, or carried on from the
 * verb before.
 */
final class Subjects {
  private final Line line;
  private final List<VerbGroup> verbs;
  private final Rows rows;
  private final Restrictive restrictive;
  private final Antecedents antecedents;

  Subjects(Line line, List<VerbGroup> verbs, Rows rows) {
    this.line = line;
    this.verbs = verbs;
    this.rows = rows;
    this.restrictive = new Restrictive(line, verbs);
    this.antecedents = new Antecedents(line, verbs, rows);
  }

  record Subject(@Nullable Argument argument, int from) {}

  Subject of(int v, List<Frame> before) {
    VerbGroup verb = verbs.get(v);
    int i = verb.from() - 1;
    while (line.in(i, "adverb") && !line.in(i, "pronoun")) {
      i--;
    }
    if (line.in(i, "relative")) {
      Chunk meeting = line.is(i, "which") || line.is(i, "that") ? antecedents.met(verb, i) : null;
      return meeting == null
          ? antecedents.of(i - 1)
          : new Subject(
              Argument.of(meeting.from(), meeting.to(), List.of(meeting)), meeting.from());
    }
    if (line.in(i, "pronoun")) {
      return new Subject(new Argument(i, i + 1, List.of(), line.norm(i)), i);
    }
    if (verb.voice() == Voice.REDUCED) {
      boolean joined = (line.is(i, "and") || line.is(i, "but")) && !before.isEmpty();
      Subject told = joined ? null : antecedents.meeting(i, before);
      return joined
          ? new Subject(before.get(before.size() - 1).patient(), i)
          : told == null ? antecedents.of(i) : told;
    }
    if (verb.voice() == Voice.ING && leading(verb, i)) {
      return antecedents.of(i);
    }
    if (verb.voice() == Voice.ING && (i < 0 || line.is(i, ",") || line.preposition(i))) {
      return before.isEmpty() ? around(v, i) : carried(before, i);
    }
    if (antecedents.toBeHeld(verb) || verb.voice() == Voice.ING && antecedents.governed(i)) {
      return antecedents.of(i);
    }
    if (purpose(v)) {
      return carried(before, i);
    }
    if (line.is(verb.from(), "to") && line.in(i, "plan-noun")) {
      return carried(before, i); // "parted with plans to meet again"
    }
    if (line.is(i, "and") || line.is(i, "but") || line.is(i, "or")) {
      boolean closed = line.is(i - 1, ",") && closesRelative(before);
      return v > 0 ? carried(closed ? main(before) : before, i) : new Subject(null, i);
    }
    if (line.is(i, ",")) {
      return afterParenthesis(v, i, before);
    }
    Argument noun = restrictive.noun(v, before);
    if (noun != null) {
      return new Subject(noun, noun.from());
    }
    Chunk asked = line.is(verb.from(), "to") ? asked(i) : null;
    return asked == null
        ? region(v, i, before)
        : new Subject(Argument.of(asked.from(), asked.to(), List.of(asked)), asked.from());
  }

  /** "an invitation to P to visit Norland": P may visit. */
  private @Nullable Chunk asked(int at) {
    Chunk chunk = line.chunk(at);
    int to = chunk == null ? -1 : chunk.from() - 1;
    to = line.in(to, "article") ? to - 1 : to;
    return chunk != null && line.is(to, "to") && line.is(to - 1, "invitation") ? chunk : null;
  }

  /** "the summit that P and Q will hold": the meeting before the pronoun is what they will hold. */
  @Nullable Argument related(Subject subject) {
    Argument who = subject.argument();
    int that = who == null || who.heads().isEmpty() ? -1 : who.heads().get(0).from() - 1;
    that = line.in(that, "article") ? that - 1 : that;
    boolean pronoun = line.is(that, "that") || line.is(that, "which");
    Chunk noun = pronoun ? line.chunk(that - 1) : null;
    return noun instanceof MeetingChunk ? Argument.of(noun.from(), noun.to(), List.of(noun)) : null;
  }

  /** "P flew there to meet Q", "P was the first to meet Q": the infinitive has P as subject. */
  boolean purpose(int v) {
    VerbGroup verb = verbs.get(v);
    boolean to = line.is(verb.from(), "to") && asked(verb.from() - 1) == null;
    if (v == 0 || !to || verb.voice() != Voice.ACTIVE) {
      return false;
    }
    VerbGroup before = verbs.get(v - 1);
    boolean first =
        before.lemma().equals("be") && line.chunk(verb.from() - 1) instanceof Chunk.MeetingChunk;
    boolean told = before.time() == VerbGroup.Time.PAST || before.time() == VerbGroup.Time.PLANNED;
    return first || told && journey(before);
  }

  private boolean journey(VerbGroup verb) {
    return line.lexicon().grammar().of(verb.lemma()).stream()
        .anyMatch(rule -> rule.action().equals("travel") || rule.action().equals("visit"));
  }

  /** "Meeting in Norton, P and Q agreed": whose the next verb is; "P left after meeting Q". */
  private Subject around(int v, int i) {
    if (i > 1) {
      Subject left = new Subject(Argument.of(0, i, rows.heads(0, i)), i);
      if (left.argument() != null && !left.argument().heads().isEmpty()) {
        return left;
      }
    }
    for (int next = v + 1; next < verbs.size(); next++) {
      int comma = verbs.get(next).nominal() ? -1 : commaBefore(verbs.get(next).from(), i + 1);
      if (comma > 0) {
        int end = verbs.get(next).from();
        return new Subject(Argument.of(comma + 1, end, rows.heads(comma + 1, end)), i + 1);
      }
    }
    return new Subject(null, i + 1);
  }

  private int commaBefore(int at, int from) {
    int first = -1;
    for (int i = at - 1; i > from; i--) {
      first = line.free(i) && line.is(i, ",") ? i : first;
    }
    return first;
  }

  /** "P met Q, leading the Norlandic side": Q leads it. */
  private boolean leading(VerbGroup verb, int comma) {
    return line.lexicon().words().in("leading-verb", verb.lemma())
        && line.is(comma, ",")
        && line.chunk(comma - 1) instanceof Chunk.PersonChunk;
  }

  /** Whether the clause before hangs on a noun: "trade, which grew, and examined". */
  private boolean closesRelative(List<Frame> before) {
    for (int b = before.size() - 1; b >= 0; b--) {
      if (!before.get(b).verb().nominal()) {
        return relative(before.get(b));
      }
    }
    return false;
  }

  private boolean relative(Frame frame) {
    int at = frame.verb().from() - 1;
    return line.in(at, "relative") && line.is(at - 1, ",");
  }

  /** The clauses that hang on no noun. */
  private List<Frame> main(List<Frame> before) {
    List<Frame> main = before.stream().filter(frame -> !relative(frame)).toList();
    return main.isEmpty() ? before : main;
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
        || line.is(comma + 1, "whose")
        || line.in(comma + 1, "article") && infinitive(comma + 1)
        || line.preposition(comma + 1) && line.in(comma + 2, "relative")
        || startsNominalVerb(comma + 1);
  }

  /** "P, the first Norlander to visit Borland, met Q": the aside has a verb of its own. */
  private boolean infinitive(int from) {
    int comma = from;
    while (comma < line.size() && !(line.free(comma) && line.is(comma, ","))) {
      comma++;
    }
    int end = comma;
    return verbs.stream()
        .anyMatch(v -> from < v.from() && v.from() < end && line.is(v.from(), "to"));
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
    boolean stopped = false;
    while (i >= 0 && steps++ < 120) {
      Chunk chunk = line.chunk(i);
      if (chunk != null) {
        i = chunk.from() - 1;
        start = chunk.from();
        continue;
      }
      if (edge(i, last) || line.in(i, "relative") && line.preposition(i - 1)) {
        break; // "talks, in which trade was discussed"
      }
      VerbGroup crossed = verbAt(i, v);
      if (crossed != null && !crosses(crossed)) {
        stopped = true;
        break;
      }
      start = i;
      i--;
    }
    start = Math.max(start, afterOpening(v, start, last));
    start = stopped ? afterObject(start, last) : start;
    List<Chunk> heads = rows.heads(afterSetting(start, i, last), last + 1);
    Chunk near = line.chunk(last);
    int left = near == null ? 0 : near.from() - (line.in(near.from() - 1, "article") ? 2 : 1);
    if (says(v) && near != null && !(near instanceof DateChunk) && line.is(left, ",")) {
      return new Subject(Argument.of(near.from(), last + 1, List.of(near)), near.from());
    }
    boolean series = stopped && line.is(last + 1, ","); // "they met P, discussed A, signed B"
    if (heads.isEmpty() && (start > last || series) && !before.isEmpty()) {
      return carried(before, start);
    }
    return new Subject(Argument.of(start, last + 1, heads), start);
  }

  /** "Before the talks in Norton, P met Q": what the first word governs is no subject. */
  private int afterSetting(int start, int edge, int last) {
    Chunk first = line.chunk(start);
    if (first == null || !line.in(edge, "prior")) {
      return start;
    }
    int comma = first.to();
    boolean talks = first instanceof MeetingChunk;
    while (talks && comma < last && !(line.free(comma) && line.is(comma, ","))) {
      comma++;
    }
    return line.is(comma, ",") && comma < last ? comma + 1 : start;
  }

  /** "After meeting P, Q met R": the subject begins behind the clause that opens the sentence. */
  private int afterOpening(int v, int start, int last) {
    for (int b = 0; b < v; b++) {
      VerbGroup opening = verbs.get(b);
      boolean first = opening.from() == start || opening.from() == start + 1;
      if (first && opening.voice() == Voice.ING) {
        int comma = commaBefore(last + 1, opening.at());
        return comma < 0 ? start : comma + 1;
      }
    }
    return start;
  }

  /**
   * "P met Q in Norton, but the talks …", "P led A in May, and Q led B": what stands left of the
   * joint belongs to the verb before.
   */
  private int afterObject(int start, int last) {
    for (int i = last; i > start; i--) {
      boolean and = line.is(i, "and") && line.is(i - 1, ",");
      boolean side = line.is(i, "and") && i < last && line.chunk(last) instanceof SideChunk;
      if (line.free(i) && (line.is(i, "but") || and || side)) {
        Chunk left = line.chunk(line.is(i - 1, ",") ? i - 2 : i - 1);
        int next = line.in(i + 1, "light") ? i + 2 : i + 1;
        Chunk right = line.chunk(line.chunk(i + 1) == null ? next : i + 1);
        if (right != null && left != null && (line.is(i, "but") || !Rows.alike(left, right))) {
          return i + 1;
        }
      }
    }
    return start;
  }

  /** Verbs of saying may stand with their subject inside or behind what is said. */
  boolean says(int v) {
    return line.lexicon().grammar().of(verbs.get(v).lemma()).stream()
        .anyMatch(rule -> rule.action().equals("say"));
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
}
