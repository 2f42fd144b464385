package org.parley.extract;

import java.util.ArrayList;
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
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;
import org.parley.model.Token;

/** Rules that tell of encounters: held, met, talked, planned, called off, proposed. */
final class MeetingActions {
  private final Stage stage;
  private final Reading reading;
  private final Line line;
  private final Actors actors;
  private final Mentions mentions;
  private final Circumstances circumstances;
  private final Set<Chunk> told;
  private final Routes routes;
  private final TopicActions topics;

  MeetingActions(Stage stage, TopicActions topics) {
    this.stage = stage;
    this.reading = stage.reading;
    this.line = stage.line;
    this.actors = stage.actors;
    this.mentions = stage.mentions;
    this.circumstances = stage.circumstances;
    this.told = stage.told;
    this.routes = new Routes(stage);
    this.topics = topics;
  }

  boolean meeting(Frame frame, Fact<?> why) {
    MeetingChunk chunk = Slots.first(frame.patient(), MeetingChunk.class);
    boolean subject = chunk == null || line.chunk(frame.verb().at()) == chunk;
    chunk = subject ? Slots.first(frame.agent(), MeetingChunk.class) : chunk;
    if (chunk == null && lastTime(frame)) {
      return earlier(frame, why);
    }
    if (chunk == null && (both(frame.patient()) || both(frame.agent()))) {
      return new Sittings(stage).both(frame, why);
    }
    if (chunk != null && told.contains(chunk) && !meant(chunk, frame)) {
      return toldMore(chunk, frame, why);
    }
    if (chunk == null) {
      return false;
    }
    told.add(chunk);
    Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
    apposed(mention, chunk, frame, why);
    if (frame.verb().voice() == VerbGroup.Voice.REDUCED) { // "received it at talks held with Q"
      stage.company.join(mention, chunk, why);
    }
    if (!subject && chunk.pointer() != MeetingChunk.Pointer.NEXT) {
      stage.people(mention, actors.of(frame.agent()), why);
    }
    List<Actor> others = new ArrayList<>();
    frame.all("with").forEach(with -> others.addAll(actors.of(with)));
    if (distributed(chunk, others)) {
      return eachApart(chunk, frame, others, why);
    }
    if (apart(chunk) && others.size() == 1 && mention.people.size() > 1) {
      return eachOf(actors.of(frame.agent()), others, frame, why);
    }
    if (chunk.kind() == MeetingKind.CALL) {
      frame.all("from").forEach(from -> others.addAll(actors.of(from)));
      frame.all("to").forEach(to -> others.addAll(actors.of(to)));
    }
    stage.people(mention, others, why);
    boolean relative = line.in(frame.verb().from() - 1, "relative");
    int from = relative ? frame.verb().from() : Math.min(frame.from(), stage.leading(frame));
    if (relative) { // "a meeting on Monday with P that lasted two hours"
      stage.company.join(mention, chunk, why);
      circumstances.add(mention, chunk.from(), stage.phraseEnd(chunk), chunk, why);
    }
    circumstances.add(mention, from, frame.to(), chunk, why);
    circumstances.days.length(mention, chunk.from(), chunk.to());
    if (chunk.kind() == MeetingKind.VISIT) {
      routes.visitor(chunk, mention, stage.phraseEnd(chunk), why);
      routes.destination(mention, frame, Routes.TOWARDS, why);
    }
    boolean talks = subject && chunk.kind() != MeetingKind.VISIT;
    if (line.is(chunk.to(), "on") || line.is(chunk.to(), "about") || talks) {
      topics.about(mention, frame, why);
    }
    if (frame.verb().lemma().equals("be") && mention.dates.isEmpty() && mention.spots.isEmpty()) {
      told.remove(chunk);
      return false;
    }
    if (frame.verb().lemma().equals("enter")) {
      circumstances.days.dayOf(mention, frame.verb().to(), frame.to());
    }
    if (reading.lexicon.words().in("closing-verb", frame.verb().lemma())) {
      Event now = stage.current();
      boolean same = chunk.determiner() == MeetingChunk.Determiner.DEFINITE;
      if (now != null && same && chunk.edition() == null && now.kind() == mention.kind()) {
        Days.lastDay(now, mention);
      }
      circumstances.days.endsThen(mention);
    }
    Event spoken = stage.current();
    boolean pair = mention.parties.size() == 2 && spoken != null && spoken.parties.size() > 2;
    mention.apart |= pair && apart(chunk); // "bilateral talks" beside a gathering of more
    return stage.add(mention) != null;
  }

