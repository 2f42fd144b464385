package org.parley.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Subjects.Subject;
import org.parley.clause.VerbGroup.Voice;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Token;

/** The words left of a verb among which its subject stands, over asides and back to the edge. */
final class SubjectRegions {
  /** Words that may stand before the noun of a subject. */
  private static final int MOST_WORDS = 4;

  private final Line line;
  private final List<VerbGroup> verbs;
  private final Rows rows;

  SubjectRegions(Line line, List<VerbGroup> verbs, Rows rows) {
    this.line = line;
    this.verbs = verbs;
    this.rows = rows;
  }

  /**
   * The words left of the verb up to the clause's edge; their first free-standing noun is the head.
   */
  Subject region(int v, int last, List<Frame> before) {
    int start = last + 1;
    int i = last;
    int steps = 0;
    boolean stopped = false;
    boolean beyond = false;
    while (i >= 0 && steps++ < 120) {
      Chunk chunk = line.chunk(i);
      if (chunk != null) {
        i = chunk.from() - 1;
        start = chunk.from();
        continue;
      }
      boolean pronoun = line.in(i, "relative") && i < last && !line.in(i + 1, "day-noun");
      if (edge(i, last) || pronoun && (line.preposition(i - 1) || !beyond)) {
        break; // "talks, in which trade was discussed", "talks, which Norland will host"
      }
      VerbGroup crossed = verbAt(i, v);
      if (crossed != null && !crosses(crossed)) {
        stopped = true;
        break;
      }
      beyond |= crossed != null;
      start = i;
      i--;
    }
    start = Math.max(start, afterOpening(v, start, last));
    start = stopped ? afterObject(start, last) : start;
    List<Chunk> heads = rows.heads(afterSetting(start, i, last), last + 1);
    Chunk near = line.chunk(last);
    int left = near == null ? 0 : near.from() - (line.in(near.from() - 1, "article") ? 2 : 1);
    if (line.says(verbs.get(v))
        && near != null
        && !(near instanceof DateChunk)
        && (line.is(left, ",") || line.is(left, "\"") || line.in(left, "relative"))) {
      return new Subject(Argument.of(near.from(), last + 1, List.of(near)), near.from());
    }
    int teller = line.says(verbs.get(v)) && near == null ? unknownTeller(start, last) : -1;
    if (teller > start) {
      return new Subject(Argument.of(teller, last + 1, List.of()), teller);
    }
    boolean series = stopped && line.is(last + 1, ","); // "they met P, discussed A, signed B"
    if (heads.isEmpty() && (start > last || series) && !before.isEmpty()) {
      return carried(before, start);
    }
    return new Subject(Argument.of(start, last + 1, heads), start);
  }

  /** "ties of Norland and Borland, Abc agency reported": a name that nothing is known of. */
  private int unknownTeller(int start, int last) {
    int i = last;
    while (i > start && line.free(i) && !line.is(i, ",")) {
      i--;
    }
    if (line.chunk(i) instanceof BodyChunk state && line.is(state.from() - 1, ",")) {
      return state.from() > start ? state.from() : -1; // "…, Norlandic state television reported"
    }
    Token first = line.is(i, ",") && i < last && line.free(i + 1) ? line.token(i + 1) : null;
    return first != null && first.capital() ? i + 1 : -1;
  }

  /** "Before the talks in Norton, P met Q": what the first word governs is no subject. */
  private int afterSetting(int start, int edge, int last) {
    Chunk first = line.chunk(start);
    if (line.in(start, "possessive-pronoun") && line.chunk(start + 1) instanceof DateChunk day) {
      first = line.chunk(day.to()); // "After their May 10 talks, P met Q"
    }
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
      boolean side = line.is(i, "and") && i < last && another(line.chunk(last));
      if (line.free(i) && (line.is(i, "but") || and || side)) {
        Chunk left = line.chunk(line.is(i - 1, ",") ? i - 2 : i - 1);
        Chunk right = line.is(i, "but") ? near(i + 1, last) : behindLight(i + 1);
        boolean open = left == null && right instanceof MeetingChunk && side;
        boolean other =
            left != null && (line.is(i, "but") || right == null || !Rows.alike(left, right));
        if (right != null && (open || other)) {
          return i + 1;
        }
      }
    }
    return start;
  }

  /** "and the delegation will", "and the second round will": the subject of another clause. */
  private static boolean another(@Nullable Chunk chunk) {
    return chunk instanceof SideChunk
        || chunk instanceof MeetingChunk meeting && meeting.edition() != null;
  }

  /** "and the talks": the chunk at a token, or behind one light word. */
  private @Nullable Chunk behindLight(int at) {
    Chunk chunk = line.chunk(at);
    return chunk == null && line.in(at, "light") ? line.chunk(at + 1) : chunk;
  }

  /** "but a first follow-up round": the chunk whose own words begin at a token. */
  private @Nullable Chunk near(int at, int last) {
    for (int i = at; i <= Math.min(at + MOST_WORDS, last) && !line.preposition(i); i++) {
      Chunk chunk = line.chunk(i);
      if (chunk != null) {
        return chunk;
      }
    }
    return null;
  }

  private boolean edge(int i, int last) {
    // "later that day, briefed Q", "the first talks since 2021 took place"
    boolean time =
        line.is(i, "that") && line.in(i + 1, "day-noun") || line.chunk(i + 1) instanceof DateChunk;
    if (line.is(i, ";") || line.is(i, ":") || line.in(i, "subordinator") && !time) {
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

  /** "X, who led Y, met Z": over the parenthesis back to what it interrupts. */
  Subject afterParenthesis(int v, int comma, List<Frame> before) {
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
        || line.is(comma + 1, "as") && !line.is(comma + 2, "well") // ", as heads of state, met"
        || line.in(comma + 1, "article") && infinitive(comma + 1)
        || line.preposition(comma + 1) && line.in(comma + 2, "relative")
        || line.is(comma + 1, "to") && verbs.stream().anyMatch(verb -> verb.from() == comma + 1)
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

  /** The subject of the last finite verb goes on. */
  static Subject carried(List<Frame> before, int from) {
    for (int b = before.size() - 1; b >= 0; b--) {
      Frame frame = before.get(b);
      if (!frame.verb().nominal()) {
        boolean passive = frame.verb().voice() == Voice.PASSIVE;
        return new Subject(passive ? frame.patient() : frame.agent(), from);
      }
    }
    return new Subject(null, from);
  }

  int commaBefore(int at, int from) {
    int first = -1;
    for (int i = at - 1; i > from; i--) {
      first = line.free(i) && line.is(i, ",") ? i : first;
    }
    return first;
  }
}
