package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.MeetingKind;
import org.parley.model.Status;
import org.parley.topic.TopicBounds;

/** Rules about what an encounter dealt with. */
final class TopicActions extends RuleActions {
  private final Purposes purposes;
  private final Matters subjects;
  private final TopicRanges ranges;
  private final Talkers who;

  TopicActions(Stage stage) {
    super(stage);
    this.purposes = new Purposes(line);
    this.subjects = new Matters(line);
    this.ranges = new TopicRanges(line);
    this.who = new Talkers(line);
  }

  boolean discuss(Frame frame, Rule rule, Fact<?> why) {
    if (byName(rule) && !ofTalks(frame)) {
      return false;
    }
    boolean told = "agent".equals(rule.option("slot"));
    boolean purpose = purposes.of(frame.verb());
    Argument agent = told || purpose || byName(rule) ? null : who.talker(frame);
    boolean noun = // "in raising the tempo": no talk
        frame.verb().voice() == VerbGroup.Voice.ING
            && line.in(frame.verb().from() - 1, "deed-preposition");
    if (frame.verb().voice() == VerbGroup.Voice.REDUCED || noun) {
      return false;
    }
    if (told && frame.agent() != null && Talkers.people(frame.agent())) {
      return false; // people figure in talks, but are no topics
    }
    if (agent != null && (!who.talkers(agent, frame) || who.alone(agent, frame))) {
      return false;
    }
    if (rule.option("talkers") != null && !amongThem(frame)) {
      return false;
    }
    boolean gifts = rule.option("bare") != null && frame.patient() != null;
    int[] range = gifts ? null : ranges.of(frame, rule);
    if (range == null) {
      return false;
    }
    boolean covers = frame.verb().lemma().equals("cover"); // reporters cover a visit
    if (covers && Slots.first(frame.patient(), MeetingChunk.class) != null) {
      return false;
    }
    Event event = topicEvent(frame, range, agent, why);
    if (event == null || who.opinion(frame)) {
      return false;
    }
    boolean later = event.pointer == Pointer.NEXT && event.status() == Status.PLANNED;
    if (later && frame.verb().time() == VerbGroup.Time.PAST) {
      return false; // what was talked about is no topic of the next round
    }
    boolean wished = !purpose && Interpreter.status(frame.verb()) != Status.HELD;
    if (wished && event.status() == Status.HELD) {
      return false; // "called on all to address the matter" tells of no talk about it
    }
    subjects.add(event, range[0], range[1], why);
    for (Event other : new Siblings(reading.events, line).of(event)) {
      subjects.add(other, range[0], range[1], why);
    }
    before(event, frame, why);
    behind(event, frame, why);
    return true;
  }

  /** "The topics were A", "the focus was on A": the rule names its subject, nobody talks. */
  private static boolean byName(Rule rule) {
    Rule.Slot agent = rule.slots().get("agent");
    return rule.option("talkers") != null
        || agent != null && agent.kinds().stream().allMatch(kind -> kind.startsWith("="));
  }

  /** "The focus of the camera", "two cups" on the table: neither talks nor a topic. */
  private boolean ofTalks(Frame frame) {
    Argument agent = frame.agent();
    for (int i = agent == null ? 0 : agent.from(); agent != null && i < agent.to(); i++) {
      int noun = line.in(i + 1, "article") ? i + 2 : i + 1;
      boolean talk =
          line.chunk(i + 1) instanceof MeetingChunk
              || line.chunk(noun) instanceof MeetingChunk
              || line.contains(i + 1, agent.to(), "talk-word");
      if (line.free(i) && line.is(i, "of") && !talk) {
        return false;
      }
    }
    return frame.patient() == null || !line.in(frame.verb().to(), "pair-word");
  }

  /** "P briefed Q on fish": a topic where both are of the encounter that is told. */
  private boolean amongThem(Frame frame) {
    List<Actors.Actor> both = new ArrayList<>(actors.of(frame.agent()));
    both.addAll(actors.of(frame.patient()));
    Event now = stage.current();
    return now != null && now.people.size() > 1 && !both.isEmpty() && Talkers.known(now, both);
  }

  /** "In addition to A, as well as B, they discussed C": A and B too. */
  private void before(Event event, Frame frame, Fact<?> why) {
    boolean opens =
        line.in(0, "addition-opener")
            && (line.is(1, "addition") || line.is(1, "from") || line.is(0, "besides"));
    int from = line.is(0, "in") ? 3 : line.is(0, "besides") ? 1 : 2;
    int comma = frame.verb().from() - 1;
    while (comma > from && !(line.free(comma) && line.is(comma, ","))) {
      comma--;
    }
    if (opens && comma > from) {
      subjects.add(event, from, comma, why);
    }
  }