  /**
   * "attended the talks that opened in Norton on Monday": day and place of what is told already.
   */
  private boolean toldMore(MeetingChunk chunk, Frame frame, Fact<?> why) {
    Event event = stage.current();
    boolean clause =
        line.in(frame.verb().from() - 1, "relative")
            || frame.verb().voice() == VerbGroup.Voice.REDUCED
            || line.is(frame.verb().at() - 1, "to") // "is scheduled to begin on Monday"
            || line.is(frame.verb().at() - 2, "to") && line.is(frame.verb().at() - 1, "be");
    int end = Math.max(chunk.to() + 1, stage.phraseEnd(chunk)) + 2;
    if (!clause || event == null || end < frame.verb().from()) {
      return false;
    }
    boolean ahead = frame.verb().time() == VerbGroup.Time.PLANNED; // "a visit that was to begin …"
    Event mention = mentions.of(chunk, ahead ? Status.PLANNED : event.status(), why);
    circumstances.add(mention, chunk.to(), stage.phraseEnd(chunk), chunk, why);
    circumstances.add(mention, frame.verb().from(), frame.to(), chunk, why);
    if (event.dates.isEmpty()) {
      event.dates.addAll(mention.dates);
    }
    if (event.spots.isEmpty()) {
      event.spots.addAll(mention.spots);
    }
    return true;
  }

  /** "The last one, the 11th, was held": the second phrase says more of the first. */
  private void apposed(Event mention, MeetingChunk chunk, Frame frame, Fact<?> why) {
    Chunk next = line.is(chunk.to(), ",") ? line.chunk(chunk.to() + 1) : null;
    if (next instanceof MeetingChunk other && other.edition() != null && !told.contains(other)) {
      told.add(other);
      mention.absorb(mentions.of(other, Interpreter.status(frame.verb()), why));
    }
  }

  /** "held separate talks with P, Q and R" makes three meetings. */
  private boolean distributed(MeetingChunk chunk, List<Actor> others) {
    return apart(chunk) && others.size() > 1;
  }

  private boolean apart(MeetingChunk chunk) {
    return chunk.pointer() == Pointer.SEPARATE
        || line.contains(chunk.from(), chunk.to(), "each-apart");
  }

  private boolean eachApart(MeetingChunk chunk, Frame frame, List<Actor> others, Fact<?> why) {
    boolean told = false;
    for (Actor other : others) {
      Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
      stage.people(mention, actors.of(frame.agent()), why);
      stage.people(mention, List.of(other), why);
      circumstances.add(
          mention, Math.min(frame.from(), stage.leading(frame)), frame.to(), chunk, why);
      mention.pointer = null;
      mention.apart = true;
      told |= mention.people.size() + mention.parties.size() > 1 && stage.add(mention) != null;
    }
    return told;
  }

  /** "P met separately with Q and R", "P and Q met separately with R": as many meetings. */
  private boolean eachOf(List<Actor> first, List<Actor> second, Frame frame, Fact<?> why) {
    List<Actor> one = first.size() == 1 ? first : second;
    boolean told = false;
    for (Actor other : first.size() == 1 ? second : first) {
      Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
      stage.people(mention, one, why);
      stage.people(mention, List.of(other), why);
      circumstances.add(mention, stage.leading(frame), frame.to(), null, why);
      mention.apart = true;
      told |= stage.add(mention) != null;
    }
    return told;
  }

  private static boolean both(@Nullable Argument argument) {
    return argument != null && argument.pronoun().equals("both");
  }

  /** "They were last held in May": the edition before. */
  private boolean lastTime(Frame frame) {
    return frame.verb().voice() == VerbGroup.Voice.PASSIVE
        && line.contains(frame.verb().from(), frame.verb().to(), "last-time");
  }

  private boolean earlier(Frame frame, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
    mention.pointer = Pointer.LAST;
    mention.noun = "one";
    circumstances.add(mention, frame.verb().to(), frame.to(), null, why);
    return !mention.dates.isEmpty() && stage.add(mention) != null;
  }

