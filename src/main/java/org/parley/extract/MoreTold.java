package org.parley.extract;

import org.parley.clause.Frame;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Status;

/**
 * Day and place that a further clause tells of an encounter which its sentence has told already:
 * "attended the talks that opened in Norton on Monday", "the session, to be chaired by P, is set
 * for May".
 */
final class MoreTold extends RuleActions {
  /** How far a relative clause may stand from its noun. */
  private static final int NEAR = 2;

  /** How many words may stand between the comma behind an aside and the verb. */
  private static final int WORDS = 5;

  MoreTold(Stage stage) {
    super(stage);
  }

  /** False where the clause speaks of something else. */
  boolean read(MeetingChunk chunk, Frame frame, Fact<?> why) {
    Event event = stage.current();
    boolean resumed = resumed(chunk, frame.verb());
    int end = Math.max(chunk.to() + 1, stage.scope.phraseEnd(chunk)) + NEAR;
    boolean near = attached(frame.verb()) && end >= frame.verb().from();
    if (event == null || !resumed && !near) {
      return false;
    }
    add(event, chunk, frame, why);
    return true;
  }

  /** "the summit, which Norland will host in May": the same where the clause is surely of it. */
  void add(Event event, MeetingChunk chunk, Frame frame, Fact<?> why) {
    boolean ahead = frame.verb().time() == VerbGroup.Time.PLANNED; // "a visit that was to begin …"
    Event mention = mentions.of(chunk, ahead ? Status.PLANNED : event.status(), why);
    circumstances.add(mention, chunk.to(), stage.scope.phraseEnd(chunk), chunk, why);
    circumstances.add(mention, frame.verb().from(), frame.to(), chunk, why);
    if (event.dates.isEmpty()) {
      event.dates.addAll(mention.dates);
    }
    if (event.spots.isEmpty()) {
      event.spots.addAll(mention.spots);
    }
  }

  /** A relative clause, a participle, an infinitive: "is scheduled to begin on Monday". */
  private boolean attached(VerbGroup verb) {
    return line.in(verb.from() - 1, "relative")
        || verb.voice() == VerbGroup.Voice.REDUCED
        || line.is(verb.at() - 1, "to")
        || line.is(verb.at() - 2, "to") && line.is(verb.at() - 1, "be");
  }

  /** "The talks, which ended on Monday, were held": the main verb behind an aside to its noun. */
  private boolean resumed(MeetingChunk chunk, VerbGroup verb) {
    for (int i = verb.at() - 1; i > chunk.to() && i >= verb.at() - WORDS; i--) {
      if (line.is(i, ",")) {
        return true;
      }
      if (!line.free(i)) {
        return false;
      }
    }
    return false;
  }
}