  /** "A was discussed, as well as B": B too. */
  private void behind(Event event, Frame frame, Fact<?> why) {
    int i = line.is(frame.verb().to(), ",") ? frame.verb().to() + 1 : frame.verb().to();
    boolean more = line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as");
    boolean along = line.is(i, "along") && line.is(i + 1, "with");
    if (frame.verb().voice() == VerbGroup.Voice.PASSIVE && (more || along)) {
      subjects.add(event, more ? i + 3 : i + 2, line.size(), why);
    }
  }

  private @Nullable Event topicEvent(
      Frame frame, int[] topics, @Nullable Argument agent, Fact<?> why) {
    int end = new TopicBounds(line).end(topics[0], topics[1]);
    List<Actors.Actor> talkers = new ArrayList<>(actors.of(agent));
    frame.all("with").forEach(with -> talkers.addAll(actors.of(with)));
    boolean deed = line.verbAt(end - 1) != null; // "reviewed projects agreed at the talks"
    int reach = deed ? end : line.size();
    for (int i = frame.from(); i < reach; i++) {
      boolean inTopics = i >= topics[0] && i < end;
      if (line.chunk(i) instanceof MeetingChunk chunk
          && !inTopics
          && !told.contains(chunk)
          && !stage.scope.aside(chunk)
          && (i < frame.to() || i == end + 1 || i == end + 2)) {
        return at(chunk, frame, talkers, why);
      }
    }
    Event now = with(frame, stage.current());
    boolean two = Talkers.sides(talkers) && (Talkers.named(talkers) || who.dated(frame));
    two |= abroad(frame, agent);
    return Talkers.known(now, talkers) || !two ? now : opened(frame, end, talkers, why);
  }

  /** "Deputy Minister P discussed fish with General Q of Norland": whoever needs no state. */
  private boolean abroad(Frame frame, @Nullable Argument agent) {
    List<Actors.Actor> guests = new ArrayList<>();
    frame.all("with").forEach(with -> guests.addAll(actors.of(with)));
    List<Actors.Actor> hosts = actors.of(agent);
    boolean people = Talkers.named(guests) && Talkers.named(hosts);
    boolean open = hosts.stream().allMatch(host -> host.person() != null && host.side() == null);
    return people && open && guests.stream().allMatch(guest -> guest.side() != null);
  }

  /** "Fish will be discussed with P": at the encounter that P has a part in. */
  private @Nullable Event with(Frame frame, @Nullable Event now) {
    List<Actors.Actor> guests = new ArrayList<>();
    frame.all("with").forEach(with -> guests.addAll(actors.of(with)));
    List<Event> recent = reading.events.recent();
    for (int e = recent.size() - 1;
        Talkers.named(guests) && !Talkers.known(now, guests) && e >= 0;
        e--) {
      if (Talkers.known(recent.get(e), guests)) {
        return recent.get(e);
      }
    }
    return now;
  }

  /** What is talked about at a meeting that the sentence names. */
  private @Nullable Event at(
      MeetingChunk chunk, Frame frame, List<Actors.Actor> talkers, Fact<?> why) {
    told.add(chunk);
    Event mention = mentions.of(chunk, stage.statusOf(chunk), why);
    stage.company.join(mention, chunk, why);
    boolean subject = frame.agent() != null && frame.agent().heads().contains(chunk);
    if (subject) {
      circumstances.add(mention, chunk.to(), frame.verb().from(), chunk, why);
    }
    long people = talkers.stream().filter(actor -> actor.person() != null).count();
    boolean opens = subject || Talkers.sides(talkers) || people > 1 || mention.people.size() > 1;
    boolean known = // "At his meeting with Q, the two sides discussed fish": he and Q
        mention.people.size() > 1
            && frame.agent() != null
            && stage.company.everybody(frame.agent());
    if (!subject && opens) {
      stage.people(mention, known ? List.of() : talkers, why);
      circumstances.add(mention, chunk.to(), line.size(), chunk, why);
    }
    Event event = opens ? stage.add(mention) : reading.events.add(mention, false);
    return event == null ? stage.current() : event;
  }

  /** People of two sides who discuss something meet. */
  private @Nullable Event opened(Frame frame, int end, List<Actors.Actor> talkers, Fact<?> why) {
    boolean phone = line.contains(frame.from(), frame.to(), "phone");
    Event now = stage.current();
    boolean visit = now != null && now.kind() == MeetingKind.VISIT;
    MeetingKind face = visit ? MeetingKind.DIALOGUE : MeetingKind.OTHER;
    Event mention =
        mentions.bare(phone ? MeetingKind.CALL : face, Interpreter.status(frame.verb()), why);
    mention.determiner = MeetingChunk.Determiner.DEFINITE;
    stage.people(mention, talkers, why);
    circumstances.add(mention, stage.scope.leading(frame), frame.verb().to(), null, why);
    circumstances.add(mention, end, line.size(), null, why);
    return stage.add(mention);
  }

  /** "spoke about fish", "conferred on trade". */
  void about(Event mention, Frame frame, Fact<?> why) {
    Argument matter = subjects.matter(frame);
    if (matter != null) {
      subjects.add(mention, matter.from(), line.size(), why);
    }
  }
}
