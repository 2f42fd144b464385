package org.parley.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.model.Zone;
import org.parley.setting.Circumstances;

/**
 * What the rules share while one sentence is read: who and what is spoken of, what is told already.
 */
final class Stage {
  final Reading reading;
  final Line line;
  final Actors actors;
  final Mentions mentions;
  final Circumstances circumstances;
  final Company company;
  final Scope scope;
  final Camps camps;

  /** Whether the clause being read speaks of what happens every year. */
  boolean habit;

  /** Meeting phrases of the sentence that a rule has already told. */
  final Set<Chunk> told = new HashSet<>();

  /** The encounter spoken of before the sentence: "after the talks, P will call on Q". */
  private final @Nullable Event standing;

  /** How many mentions of encounters were told before the sentence. */
  private final int before;

  Stage(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
    this.standing = reading.events.current(line.sentence().paragraph());
    this.before = reading.events.told();
    this.actors = new Actors(reading, line);
    this.mentions = new Mentions(reading, line);
    this.circumstances = new Circumstances(reading.spoken, line);
    this.scope = new Scope(line, told);
    this.company = new Company(this);
    this.camps = new Camps(reading.findings);
  }

  int paragraph() {
    return line.sentence().paragraph();
  }

  /** Whether this sentence has told of an encounter. */
  boolean telling() {
    return reading.events.told() > before;
  }

  @Nullable Event current() {
    return reading.events.current(paragraph());
  }

  boolean mayOpen() {
    Zone zone = line.sentence().zone();
    boolean question = line.is(line.size() - 1, "?"); // "How did it begin?"
    return zone != Zone.TITLE && zone != Zone.CAPTION && !question;
  }

  @Nullable Event add(Event mention) {
    return add(mention, true);
  }

  /** Joins a mention to an encounter, or opens one where it tells of one. */
  @Nullable Event add(Event mention, boolean telling) {
    if (habit) {
      mention.habit = true;
      mention.dates.clear();
    }
    Event event = reading.events.add(mention, telling && mayOpen());
    if (event == null) {
      talk(mention);
    }
    return event;
  }

  /** "There was a discussion on fish": talk of nobody in particular is of the encounter told. */
  private void talk(Event mention) {
    Event now = current();
    boolean nobody =
        mention.parties.isEmpty()
            && mention.people.isEmpty()
            && mention.undated()
            && mention.spots.isEmpty()
            && mention.edition == null
            && mention.pointer == null;
    boolean face = line.lexicon().words().in("talk-word", mention.noun);
    if (now != null && nobody && face && mention.status() == now.status()) {
      mention.topics.values().forEach(topic -> now.topic(topic.value(), topic));
    }
  }

  /** Whether a frame names an encounter that is not told yet. */
  boolean names(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk
          && !scope.aside(chunk)
          && !told.contains(chunk)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase is what a clause is about; one behind "after" only of what hangs on it. */
  private boolean about(Frame frame, MeetingChunk chunk) {
    Argument of = frame.verb().voice() == VerbGroup.Voice.REDUCED ? frame.patient() : null;
    return !scope.aside(chunk) || of != null && of.heads().contains(chunk);
  }

  /** The event that a frame speaks of: a meeting phrase in it, or the current one. */
  @Nullable Event spokenOf(Frame frame, Fact<?> why) {
    return spokenOf(frame, List.of(), why);
  }

  /** The same, where the frame names who took part. */
  @Nullable Event spokenOf(Frame frame, List<Actor> people, Fact<?> why) {
    for (int i = start(frame); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk
          && about(frame, chunk)
          && !told.contains(chunk)) {
        Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
        people(mention, people, why);
        company.join(mention, chunk, why);
        circumstances.add(mention, frame.from(), frame.to(), chunk, why);
        told.add(chunk);
        Event now = current();
        if (now != null && !people.isEmpty() && meansNow(chunk, now)) {
          circumstances.add(now, frame.from(), frame.to(), chunk, why);
          return now; // "The meeting was co-chaired by P and Q", whomever they stand for
        }
        Event event = add(mention);
        boolean another = chunk.pointer() != null || chunk.edition() != null;
        return event == null && !another ? current() : event;
      }
    }
    return current();
  }

  /** "the summit, which Norland will host": the phrase before the pronoun is of the clause. */
  private static int start(Frame frame) {
    MeetingChunk related = Slots.first(frame.patient(), MeetingChunk.class);
    return related == null ? frame.from() : Math.min(related.from(), frame.from());
  }

