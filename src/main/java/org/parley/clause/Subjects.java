package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.VerbGroup.Voice;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;

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
  private final SubjectRegions regions;

  Subjects(Line line, List<VerbGroup> verbs, Rows rows) {
    this.line = line;
    this.verbs = verbs;
    this.rows = rows;
    this.restrictive = new Restrictive(line, verbs);
    this.antecedents = new Antecedents(line, verbs, rows);
    this.regions = new SubjectRegions(line, verbs, rows);
  }

  record Subject(@Nullable Argument argument, int from) {}

  Subject of(int v, List<Frame> before) {
    VerbGroup verb = verbs.get(v);
    int i = verb.from() - 1;
    while (line.in(i, "adverb") && !line.in(i, "pronoun")) {
      i--;
    }
    if (line.in(i, "everyone-of-row") && line.chunk(i - 1) != null) {
      i--; // "P, Q and R all met S"
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
    Argument company = company(i);
    if (company != null) {
      return new Subject(company, company.from());
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
      return before.isEmpty() ? around(v, i) : SubjectRegions.carried(before, i);
    }
    Chunk due = antecedents.due(verb);
    if (due != null) {
      return new Subject(Argument.of(due.from(), due.to(), List.of(due)), due.from());
    }
    if (antecedents.toBeHeld(verb) || verb.voice() == Voice.ING && antecedents.governed(i)) {
      return antecedents.of(i);
    }
    if (purpose(v)) {
      return SubjectRegions.carried(before, i);
    }
    if (line.is(verb.from(), "to") && (line.in(i, "plan-noun") || asker(i))) {
      return SubjectRegions.carried(before, i); // "parted with plans to meet again"
    }
    i = beforeDay(i);
    if (line.is(i, "and") || line.is(i, "but") || line.is(i, "or")) {
      boolean closed = line.is(i - 1, ",") && closesRelative(before);
      return v > 0
          ? SubjectRegions.carried(closed ? main(before) : before, i)
          : behindUnknown(i, before);
    }
    if (line.is(i, ",")) {
      return regions.afterParenthesis(v, i, before);
    }
    Argument noun = restrictive.noun(v, before);
    if (noun != null) {
      return new Subject(noun, noun.from());
    }
    Chunk asked = line.is(verb.from(), "to") ? asked(i) : null;
    Argument meant = asked == null && line.is(verb.from(), "to") ? meant(i, before) : null;
    if (meant != null) {
      return new Subject(meant, meant.from());
    }
    return asked == null
        ? regions.region(v, i, before)
        : new Subject(Argument.of(asked.from(), asked.to(), List.of(asked)), asked.from());
  }

  /** "P unveiled a plaque and met Q": before the first verb, where no table knows that one. */
  private Subject behindUnknown(int joint, List<Frame> before) {
    for (int k = 1; k < joint; k++) {
      int last = k - 1;
      while (line.in(last, "adverb") || line.in(last, "have")) {
        last--;
      }
      boolean past = line.free(k) && line.norm(k).endsWith("ed") && line.verbAt(k) == null;
      if (past && line.chunk(last) != null && !(line.chunk(last) instanceof DateChunk)) {
        return regions.region(0, last, before);
      }
    }
    return new Subject(null, joint);
  }

  /** "met in May and in June spoke by phone": over the day that stands between joint and verb. */
  private int beforeDay(int at) {
    int day = line.chunk(at) instanceof Chunk.DateChunk date ? date.from() : -1;
    int joint = line.preposition(day - 1) ? day - 2 : day - 1;
    return day > 0 && (line.is(joint, "and") || line.is(joint, "but")) ? joint : at;
  }

  /** "He and his counterpart P": the pronoun and the one named with it. */
  private @Nullable Argument company(int last) {
    Chunk chunk = line.chunk(last);
    int and = chunk == null ? -1 : chunk.from() - 1;
    boolean two = line.is(and, "and") && (line.is(and - 1, "he") || line.is(and - 1, "she"));
    return two && chunk != null && chunk.to() == last + 1
        ? new Argument(and - 1, chunk.to(), List.of(chunk), line.norm(and - 1))
        : null;
  }

  /** "an invitation to P to visit Norland": P may visit. */
  private @Nullable Chunk asked(int at) {
    Chunk chunk = line.chunk(at);
    int to = chunk == null ? -1 : chunk.from() - 1;
    to = line.in(to, "article") ? to - 1 : to;
    return chunk != null && line.is(to, "to") && line.is(to - 1, "invitation") ? chunk : null;
  }

  /** "accepted the invitation of P to visit Norland": it is not P who will. */
  private boolean asker(int at) {
    Chunk chunk = line.chunk(at);
    int of = chunk == null ? -1 : chunk.from() - 1;
    of = line.in(of, "article") ? of - 1 : of;
    boolean by = line.is(of, "of") || line.is(of, "by") || line.is(of, "from");
    return by && line.is(of - 1, "invitation");
  }

  /** "in time for P and Q to sign": those behind "for" will do it. */
  private @Nullable Argument meant(int last, List<Frame> before) {
    Frame main = before.isEmpty() ? null : before.get(before.size() - 1);
    for (Argument row : main == null ? List.<Argument>of() : main.all("for")) {
      if (row.to() == last + 1 && !row.heads().isEmpty()) {
        return row;
      }
    }
    return null;
  }

  /** "the summit that P and Q will hold": the meeting before the pronoun is what they will hold. */
  @Nullable Argument related(Subject subject) {
    Argument who = subject.argument();
    int that = who == null || who.heads().isEmpty() ? -1 : who.heads().get(0).from() - 1;
    that = line.in(that, "article") ? that - 1 : that;
    boolean pronoun = line.is(that, "that") || line.is(that, "which");
    Chunk noun = pronoun ? line.chunk(line.is(that - 1, ",") ? that - 2 : that - 1) : null;
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
    boolean dated = before.time() == VerbGroup.Time.PRESENT && dated(before.to(), verb.from());
    boolean chance =
        line.lexicon().words().in("chance-verb", before.lemma()) && before.to() < verb.from();
    return first || (told || dated) && (journey(before) || stay(before)) || told && chance;
  }

  /** "flies to Norton on Monday to meet Q": one journey, no habit. */
  private boolean dated(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.chunk(i) instanceof DateChunk) {
        return true;
      }
    }
    return false;
  }

  /** "was in Norton on Monday to see Q". */
  private boolean stay(VerbGroup verb) {
    return verb.lemma().equals("be") && line.in(verb.to(), "place-preposition");
  }

  private boolean journey(VerbGroup verb) {
    return line.lexicon().grammar().does(verb.lemma(), "travel", "visit");
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
      int comma =
          verbs.get(next).nominal() ? -1 : regions.commaBefore(verbs.get(next).from(), i + 1);
      if (comma > 0) {
        int end = verbs.get(next).from();
        return new Subject(Argument.of(comma + 1, end, rows.heads(comma + 1, end)), i + 1);
      }
    }
    return new Subject(null, i + 1);
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
}
