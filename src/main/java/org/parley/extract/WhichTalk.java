package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.extract.Actors.Actor;
import org.parley.model.Status;

/**
 * Which encounter a clause of talk is of that names none: the one spoken of, unless those who talk
 * had no part in it, or it is still to come and they have talked; then the latest that fits.
 */
final class WhichTalk {
  private final Stage stage;

  WhichTalk(Stage stage) {
    this.stage = stage;
  }

  /** "P met Q to discuss fish": the encounter that the sentence has told. */
  @Nullable Event met() {
    return stage.telling() ? stage.reading.events.last() : stage.current();
  }

  @Nullable Event of(Frame frame, List<Actor> talkers) {
    Event now =
        together(frame.agent())
            ? stage.reading.events.narrated(stage.paragraph())
            : stage.current();
    if (now == null || fits(now, frame, talkers)) {
      return now;
    }
    List<Event> recent = stage.reading.events.recent();
    for (int e = recent.size() - 1; e >= 0; e--) {
      if (fits(recent.get(e), frame, talkers)) {
        return recent.get(e);
      }
    }
    return now;
  }

  /** "they", "the two": of the encounter told last. */
  private boolean together(@Nullable Argument agent) {
    return agent != null
        && (stage.line.lexicon().words().in("they", agent.pronoun())
            || agent.heads().isEmpty() && stage.line.in(agent.to() - 1, "pair-noun"));
  }

  private static boolean fits(Event event, Frame frame, List<Actor> talkers) {
    return timely(event, frame.verb())
        && (!Talkers.named(talkers) || Talkers.known(event, talkers));
  }

  /**
   * "They discussed fish" tells of an encounter that was, "they will discuss it" of one to come.
   */
  private static boolean timely(Event event, VerbGroup verb) {
    boolean held = event.status() == Status.HELD;
    return switch (verb.time()) {
      case PAST -> held;
      case PLANNED -> !held;
      default -> true;
    };
  }
}