  /** "had not met since May 2020": the time before was then. */
  boolean lastSince(Frame frame, Fact<?> why) {
    for (Argument since : frame.all("since")) {
      if (line.chunk(since.from()) instanceof DateChunk date && !date.date().vague()) {
        Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
        mention.pointer = Pointer.EARLIER;
        mention.noun = "one";
        circumstances.days.dated(mention, date, why);
        return stage.add(mention) != null;
      }
    }
    return false;
  }

  boolean meet(Frame frame, Rule rule, Fact<?> why) {
    List<Actor> first = actors.of(frame.agent());
    List<Actor> second = new ArrayList<>(actors.of(frame.patient()));
    frame.all("with").forEach(argument -> second.addAll(actors.of(argument)));
    if (rule.option("slot") != null) {
      frame.all(rule.option("slot")).forEach(other -> second.addAll(actors.of(other)));
    }
    if (rule.option("sides") != null && !ofTwoSides(first, second)) {
      return false;
    }
    MeetingChunk phrase = stage.phraseIn(frame);
    if (first.size() + second.size() == 0) {
      Event now = stage.current();
      boolean offices = frame.agent() != null && !frame.agent().all(OfficeChunk.class).isEmpty();
      boolean same = !offices && phrase == null && now != null && now.people.size() > 1;
      if (same && now != null) {
        now.people.keySet().forEach(person -> first.add(new Actor(person, null)));
      }
    }
    MeetingKind kind = "call".equals(rule.option("kind")) ? MeetingKind.CALL : MeetingKind.OTHER;
    Event mention =
        phrase == null
            ? mentions.bare(kind, Interpreter.status(frame.verb()), why)
            : mentions.of(phrase, Interpreter.status(frame.verb()), why);
    if (phrase != null) {
      told.add(phrase);
      routes.visitor(phrase, mention, stage.phraseEnd(phrase), why);
    }
    boolean apart = line.contains(frame.from(), frame.to(), "apart");
    if (apart && (first.size() == 1) != (second.size() == 1)) {
      return eachOf(first, second, frame, why);
    }
    mention.apart = apart || stage.another(frame, second) || stage.besideCurrent();
    stage.people(mention, first, why);
    stage.people(mention, second, why);
    List<Stations.Station> stations = new Stations(stage).behind(frame);
    int end = stations.isEmpty() ? frame.to() : stations.get(0).joint();
    circumstances.add(mention, stage.leading(frame), end, phrase, why);
    circumstances.days.carried(mention, frame);
    times(mention, frame, why);
    topics.about(mention, frame, why);
    Event now = stage.current();
    boolean again = rule.option("sides") != null && phrase == null && mention.undated();
    if (again && now != null && now.knows(mention)) {
      // "told his counterpart" in the talks that are spoken of
      mention.topics.values().forEach(topic -> now.topic(topic.value(), topic));
      return !mention.topics.isEmpty();
    }
    boolean named = !first.isEmpty() && !second.isEmpty(); // "The visitors met P"
    boolean oneSided = !named && mention.parties.size() < 2 && mention.people.size() < 2;
    boolean told = !mention.dates.isEmpty() || !mention.spots.isEmpty();
    if (oneSided && phrase == null && now != null && told && allMet(frame)) {
      mention.determiner = MeetingChunk.Determiner.DEFINITE; // "the two sides met in Norton"
      return stage.add(mention, false) != null;
    }
    if (oneSided && phrase == null && now != null && mention.edition == null) {
      return again(now, mention);
    }
    boolean nobody = mention.parties.size() + mention.people.size() < 2;
    boolean when = !mention.dates.isEmpty() || mention.edition != null;
    boolean added = (!nobody || when || now != null) && stage.add(mention) != null;
    for (Stations.Station station : stations) {
      added |= stage.add(met(first, station, mention.status(), why)) != null;
    }
    return added;
  }

  /** "A third was cancelled; it was held online": "it" says more than was told of the third. */
  private static boolean meant(MeetingChunk chunk, Frame frame) {
    Argument subject = frame.patient() == null ? frame.agent() : frame.patient();
    return subject != null && subject.heads().contains(chunk) && chunk.to() <= subject.from();
  }

