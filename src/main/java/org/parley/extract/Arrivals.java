package org.parley.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.PartialDate;
import org.parley.model.Status;

/** Journeys that say more of a meeting told just before, and are no meeting of their own. */
final class Arrivals {
  private static final int LONGEST_STAY = 7;

  private Arrivals() {}

  /**
   * "was held in May, when P visited Norton" says who came; "P arrived on Monday for talks" that
   * were on Tuesday says nothing new.
   */
  static boolean join(Event now, Event journey, boolean clause) {
    boolean sides = now.parties.keySet().containsAll(journey.parties.keySet());
    if (clause && sides) {
      now.absorb(journey);
      return true;
    }
    return !clause && sides && before(now, journey);
  }

  /** "invited P to pay a visit to Norton": the visit is what P was just asked for. */
  static boolean invited(Event now, Event journey) {
    boolean wished = now.kind() == MeetingKind.VISIT && now.status() == Status.PROPOSED;
    boolean known =
        !journey.parties.isEmpty() && now.parties.keySet().containsAll(journey.parties.keySet());
    boolean same =
        wished
            && journey.status() == Status.PROPOSED
            && now.spots.isEmpty()
            && (!journey.people.isEmpty() || known)
            && now.people.keySet().containsAll(journey.people.keySet());
    if (same) {
      now.absorb(journey);
    }
    return same;
  }

  private static boolean before(Event now, Event journey) {
    LocalDate then = day(journey);
    LocalDate day = day(now);
    boolean shared = journey.people.keySet().stream().anyMatch(now.people::containsKey);
    return shared
        && then != null
        && day != null
        && then.isBefore(day)
        && ChronoUnit.DAYS.between(then, day) <= LONGEST_STAY;
  }

  private static @Nullable LocalDate day(Event event) {
    PartialDate start = event.dates.isEmpty() ? null : event.dates.get(0).value().start();
    return start == null ? null : start.exactDay();
  }

  /** Remembers whose people came, where they are of one side. */
  static void remember(Reading reading, List<Actor> guests) {
    Body side = null;
    for (Actor guest : guests) {
      Body own = guest.side();
      if (own == null || side != null && !own.name().equals(side.name())) {
        return;
      }
      side = own;
    }
    reading.visitors = side == null ? reading.visitors : side;
  }

  /** A visit, or what the journey was for, as told by a clause. */
  static Event mention(Stage stage, @Nullable MeetingChunk phrase, Frame frame, Fact<?> why) {
    if (phrase == null) {
      return stage.mentions.bare(MeetingKind.VISIT, status(stage.line, frame.verb()), why);
    }
    stage.told.add(phrase);
    return stage.mentions.of(phrase, status(stage.line, frame.verb()), why);
  }

  /** "before flying to Norland": still to come. */
  private static Status status(Line line, VerbGroup verb) {
    boolean before = verb.voice() == VerbGroup.Voice.ING && line.is(verb.from() - 1, "before");
    return before ? Status.PLANNED : Interpreter.status(verb);
  }
}
