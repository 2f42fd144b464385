package org.parley.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Subjects.Subject;
import org.parley.clause.VerbGroup.Voice;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Token;

/** The nouns that relative clauses, participles and infinitives hang on. */
final class Antecedents {
  /** Actions of rules whose subject may be a meeting: what is held, planned, called off. */
  private static final Set<String> EVENTS = Set.of("meeting", "plan", "cancel");

  /** How far before a relative clause its noun may stand. */
  private static final int FARTHEST = 20;

  /** How many words the name of a ship has at most. */
  private static final int LONGEST_NAME = 5;

  private final Line line;
  private final List<VerbGroup> verbs;
  private final Rows rows;

  Antecedents(Line line, List<VerbGroup> verbs, Rows rows) {
    this.line = line;
    this.verbs = verbs;
    this.rows = rows;
  }

  /** The noun that a relative clause or participle hangs on: the nearest one to its left. */
  Subject of(int i) {
    int at = line.is(i, ",") ? i - 1 : i;
    if (line.is(at, ")")) {
      at = back(at, "(") - 1;
    }
    at = line.is(at, "again") ? at - 1 : at; // "P led the team again, accompanied by Q"
    Chunk ship = ship(at);
    Chunk chunk = ship == null ? line.chunk(at) : ship;
    if (chunk == null) {
      int from = nounStart(at);
      return new Subject(Argument.of(from, at + 1, List.of()), from);
    }
    if (chunk instanceof DateChunk || Rows.place(chunk)) {
      Chunk outer = beyondPlace(chunk);
      chunk = outer == null ? chunk : outer;
    }
    List<Chunk> row = rows.rowBack(chunk);
    return new Subject(Argument.of(row.get(0).from(), chunk.to(), row), row.get(0).from());
  }

  /** "the Norlandic frigate Sea Star, which": over capital words that name nobody to the ship. */
  private @Nullable Chunk ship(int at) {
    for (int i = at; i > at - LONGEST_NAME && i > 0; i--) {
      Chunk chunk = line.chunk(i);
      if (chunk instanceof SideChunk side) {
        return i < at && side.delegation() ? side : null;
      }
      boolean sure = chunk instanceof PersonChunk person && person.sure();
      if (sure || !capital(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean capital(int i) {
    Token token = line.token(i);
    return token != null && token.capital();
  }

  /** "talks in Norton on Monday led by P": over places and dates back to the noun. */
  @Nullable Chunk beyondPlace(Chunk chunk) {
    int i = chunk.from() - 1;
    while (i > 0 && (line.preposition(i) || line.is(i, ","))) {
      Chunk before = line.chunk(i - 1);
      if (before == null) {
        return null;
      }
      if (!(before instanceof DateChunk) && !Rows.place(before)) {
        return before;
      }
      i = before.from() - 1;
    }
    return null;
  }

  int nounStart(int at) {
    int i = at;
    while (line.free(i) && !line.preposition(i) && !line.boundary(i) && at - i < 6) {
      i--;
    }
    return Math.min(at, i + 1);
  }

  /** "talks between the two states, which were held in May": talks are held, not states. */
  @Nullable Chunk met(VerbGroup verb, int relative) {
    String role = verb.voice() == Voice.PASSIVE ? "patient" : "agent";
    boolean holds =
        line.lexicon().grammar().of(verb.lemma()).stream()
            .filter(rule -> EVENTS.contains(rule.action()))
            .map(rule -> rule.slots().get(role))
            .anyMatch(slot -> slot != null && slot.kinds().contains("meeting"));
    for (int i = relative - 1; holds && i >= 0 && relative - i < FARTHEST; ) {
      Chunk chunk = line.chunk(i);
      if (chunk instanceof Chunk.MeetingChunk) {
        return chunk;
      }
      boolean edge = chunk == null && (line.in(i, "subordinator") || line.is(i, ";"));
      if (edge || chunk == null && inVerb(i)) {
        return null;
      }
      i = chunk == null ? i - 1 : chunk.from() - 1;
    }
    return null;
  }

  int back(int at, String norm) {
    int i = at;
    while (i > 0 && !line.is(i, norm)) {
      i--;
    }
    return i;
  }

  /** "the summit between P and Q, expected to be held in May": the meeting before the comma. */
  @Nullable Chunk due(VerbGroup verb) {
    boolean set = line.in(verb.from(), "set-for") && line.is(verb.from() - 1, ",");
    return set && verb.voice() == Voice.PASSIVE ? met(verb, verb.from() - 1) : null;
  }

  /** "reported to the summit to be held in May": the infinitive hangs on the meeting before it. */
  boolean toBeHeld(VerbGroup verb) {
    boolean due = line.in(verb.from(), "set-for"); // "the summit, due to be held in Norton"
    int before = due && line.is(verb.from() - 1, ",") ? verb.from() - 2 : verb.from() - 1;
    return (due || line.is(verb.from(), "to"))
        && (verb.voice() == Voice.PASSIVE || verb.lemma().equals("take place"))
        && line.chunk(before) instanceof Chunk.MeetingChunk;
  }

  /** "led to P travelling to Norton": whoever stands behind the preposition travels. */
  boolean governed(int i) {
    Chunk chunk = line.chunk(i);
    return chunk instanceof Chunk.PersonChunk && line.preposition(chunk.from() - 1);
  }

  /**
   * "The talks were held in the Norlandic capital, chaired by P": behind a comma and no noun that a
   * table knows the participle hangs on the meeting that the clause is about.
   */
  @Nullable Subject meeting(int comma, List<Frame> before) {
    Frame last = before.isEmpty() ? null : before.get(before.size() - 1);
    Chunk noun = line.chunk(comma - 1);
    boolean named = noun != null && !(noun instanceof DateChunk) && !Rows.place(noun);
    if (last == null || last.verb().nominal() || named || !line.is(comma, ",")) {
      return null;
    }
    boolean passive = last.verb().voice() == Voice.PASSIVE;
    Argument about = passive ? last.patient() : last.agent();
    return Slots.first(about, MeetingChunk.class) == null ? null : new Subject(about, comma);
  }

  private boolean inVerb(int i) {
    return verbs.stream().anyMatch(verb -> verb.from() <= i && i < verb.to());
  }
}
