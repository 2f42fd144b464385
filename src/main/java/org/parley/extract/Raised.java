package org.parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Sentence;
import org.parley.model.Status;
import org.parley.model.Zone;

/**
 * Matters that those who met raised, told without a verb of talking: "On fish, she restated …",
 * "They stressed that quiet at sea is needed", and the points that they agreed, one by one.
 */
final class Raised extends RuleActions {
  /** How far the comma behind "On fish" may stand. */
  private static final int LONGEST = 9;

  private final Matters subjects;

  Raised(Stage stage) {
    super(stage);
    this.subjects = new Matters(line);
  }

  void read(Fact<?> why) {
    boolean point = point();
    opener(why);
    for (Frame frame : line.frames()) {
      Event event = line.in(frame.verb().at(), "stressing-verb") ? of(frame.agent()) : null;
      if (event != null) {
        needed(event, frame, why);
        kept(event, frame, why);
      }
      if (point) {
        furthered(frame, why);
      }
    }
  }

  /** The talks of those who say it: those spoken of, else those that the article is news of. */
  private @Nullable Event of(@Nullable Argument agent) {
    for (Event event : Arrays.asList(stage.current(), reading.events.main())) {
      List<Actors.Actor> who = new ArrayList<>(actors.of(agent));
      boolean they = agent != null && line.lexicon().words().in("they", agent.pronoun());
      if (held(event) && (they || !who.isEmpty() && Talkers.known(event, who))) {
        return event;
      }
    }
    return null;
  }

  private static boolean held(@Nullable Event event) {
    return event != null && event.status() == Status.HELD && event.parties.size() > 1;
  }

  /** "On fish, she restated …", "As for fish, Norland must …": she and Norland were there. */
  private void opener(Fact<?> why) {
    int from = line.is(0, "as") && line.is(1, "for") ? 2 : line.in(0, "about-preposition") ? 1 : 0;
    int comma = from == 0 ? -1 : comma(from);
    Frame clause = comma < 0 ? null : clause(comma);
    Event event = clause != null && subjects.matter(from) ? of(clause.agent()) : null;
    if (event != null) {
      subjects.add(event, from, comma, why);
    }
  }

  private int comma(int from) {
    for (int i = from + 1; i < Math.min(line.size(), from + LONGEST); i++) {
      if (line.verbAt(i) != null) {
        return -1;
      }
      if (line.free(i) && line.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** The clause whose subject stands right behind the comma. */
  private @Nullable Frame clause(int comma) {
    for (Frame frame : line.frames()) {
      Argument agent = frame.agent();
      if (agent != null && agent.from() <= comma + 2 && frame.verb().from() > comma) {
        return frame;
      }
    }
    return null;
  }

  /** "They stressed that quiet at sea is needed": quiet at sea. */
  private void needed(Event event, Frame frame, Fact<?> why) {
    int that = frame.verb().to();
    if (!line.is(that, "that") || line.in(that + 1, "pronoun")) {
      return;
    }
    for (Frame next : line.frames()) {
      VerbGroup be = next.verb();
      boolean need =
          line.in(be.to() - 1, "necessary") || be.to() > that && line.in(be.to(), "necessary");
      if (be.from() > that + 1 && be.from() < that + LONGEST && need) {
        subjects.add(event, that + 1, be.from(), why);
        return;
      }
    }
  }

  /** "He stressed how important it was to keep lines open", "the importance of keeping them". */
  private void kept(Event event, Frame frame, Fact<?> why) {
    int at = frame.verb().to();
    for (int i = at; i < Math.min(line.size() - 1, at + LONGEST); i++) {
      if (line.in(i, "keeping-verb") && line.contains(at, i, "importance-word")) {
        int open = i + 1;
        while (open < line.size() && !line.is(open, "open") && !line.boundary(open)) {
          open++;
        }
        if (line.is(open, "open")) {
          subjects.add(event, i + 1, open, why);
        }
        return;
      }
    }
  }

  /** Whether the paragraph is one of a numbered list: "5. Fisheries patrols …". */
  private boolean point() {
    Sentence here = line.sentence();
    if (here.paragraph() != reading.pointSought) {
      reading.pointSought = here.paragraph();
      reading.point = line.norm(0).matches("[0-9]{1,2}");
    }
    return here.zone() == Zone.ITEM || reading.point;
  }

  /** "Fisheries patrols will be strengthened", in a list of what was agreed. */
  private void furthered(Frame frame, Fact<?> why) {
    VerbGroup verb = frame.verb();
    Argument what = frame.patient();
    Event event = held(stage.current()) ? stage.current() : reading.events.main();
    boolean ahead = verb.time() != VerbGroup.Time.PAST && verb.voice() == VerbGroup.Voice.PASSIVE;
    if (event != null
        && held(event)
        && ahead
        && what != null
        && what.to() <= verb.from()
        && line.in(verb.at(), "furthering-verb")) {
      subjects.add(event, what.from(), verb.from(), why);
    }
  }
}