  /** "They met", "the two sides came together": all who are spoken of. */
  private boolean allMet(Frame frame) {
    Argument agent = frame.agent();
    SideChunk sides = Slots.first(agent, SideChunk.class);
    return agent != null
        && (reading.lexicon.words().in("they", agent.pronoun())
            || sides != null && sides.plural() && sides.bodies().isEmpty());
  }

  /** "met P in Norton and Q in Corport": with Q it was another meeting. */
  private Event met(List<Actor> first, Stations.Station station, Status status, Fact<?> why) {
    Event next = mentions.bare(MeetingKind.OTHER, status, why);
    stage.people(next, first, why);
    stage.people(next, station.actors(), why);
    circumstances.add(next, station.joint(), station.to(), null, why);
    return next;
  }

  /** Whether the two groups are, by their posts, of different sides. */
  private static boolean ofTwoSides(List<Actor> first, List<Actor> second) {
    Set<String> sides = Actors.sides(first);
    Set<String> others = Actors.sides(second);
    return second.isEmpty()
        ? sides.size() > 1
        : !sides.isEmpty() && !others.isEmpty() && !sides.containsAll(others);
  }

  /** Those who meet "for the 23rd time" give the series its name: "the envoys on the border". */
  private void who(Event mention, Frame frame, Fact<?> why) {
    Argument agent = frame.agent();
    if (agent != null && !agent.heads().isEmpty() && mention.series.isEmpty()) {
      int from = agent.heads().get(0).from();
      while (line.lexicon().words().in("light", line.norm(from))) {
        from++;
      }
      mention.series.add(Fact.of(line.text(from, frame.verb().from()), why));
    }
  }

  /** "The two sides came together in Norton on 4 May": day and place of what is spoken of. */
  private static boolean again(Event now, Event mention) {
    boolean nobody = mention.parties.isEmpty() && mention.people.isEmpty();
    if (nobody && now.status() == mention.status() && now.dates.isEmpty() && !now.placed()) {
      now.dates.addAll(mention.dates);
      now.spots.addAll(mention.spots);
    }
    return now.parties.keySet().containsAll(mention.parties.keySet());
  }

  /** "met for the 23rd time": the number of the edition. */
  private void times(Event mention, Frame frame, Fact<?> why) {
    for (int i = frame.verb().to(); i < frame.to() - 1; i++) {
      Token token = line.token(i);
      Integer number = token == null ? null : reading.lexicon.ordinal(token);
      boolean within = line.chunk(i + 2) instanceof DateChunk || line.in(i + 2, "determiner");
      boolean time = line.is(i + 1, "time") && !within; // not "for the second time this month"
      if (number != null && number > 1 && time && mention.edition == null) {
        mention.edition = Fact.of(number, why);
        who(mention, frame, why);
      }
    }
  }

  /** "Norton was host to the third round", "Norton was the venue of the talks". */
  boolean venue(Frame frame, Fact<?> why) {
    Argument place = frame.agent();
    Chunk head = place == null || place.heads().isEmpty() ? null : place.heads().get(0);
    for (int i = frame.verb().to(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk && head != null && !told.contains(chunk)) {
        told.add(chunk);
        Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
        circumstances.places.at(mention, head, why);
        circumstances.add(mention, frame.verb().at(), frame.to(), chunk, why);
        return stage.add(mention) != null;
      }
    }
    return false;
  }

  /** "Last week's talks were the eighth between A and B": two phrases for one encounter. */
  boolean same(Frame frame, Fact<?> why) {
    MeetingChunk first = Slots.first(frame.agent(), MeetingChunk.class);
    MeetingChunk second = Slots.first(frame.patient(), MeetingChunk.class);
    Event main = reading.events.main();
    boolean points =
        frame.agent() != null && reading.lexicon.words().in("it", frame.agent().pronoun());
    if (points
        && main != null
        && main.edition == null
        && second != null
        && second.edition() != null) {
      told.add(second); // "This was the fifteenth round": what the article is about
      main.absorb(mentions.of(second, main.status(), why));
      return true;
    }
    if (first == null || second == null || told.contains(first) || second.edition() == null) {
      return false;
    }
    told.add(first);
    told.add(second);
    Event mention = mentions.of(first, Interpreter.status(frame.verb()), why);
    mention.absorb(mentions.of(second, Interpreter.status(frame.verb()), why));
    circumstances.add(mention, stage.leading(frame), frame.to(), first, why);
    return stage.add(mention) != null;
  }
}
