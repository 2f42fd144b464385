package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;

/**
 * Where no rule bore out: a clause with a word of contact and people or officials of two sides most
 * likely tells of an encounter. Says nothing where the clause denies, supposes or speaks of what is
 * no encounter: relations, drills, trade.
 */
final class LikelyContacts {
  private static final Set<String> CONTACTS = Set.of("meet", "talk");
  private static final Set<String> PARTS =
      Set.of("lead", "represent", "chair", "accompany", "includes", "attend", "sign", "discuss");
  private final Stage stage;
  private final Line line;
  private final Doubts doubts;

  LikelyContacts(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.doubts = new Doubts(line);
  }

  void read(Fact<?> why) {
    boolean parts =
        line.frames().stream().anyMatch(frame -> does(frame.verb(), PARTS) && !spokeIn(frame));
    if (!stage.mayOpen() || parts) {
      return; // who led and who came is told of an encounter that is known
    }
    for (Frame frame : line.frames()) {
      int from = Math.max(0, Math.min(opening(frame), frame.verb().from()));
      boolean contact = contact(frame.verb());
      Status status = Interpreter.status(frame.verb());
      if (real(frame) && clause(from, frame.to(), contact, status, why)) {
        return;
      }
    }
    int end = unknown();
    if (end > 0) {
      clause(0, end, false, Status.HELD, why);
    }
  }

  /** "At talks in Norton P surprised Q": the occasion before the subject is the clause's. */
  private int opening(Frame frame) {
    int leading = stage.scope.leading(frame);
    return line.in(leading, "during") ? leading : frame.from();
  }

  /**
   * Where the opening of the sentence ends whose verb the lexicon does not know: all of it where it
   * knows none, else what "slipped away for talks" tells before the first verb that it knows.
   */
  private int unknown() {
    if (line.verbs().isEmpty()) {
      return line.size();
    }
    int end = line.verbs().get(0).from();
    for (int i = 1; i < end; i++) {
      if (line.is(i, "for") && line.chunk(i + 1) instanceof MeetingChunk && past(i)) {
        return end;
      }
    }
    return 0;
  }

  /** Whether a word in the form of the past stands right behind somebody named. */
  private boolean past(int before) {
    for (int i = before - 1; i > 0; i--) {
      if (line.free(i) && line.norm(i).endsWith("ed")) {
        return line.chunk(i - 1) != null;
      }
    }
    return false;
  }

  /** "will discuss fish in a meeting": the encounter is named with what it was about. */
  private boolean spokeIn(Frame frame) {
    MeetingChunk phrase = phrase(frame.verb().to(), frame.to());
    return does(frame.verb(), Set.of("discuss"))
        && phrase != null
        && phrase.determiner() == MeetingChunk.Determiner.INDEFINITE
        && (line.is(phrase.from() - 1, "in") || line.is(phrase.from() - 1, "at"));
  }

  /** Whether a verb tells what was or will be, of contacts rather than of words said. */
  private boolean real(Frame frame) {
    VerbGroup verb = frame.verb();
    boolean time = verb.time() == VerbGroup.Time.PAST || verb.time() == VerbGroup.Time.PLANNED;
    return time
        && !verb.negated()
        && !does(verb, Set.of("say"))
        && !doubts.supposed(frame)
        && !doubts.recurring(frame);
  }

  private boolean does(VerbGroup verb, Set<String> actions) {
    return line.lexicon().grammar().of(verb.lemma()).stream()
        .anyMatch(rule -> actions.contains(rule.action()));
  }

  private boolean clause(int from, int to, boolean contact, Status status, Fact<?> why) {
    if (line.contains(from, to, "no-contact") || !somebody(from, to)) {
      return false;
    }
    MeetingChunk phrase = phrase(from, to);
    List<Actor> people = people(from, to);
    Set<String> sides = Actors.sides(people);
    Event now = stage.current();
    boolean told = now != null && now.parties.keySet().containsAll(sides);
    boolean occasion = phrase != null || contact || together(from, to);
    if (!occasion || sides.size() < 2 || told) {
      return false;
    }
    Event mention =
        phrase == null
            ? stage.mentions.bare(MeetingKind.OTHER, status, why)
            : stage.mentions.of(phrase, status, why);
    stage.people(mention, people, why);
    stage.circumstances.add(mention, from, to, phrase, why);
    return stage.add(mention) != null;
  }

  /** "was set by P of Norland and Q of Borland in Norton on Monday": two at one place and time. */
  private boolean together(int from, int to) {
    boolean day = false;
    boolean place = false;
    boolean pair = false;
    for (int i = Math.max(0, from); i < to; i++) {
      Chunk chunk = line.chunk(i);
      if (chunk == null || chunk.from() != i) {
        continue;
      }
      day |= chunk instanceof DateChunk;
      place |= Rows.place(chunk) && line.in(i - 1, "place-preposition");
      boolean joined =
          line.is(chunk.to(), "and") && line.chunk(chunk.to() + 1) instanceof PersonChunk;
      pair |= joined && chunk instanceof PersonChunk;
    }
    return day && place && pair;
  }

  private boolean contact(VerbGroup verb) {
    return does(verb, CONTACTS) && line.lexicon().words().in("contact-verb", verb.lemma());
  }

  /** The encounter that the clause names, where nothing has been read from it. */
  private @Nullable MeetingChunk phrase(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean fresh =
          line.chunk(i) instanceof MeetingChunk chunk
              && chunk.from() == i
              && chunk.strong()
              && !stage.told.contains(chunk)
              && !stage.scope.aside(chunk);
      if (fresh && line.chunk(i) instanceof MeetingChunk chunk) {
        return chunk;
      }
    }
    return null;
  }

  /** Everybody the clause names who can meet; a state only as who does or suffers something. */
  private List<Actor> people(int from, int to) {
    List<Actor> people = new ArrayList<>();
    for (int i = from; i < to; ) {
      Chunk chunk = line.chunk(i);
      if (chunk == null || chunk.from() != i) {
        i++;
        continue;
      }
      if (human(chunk)) {
        people.addAll(stage.actors.of(Argument.of(i, chunk.to(), List.of(chunk))));
      }
      i = chunk.to();
    }
    return people;
  }

  /** "Norlandic and Borlandic envoys": the noun that both share. */
  private static boolean unnamed(@Nullable Chunk chunk) {
    return chunk instanceof OfficeChunk || chunk instanceof SideChunk;
  }

  private boolean somebody(int from, int to) {
    for (int i = from; i < to; i++) {
      Chunk chunk = line.chunk(i);
      if (chunk != null && human(chunk) && !(chunk instanceof BodyChunk)) {
        return true;
      }
    }
    return false;
  }

  private boolean human(Chunk chunk) {
    if (chunk instanceof PersonChunk person) {
      return person.sure() || !person.offices().isEmpty();
    }
    boolean owner = line.is(chunk.to(), "'s");
    boolean joined = line.is(chunk.to(), "and") && unnamed(line.chunk(chunk.to() + 1));
    boolean place = line.in(chunk.from() - 1, "place-preposition") || Rows.place(chunk);
    return chunk instanceof OfficeChunk && !owner
        || chunk instanceof SideChunk
        || chunk instanceof BodyChunk body
            && (body.form() == BodyChunk.Form.NOUN || joined)
            && body.body().side().canBeSide()
            && !place
            && !owner;
  }
}
