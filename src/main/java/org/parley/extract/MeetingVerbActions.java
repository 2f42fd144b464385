package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Differences;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;
import org.parley.model.Token;

/** Rules of the verbs of meeting: "P met Q", "the two came together", each with whom and when. */
final class MeetingVerbActions extends RuleActions {
  private final Routes routes;
  private final TopicActions topics;
  private final Others others;

  MeetingVerbActions(Stage stage, TopicActions topics) {
    super(stage);
    this.routes = new Routes(stage);
    this.topics = topics;
    this.others = new Others(line);
  }

  /** "had not met since May 2020": the time before was then. */
  boolean lastSince(Frame frame, Fact<?> why) {
    for (Argument since : frame.all("since")) {
      if (line.chunk(since.from()) instanceof DateChunk date && !date.date().vague()) {
        Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
        mention.pointer = Pointer.EARLIER;
        mention.noun = "one";
        stage.people(mention, actors.of(frame.agent()), why);
        circumstances.days.dated(mention, date, why);
        return stage.add(mention) != null;
      }
    }
    return false;
  }

  boolean meet(Frame frame, Rule rule, Fact<?> why) {
    List<Actor> first = actors.of(frame.agent());
    List<Actor> second = new ArrayList<>(actors.met(frame.patient(), first));
    List<Stations.Station> stations = new Stations(stage).behind(frame);
    int end = stations.isEmpty() ? frame.to() : stations.get(0).joint();
    List<Actor> company = new ArrayList<>();
    frame.all("with").stream()
        .filter(with -> with.from() < end && !line.in(with.from() - 2, "connection-noun"))
        .forEach(with -> (joined(with) ? company : second).addAll(actors.of(with)));
    if (second.isEmpty()) { // "got together with Q"
      second.addAll(company);
      company.clear();
    }
    if (rule.option("slot") != null) {
      frame.all(rule.option("slot")).forEach(other -> second.addAll(actors.of(other)));
    }
    if (rule.option("sides") != null && !ofTwoSides(first, second)) {
      return false;
    }
    MeetingChunk phrase = stage.scope.phraseIn(frame);
    if (first.size() + second.size() == 0 && phrase == null) {
      first.addAll(spokenOf(frame));
    }
    Event mention = mention(frame, rule, phrase, why);
    boolean apart =
        line.contains(frame.from(), frame.to(), "apart")
            || separate(frame)
            || stations.isEmpty() && Stations.inTurn(frame);
    if (apart && (first.size() == 1) != (second.size() == 1)) {
      return eachOf(first, second, frame, null, why);
    }
    mention.apart =
        apart || stage.another(frame, second) || stage.besideCurrent() || severalTimes(frame);
    facing(mention, first, second, why);
    stage.people(mention, company, why);
    if (first.size() == 1) {
      company.forEach(one -> stage.camps.came(one, first.get(0)));
    }
    circumstances.add(mention, stage.scope.leading(frame), end, phrase, why);
    circumstances.carried(mention, frame, why);
    thatTime(mention, frame, why);
    times(mention, frame, why);
    if (frame.patient() == null && frame.all("with").isEmpty()) {
      new Members(line).sitting(mention, frame.agent(), why);
    }
    topics.about(mention, frame, why);
    Event now = stage.current();
    if (now != null && phrase == null && allMet(frame) && others.elsewhere(now, mention, frame)) {
      now.parties.values().forEach(party -> mention.party(party.value(), why));
      mention.apart = true;
      return stage.add(mention) != null;
    }
    if (now != null && phrase == null && sameTime(now, mention, frame)) {
      now.absorb(mention);
      return true;
    }
    boolean again = rule.option("sides") != null && phrase == null && mention.undated();
    if (again && now != null && now.knows(mention)) {
      // "told his counterpart" in the talks that are spoken of
      mention.topics.values().forEach(topic -> now.topic(topic.value(), topic));
      return !mention.topics.isEmpty();
    }
    boolean named = !first.isEmpty() && !second.isEmpty(); // "The visitors met P"
    if (now != null && !named && phrase == null && mention.oneSided()) {
      boolean told = !mention.dates.isEmpty() || !mention.spots.isEmpty();
      boolean other = mention.status() != now.status() || Differences.otherTime(now, mention);
      if (told && other && theirOfficials(frame)) {
        now.parties.values().forEach(party -> mention.party(party.value(), why));
        return mention.parties.size() > 1 && stage.add(mention) != null;
      }
      if (told && allMet(frame)) {
        mention.determiner = MeetingChunk.Determiner.DEFINITE; // "the two sides met in Norton"
        return stage.add(mention, false) != null;
      }
      if (mention.edition == null) {
        return again(now, mention);
      }
    }
    boolean nobody = mention.parties.size() + mention.people.size() < 2;
    boolean when = !mention.dates.isEmpty() || mention.edition != null;
    boolean added = (!nobody || when || now != null) && stage.add(mention) != null;
    for (Stations.Station station : stations) {
      added |= stage.add(station.met(stage, MeetingKind.OTHER, first, mention, why)) != null;
    }
    return added;
  }

  /** "P met Q, together with R": R came with P. */
  private boolean joined(Argument with) {
    return line.in(with.from() - 2, "retinue-joint");
  }

  /** Who met whom: two of whom a clause says that they met are of two sides. */
  private void facing(Event mention, List<Actor> first, List<Actor> second, Fact<?> why) {
    stage.facing(mention, first, second, why);
    if (second.isEmpty() && first.size() == 2) {
      stage.camps.each(first);
      mention.mutual = true;
    }
  }

