package org.parley.extract;

import java.util.ArrayList;
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
import org.parley.lexicon.Rule;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Evidence;
import org.parley.model.Status;

/**
 * Reads one sentence: its frames by the rules of the grammar, then the meeting phrases left over.
 */
final class Interpreter {
  private final Reading reading;
  private final Line line;
  private final Slots slots;
  private final Actors actors;
  private final Stage stage;
  private final Doubts doubts;
  private Fact.@Nullable Account account;

  Interpreter(Reading reading, Line line) {
    this.reading = reading;
    this.line = line;
    this.slots = new Slots(line);
    this.stage = new Stage(reading, line);
    this.doubts = new Doubts(line);
    this.actors = stage.actors;
  }

  void read() {
    reading.spoken.entry = reading.spoken.entries.of(line, reading.spoken.entry);
    reading.begin();
    new Introductions(stage).read();
    new SidesInAsides(stage).read();
    new Audiences(stage).guests();
    new Attendance(stage).heading();
    new Presence(stage).leaders();
    SideBySide present = new SideBySide(stage);
    present.sides();
    List<Frame> frames = line.frames();
    List<Match> matches = matches(frames);
    account = new Statements(reading, line, actors).account(matches);
    boolean matched = false;
    int before = reading.events.told();
    boolean first = stage.current() == null;
    Actions actions = new Actions(stage);
    Set<String> done = new HashSet<>();
    Frame invited = null;
    for (Match match : inOrder(matches)) {
      // a verb may say something and tell of a meeting: "told P in a call"
      String key = match.frame().verb().at() + (match.rule().action().equals("say") ? " says" : "");
      Match meant = invited == null ? match : wished(match, invited);
      if (!done.contains(key) && act(meant, actions)) {
        invited = match.rule().action().equals("invite") ? asked(match) : invited;
        done.add(key);
        matched = true;
      }
    }
    new Statements(reading, line, actors).accordingTo();
    stage.habit = false;
    if (reading.events.told() > before) {
      reading.events.tell();
    }
    leftovers(actions);
    if (first && stage.current() != null) {
      topics(matches, done, actions);
    }
    new JointDeeds(stage).read(done, sentence("joint-deed", 0.6));
    new Rounds(stage).read(sentence("rounds", 0.75));
    new Raised(stage).read(sentence("raised", 0.7));
    new AgreedThere(stage).read(sentence("agreed-there", 0.6));
    new Retinue(stage).read();
    new Presence(stage).guests(account);
    present.guests(sentence("side-by-side", 0.85));
    new Chairs(stage).read(sentence("chair-noun", 0.85));
    actions.exchanges(sentence("exchange-of-views", 0.8));
    new Initiatives(reading, line, account).read();
    Event last = reading.events.last();
    int told = reading.events.told() - before;
    if (told == 0 || told == 1 && last != null && last.oneSided()) {
      new LikelyContacts(stage).read(sentence("contact-likely", 0.5));
    }
    reading.end(protagonist(frames));
    new SpokenOf(stage).remember();
    if (reading.events.told() == before) {
      reading.spoken.pass(line);
    }
    reading.pair.pass(before);
    actors.pass();
    if (!matched) {
      reading.findings.missed().note(reading.annotated, line, frames);
    }
  }

  /** What a rule reads from the sentence as a whole. */
  private Fact<String> sentence(String rule, double certainty) {
    return new Fact<>("", reading.evidence(line, 0, line.size(), rule, certainty), account);
  }

  /** "Fish topped the agenda when P met Q": what was said before the first encounter was told. */
  private void topics(List<Match> matches, Set<String> done, Actions actions) {
    for (Match match : matches) {
      boolean talk = match.rule().action().equals("discuss");
      if (talk && !done.contains(String.valueOf(match.frame().verb().at()))) {
        act(match, actions);
      }
    }
  }

  /** The one person who is the subject of the sentence. */
  private @Nullable Person protagonist(List<Frame> frames) {
    for (Frame frame : frames) {
      if (!frame.verb().nominal() && frame.agent() != null) {
        List<Actors.Actor> subject = actors.of(frame.agent());
        if (!subject.isEmpty()) {
          return subject.size() == 1 ? subject.get(0).person() : null;
        }
      }
    }
    return null;
  }

  /** A rule that fits a frame. */
  record Match(Rule rule, Frame frame) {}

