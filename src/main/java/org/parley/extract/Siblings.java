package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.MeetingKind;

/**
 * "P held separate meetings with Q and R. During the meetings, fish was discussed": what several
 * meetings of one person have in common.
 */
final class Siblings {
  private final EventBook book;
  private final Line line;

  Siblings(EventBook book, Line line) {
    this.book = book;
    this.line = line;
  }

  /** The other meetings held apart that a sentence speaks of together with one; mostly none. */
  List<Event> of(Event event) {
    if (!several()) {
      return List.of();
    }
    List<Event> others = new ArrayList<>();
    for (Event other : book.recent()) {
      boolean shared = event.people.keySet().stream().anyMatch(other.people::containsKey);
      boolean apart = event.apart && other.apart || beside(event, other);
      if (other != event && apart && shared && other.status() == event.status()) {
        others.add(other);
      }
    }
    return others;
  }

  /** Told side by side: "P met Q in Norton. P met R in Corport." */
  private static boolean beside(Event event, Event other) {
    return event.kind() != MeetingKind.VISIT
        && other.kind() != MeetingKind.VISIT
        && event.people.size() > 1
        && other.people.size() > 1
        && event.paragraph == other.paragraph;
  }

  /** "During the meetings", right after some that were held apart: the last of those. */
  @Nullable Event meant() {
    Event last = book.last();
    return last != null && last.apart && several() ? last : null;
  }

  /** "the meetings", "both conversations": more than one, told already. */
  private boolean several() {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof MeetingChunk meeting && plural(meeting)) {
        return true;
      }
    }
    for (int i = 0; i + 1 < line.size(); i++) {
      if (line.is(i, "both") && line.in(i + 1, "exchange-noun")) {
        return true;
      }
    }
    return false;
  }

  private boolean plural(MeetingChunk meeting) {
    return (meeting.determiner() == Determiner.DEFINITE
            || meeting.determiner() == Determiner.POSSESSIVE
            || line.is(meeting.from(), "both"))
        && line.norm(meeting.to() - 1).endsWith(meeting.noun() + "s");
  }
}