  /** "In separate meetings, P conferred with Q and R". */
  private boolean separate(Frame frame) {
    for (Argument in : frame.all("in")) {
      MeetingChunk chunk = Slots.first(in, MeetingChunk.class);
      if (chunk != null && chunk.pointer() == Pointer.SEPARATE) {
        told.add(chunk);
        return true;
      }
    }
    return false;
  }

  /** "P met separately with Q and R", "P and Q held separate talks with R": as many meetings. */
  boolean eachOf(
      List<Actor> first,
      List<Actor> second,
      Frame frame,
      @Nullable MeetingChunk phrase,
      Fact<?> why) {
    List<Actor> one = first.size() == 1 ? first : second;
    boolean told = false;
    for (Actor other : first.size() == 1 ? second : first) {
      Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
      stage.facing(mention, one, List.of(other), why);
      circumstances.add(mention, stage.scope.leading(frame), frame.to(), phrase, why);
      mention.apart = true;
      told |= stage.add(mention) != null;
    }
    return told;
  }

  /** A clause that names nobody tells of those who met before, unless it names their posts. */
  private List<Actor> spokenOf(Frame frame) {
    Event now = stage.current();
    boolean offices = frame.agent() != null && !frame.agent().all(OfficeChunk.class).isEmpty();
    return offices || now == null || now.people.size() < 2
        ? List.of()
        : now.people.keySet().stream().map(person -> new Actor(person, null)).toList();
  }

  /** "The first dialogue was held in May when P met Q": of the dialogue nobody was named yet. */
  private boolean sameTime(Event now, Event mention, Frame frame) {
    boolean clause = line.is(frame.from() - 1, "when") && !told.isEmpty();
    boolean theirs = now.parties.isEmpty() || mention.parties.isEmpty();
    theirs |= mention.parties.keySet().stream().anyMatch(now.parties::containsKey);
    // "the talks with Norland were held when A's ministers met their counterparts"
    theirs |= now.parties.size() == 1 && mention.parties.size() == 1;
    return clause && theirs && now.people.isEmpty() && now.status() == mention.status();
  }

  /** The encounter of the clause: what they met for, else one of the kind the rule tells. */
  private Event mention(Frame frame, Rule rule, @Nullable MeetingChunk phrase, Fact<?> why) {
    Status status = Interpreter.status(frame.verb());
    if (phrase == null) {
      boolean call = "call".equals(rule.option("kind")) || remote(frame);
      return mentions.bare(call ? MeetingKind.CALL : MeetingKind.OTHER, status, why);
    }
    told.add(phrase);
    Event mention = mentions.of(phrase, status, why);
    routes.visitor(phrase, mention, stage.scope.phraseEnd(phrase), why);
    return mention;
  }

  /** "met online", "conferred by secure video link". */
  private boolean remote(Frame frame) {
    for (int i = frame.verb().to(); i < frame.to(); i++) {
      boolean led =
          line.in(i - 1, "remote-preposition")
              || line.in(i - 2, "remote-preposition") && line.free(i - 1);
      if (line.in(i, "remotely") || led && line.in(i, "remote")) {
        return true;
      }
    }
    return false;
  }

  /** "They met", "the two sides came together": all who are spoken of. */
  private boolean allMet(Frame frame) {
    Argument agent = frame.agent();
    SideChunk sides = Slots.first(agent, SideChunk.class);
    return agent != null
        && (reading.lexicon.words().in("they", agent.pronoun())
            || sides != null && sides.plural() && sides.bodies().isEmpty());
  }

  /** "The foreign secretaries will meet in May": those of the sides spoken of. */
  private static boolean theirOfficials(Frame frame) {
    OfficeChunk office = Slots.first(frame.agent(), OfficeChunk.class);
    return office != null && office.plural() && office.office().actsFor() == null;
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
    boolean bodies =
        agent != null
            && (!agent.all(BodyChunk.class).isEmpty() // sides, no circle
                || !agent.all(PersonChunk.class).isEmpty());
    if (agent != null && !bodies && !agent.heads().isEmpty() && mention.series.isEmpty()) {
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

  /** "The last time they met was in Norton in May": day and place stand behind the second verb. */
  private void thatTime(Event mention, Frame frame, Fact<?> why) {
    int verb = frame.verb().from();
    for (Frame next : line.frames()) {
      boolean was = next.verb().lemma().equals("be") && next.verb().from() == frame.to();
      if (was && line.contains(stage.scope.leading(frame), verb, "one-time-noun")) {
        mention.pointer = Pointer.EARLIER;
        circumstances.add(mention, next.verb().to(), next.to(), null, why);
      }
    }
  }

  /** "met for the 23rd time": the number of the edition. */
  private void times(Event mention, Frame frame, Fact<?> why) {
    for (int i = frame.verb().to(); i < frame.to() - 1; i++) {
      Token token = line.token(i);
      Integer number = token == null ? null : reading.lexicon.ordinal(token);
      boolean within = line.chunk(i + 2) instanceof DateChunk || line.in(i + 2, "determiner");
      boolean joined = line.is(i - 2, ",") || line.in(i - 2, "and-then");
      boolean another = joined && line.is(i - 1, "a"); // "in Norton and a second time in Rurburg"
      boolean time = line.is(i + 1, "time") && !within; // not "for the second time this month"
      if (number != null && number > 1 && time && !another && mention.edition == null) {
        mention.edition = Fact.of(number, why);
        who(mention, frame, why);
      }
    }
  }

  /** "have met twice since May": none of these is the one that is spoken of. */
  private boolean severalTimes(Frame frame) {
    int behind = frame.verb().to();
    boolean times = line.is(behind + 1, "times") || line.is(behind + 2, "times");
    return line.in(behind, "so-often") || times;
  }
}
