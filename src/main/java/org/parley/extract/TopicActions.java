package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
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
  private final WhichTalk which;
  private final NoTalk no;

  TopicActions(Stage stage) {
    super(stage);
    this.purposes = new Purposes(line);
    this.subjects = new Matters(line);
    this.ranges = new TopicRanges(line);
    this.who = new Talkers(line);
    this.which = new WhichTalk(stage);
    this.no = new NoTalk(line);
  }

  /** Talk about something: "the two discussed fish", "the focus was on trade". */
  boolean discuss(Frame frame, Rule rule, Fact<?> why) {
    boolean hangs = stage.telling() && purposes.hangs(frame.verb());
    boolean purpose = hangs || purposes.of(frame.verb());
    boolean told = "agent".equals(rule.option("slot"));
    Argument agent = told || purpose || NoTalk.byName(rule) ? null : who.talker(frame);
    boolean talk = agent == null || who.talkers(agent, frame) && !who.alone(agent, frame);
    if (no.talk(frame, rule) || !talk || rule.option("talkers") != null && !amongThem(frame)) {
      return false;
    }
    boolean gifts = rule.option("bare") != null && frame.patient() != null;
    int[] range = gifts ? null : ranges.of(frame, rule);
    if (range == null) {
      return false;
    }
    Event apart = new Siblings(reading.events, line).meant();
    Event event = apart == null ? topicEvent(frame, range, agent, purpose, why) : apart;
    if (event == null || who.opinion(frame) || !(purpose || timely(frame, event))) {
      return false;
    }
    add(event, frame, range, why);
    return true;
  }

  /** "They met to settle the dispute", "rang her to ask for his release". */
  boolean meantTo(Frame frame, Rule rule, Fact<?> why) {
    int[] range = stage.telling() && purposes.of(frame.verb()) ? ranges.of(frame, rule) : null;
    Event event = which.met();
    if (range == null || event == null) {
      return false;
    }
    subjects.add(event, range[0], range[1], why);
    return true;
  }

  /** "The guests were briefed on fish": of the encounter they are in. */
  boolean learned(Frame frame, Rule rule, Fact<?> why) {
    boolean passive = frame.verb().voice() == VerbGroup.Voice.PASSIVE;
    boolean done = Interpreter.status(frame.verb()) == Status.HELD;
    int[] range = passive && done ? ranges.of(frame, rule) : null;
    Event event = stage.current();
    List<Actors.Actor> both = new ArrayList<>(actors.of(frame.patient()));
    both.addAll(actors.of(frame.agent()));
    if (range == null || event == null || !Talkers.known(event, both)) {
      return false;
    }
    subjects.add(event, range[0], range[1], why);
    return true;
  }

  private void add(Event event, Frame frame, int[] range, Fact<?> why) {
    subjects.add(event, range[0], range[1], why);
    for (Event other : new Siblings(reading.events, line).of(event)) {
      subjects.add(other, range[0], range[1], why);
    }
    before(event, frame, why);
    behind(event, frame, why);
  }

  /** What was talked about is no topic of the next round, what is wished none of talks held. */
  private static boolean timely(Frame frame, Event event) {
    VerbGroup.Time time = frame.verb().time();
    boolean later = event.pointer == Pointer.NEXT && event.status() == Status.PLANNED;
    boolean still = // "arrived on a visit; she will also discuss fish"
        event.kind() == MeetingKind.VISIT && time == VerbGroup.Time.PLANNED;
    boolean wished = // "called on all to address the matter" tells of no talk about it
        Interpreter.status(frame.verb()) != Status.HELD && event.status() == Status.HELD;
    return !(later && time == VerbGroup.Time.PAST) && (still || !wished);
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

  /** "A was discussed, as well as B", "A was on the agenda, and so was B": B too. */
  private void behind(Event event, Frame frame, Fact<?> why) {
    for (int so = frame.verb().to(); so < line.size() - 1; so++) {
      if (line.is(so, "so") && line.is(so - 1, "and") && line.in(so + 1, "be")) {
        subjects.add(event, so + 2, line.size(), why);
        return;
      }
    }
    int i = line.is(frame.verb().to(), ",") ? frame.verb().to() + 1 : frame.verb().to();
    boolean more = line.is(i, "as") && line.is(i + 1, "well") && line.is(i + 2, "as");
    boolean along = line.is(i, "along") && line.is(i + 1, "with");
    if (frame.verb().voice() == VerbGroup.Voice.PASSIVE && (more || along)) {
      subjects.add(event, more ? i + 3 : i + 2, line.size(), why);
    }
  }

  private @Nullable Event topicEvent(
      Frame frame, int[] topics, @Nullable Argument agent, boolean purpose, Fact<?> why) {
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
    Event now = purpose ? which.met() : which.of(frame, named(frame, agent));
    boolean two =
        Talkers.sides(talkers) && (Talkers.named(talkers) || who.dated(frame) || who.seated(frame));
    two |= abroad(frame, agent);
    boolean before = line.is(frame.verb().from(), "had") && talkers.size() > 1;
    if (before && now != null && now.kind() != MeetingKind.CALL && byPhone(frame)) {
      return opened(frame, end, talkers, why); // "The two had discussed it by phone"
    }
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

  /** Those who talk as far as the clause names them; "they" are of whatever is spoken of. */
  private List<Actors.Actor> named(Frame frame, @Nullable Argument agent) {
    List<Actors.Actor> named = new ArrayList<>();
    if (agent != null && !agent.heads().isEmpty()) {
      named.addAll(actors.of(agent));
    }
    frame.all("with").forEach(with -> named.addAll(actors.of(with)));
    return named;
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

  /** "discussed fish by telephone", "over the phone"; not "discussed telephone links". */
  private boolean byPhone(Frame frame) {
    for (int i = frame.verb().to(); i < frame.to(); i++) {
      boolean led = line.in(i - 1, "remote-preposition") || line.in(i - 2, "remote-preposition");
      if (led && line.in(i, "phone")) {
        return true;
      }
    }
    return false;
  }

  /** People of two sides who discuss something meet. */
  private @Nullable Event opened(Frame frame, int end, List<Actors.Actor> talkers, Fact<?> why) {
    boolean phone = line.contains(frame.from(), frame.to(), "phone");
    Event now = stage.current();
    boolean visit = now != null && now.kind() == MeetingKind.VISIT;
    MeetingKind face = visit ? MeetingKind.DIALOGUE : MeetingKind.OTHER;
    Event mention =
        mentions.bare(phone ? MeetingKind.CALL : face, Interpreter.status(frame.verb()), why);
    mention.determiner = phone ? MeetingChunk.Determiner.NONE : MeetingChunk.Determiner.DEFINITE;
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