  /** "The meeting", right after a meeting of which nobody is named yet. */
  private static boolean meansNow(MeetingChunk chunk, Event now) {
    return chunk.determiner() == MeetingChunk.Determiner.DEFINITE
        && chunk.pointer() == null
        && chunk.edition() == null
        && chunk.series() == null
        && chunk.parties().isEmpty()
        && now.noun.equals(chunk.noun())
        && now.people.isEmpty();
  }

  /** Whether the sentence that is being read tells of an encounter. */
  boolean toldHere(Event event) {
    Span sentence = line.sentence().span();
    return event.natures.stream()
        .map(nature -> nature.evidence().span())
        .anyMatch(span -> span.begin() >= sentence.begin() && span.end() <= sentence.end());
  }

  /** Leaves the meeting phrases of a clause unread. */
  void silence(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk) {
        told.add(chunk);
      }
    }
  }

  /** "On the margins of the dialogue they also met P": that is no part of the dialogue told. */
  boolean besideCurrent() {
    Event now = current();
    for (Chunk chunk : line.sentence().chunks()) {
      boolean definite =
          chunk instanceof MeetingChunk meeting
              && meeting.determiner() == MeetingChunk.Determiner.DEFINITE
              && line.contains(chunk.from() - 3, chunk.from(), "sidelines")
              && now != null
              && (now.kind() == meeting.kind() || meeting.kind() == MeetingKind.OTHER);
      if (definite) {
        return true;
      }
    }
    return false;
  }

  void parts(
      @Nullable Event event, List<Actor> people, Role role, @Nullable Body side, Fact<?> why) {
    for (Actor actor : people) {
      if (event == null) {
        reading.pending.add(new Reading.Pending(actor, role, side, why));
      } else {
        part(event, actor, role, side, why);
      }
    }
  }

  /** Those who lead or stand for a side together are of it, where one side is named for them. */
  static @Nullable Body onlySide(@Nullable Argument agent, List<Actor> people) {
    boolean named = agent != null && agent.heads().size() == agent.all(PersonChunk.class).size();
    Body only = null;
    for (Actor actor : people) {
      Body side = actor.side();
      if (side != null && only != null && !only.name().equals(side.name())) {
        return null;
      }
      only = side == null ? only : side;
    }
    boolean last = people.isEmpty() || people.get(people.size() - 1).side() == null;
    return named && last ? only : null;
  }

  static void part(Event event, Actor actor, Role role, @Nullable Body side, Fact<?> why) {
    Person person = actor.person();
    Body own = side != null ? side : capacity(event, actor);
    if (person != null) {
      if (person.side() == null && side != null) {
        person.side = side;
      }
      event.part(new Event.Part(person, own, role, List.of()), why);
    }
    if (own != null && own.canBeSide()) {
      event.party(own, why);
    }
  }

  /**
   * The side that somebody acts for: "P, Minister of Norland and chair of the Union" is there for
   * the Union when that is who meets.
   */
  private static @Nullable Body capacity(Event event, Actor actor) {
    Body first = actor.side();
    Person person = actor.person();
    boolean asFirst = first == null || event.parties.containsKey(first.name());
    if (person == null || asFirst || event.parties.size() < 2) {
      return first;
    }
    return person.offices.stream()
        .map(office -> office.value().actsFor())
        .filter(body -> body != null && event.parties.containsKey(body.name()))
        .findFirst()
        .orElse(first);
  }

  void people(Event mention, List<Actor> people, Fact<?> why) {
    parts(mention, people, Role.PARTICIPANT, null, why);
  }

  /** "P met Q": whoever is named on either side of the verb is of another side. */
  void facing(Event mention, List<Actor> some, List<Actor> others, Fact<?> why) {
    people(mention, some, why);
    people(mention, others, why);
    camps.opposite(some, others);
  }

  /** "P also met Q", "later met Q": another meeting, where Q had no part in the one told. */
  boolean another(Frame frame, List<Actor> others) {
    Event now = current();
    boolean added =
        line.contains(frame.verb().from() - 1, frame.verb().at(), "further-meeting")
            || line.in(0, "order-opener") && frame.verb() == line.verbs().get(0);
    return added && now != null && others.stream().anyMatch(other -> absent(other, now));
  }

  /** One who had no part in an encounter; of officials without a name, their side. */
  private static boolean absent(Actor other, Event now) {
    Body side = other.side();
    return other.person() != null
        ? !now.people.containsKey(other.person())
        : side != null && now.people.size() > 1 && !now.parties.containsKey(side.name());
  }

  /** A phrase without verb: to come if it says so, else as the encounter it points back to. */
  Status statusOf(MeetingChunk chunk) {
    return new PhraseStatus(line).of(chunk, standing);
  }
}