  /** The rules that fit, frame by frame; the first that bears out is taken. */
  private List<Match> matches(List<Frame> frames) {
    List<Match> matches = new ArrayList<>();
    SubjectBefore it = new SubjectBefore(reading, line);
    for (Frame raw : frames) {
      Frame frame =
          new Frame(
              raw.verb(),
              it.of(raw.agent(), raw.verb()),
              it.of(raw.patient(), raw.verb()),
              raw.prepositions(),
              raw.from(),
              raw.to());
      for (Rule rule : reading.lexicon.grammar().of(frame.verb().lemma())) {
        if (slots.fit(rule, frame)) {
          matches.add(new Match(rule, frame));
        }
      }
    }
    return matches;
  }

  /** "A delegation led by P met Q": who led is told after the meeting it was led to. */
  private static List<Match> inOrder(List<Match> matches) {
    List<Match> ordered = new ArrayList<>();
    List<Match> last = new ArrayList<>();
    for (Match match : matches) {
      boolean reduced = match.frame().verb().voice() == VerbGroup.Voice.REDUCED;
      (reduced && match.rule().action().equals("lead") ? last : ordered).add(match);
    }
    ordered.addAll(last);
    return ordered;
  }

  /** "conveyed an invitation to P": P is who is asked. */
  private static Frame asked(Match match) {
    Frame frame = match.frame();
    if ("agent".equals(match.rule().option("guest"))) {
      return frame.with(frame.agent(), frame.agent()); // "accepted an invitation to visit Norton"
    }
    String slot = match.rule().option("slot");
    return slot == null ? frame : frame.with(frame.agent(), frame.role(slot));
  }

  /** "invited P to visit Norland": it is P who may visit, and nobody has yet. */
  private Match wished(Match match, Frame invited) {
    Frame frame = match.frame();
    boolean to = line.is(frame.verb().from(), "to") && frame.verb().from() >= invited.verb().to();
    Argument guest = invited.patient() == null ? frame.agent() : invited.patient();
    return to
        ? new Match(match.rule(), frame.at(VerbGroup.Time.PROPOSED).with(guest, frame.patient()))
        : match;
  }

  private boolean act(Match found, Actions actions) {
    Frame frame = new Reversals(line).of(found.frame());
    Match match = new Match(found.rule(), frame);
    if (match.rule().action().equals("say")) {
      if (new Sayings(line).none(frame, match.rule())) {
        return false;
      }
      new Statements(reading, line, actors)
          .say(match.frame(), "patient".equals(match.rule().option("slot")), evidence(match));
      return true;
    }
    if (frame.verb().negated() && frame.verb().time() == VerbGroup.Time.UNREAL) {
      return false; // "refused to meet"
    }
    if (doubts.supposed(frame)) {
      if (!match.rule().action().equals("cancel")) { // what may be put off still stands
        stage.silence(frame);
      }
      return false;
    }
    stage.habit = doubts.recurring(frame);
    if (frame.verb().negated()) {
      return actions.notSince(match, new Fact<>("", evidence(match), account));
    }
    return actions.act(match, new Fact<>("", evidence(match), account));
  }

  private Evidence evidence(Match match) {
    Frame frame = match.frame();
    int from = Math.min(frame.from(), frame.verb().from());
    int to = Math.max(frame.to(), frame.verb().to());
    while (to > from + 1
        && line.free(to - 1)
        && (line.is(to - 1, ".") || line.is(to - 1, ",") || line.is(to - 1, "\""))) {
      to--;
    }
    while (from < to - 1
        && line.free(from)
        && (line.is(from, ",") || line.is(from, "and") || line.is(from, "\""))) {
      from++;
    }
    return reading.evidence(line, from, to, match.rule().id(), match.rule().certainty());
  }

  /** Meeting phrases that no verb has claimed: "after the talks in Norton in May". */
  private void leftovers(Actions actions) {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof MeetingChunk meeting) {
        Evidence evidence =
            reading.evidence(line, meeting.from(), meeting.to(), "meeting-phrase", 0.7);
        actions.phrase(meeting, new Fact<>("", evidence, account));
      }
    }
  }

  static Status status(VerbGroup verb) {
    return switch (verb.time()) {
      case PAST, PRESENT -> Status.HELD;
      case PLANNED -> Status.PLANNED;
      case PROPOSED -> Status.PROPOSED;
      case UNREAL -> Status.CANCELLED;
    };
  }
}
