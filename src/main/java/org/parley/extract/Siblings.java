package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.EventBook;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;

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
    if (!event.apart || !several()) {
      return List.of();
    }
    List<Event> others = new ArrayList<>();
    for (Event other : book.recent()) {
      boolean shared = event.people.keySet().stream().anyMatch(other.people::containsKey);
      if (other != event && other.apart && shared && other.status() == event.status()) {
        others.add(other);
      }
    }
    return others;
  }

  /** "the meetings", "his bilateral meetings": more than one, told already. */
  private boolean several() {
    for (Chunk chunk : line.sentence().chunks()) {
      boolean plural =
          chunk instanceof MeetingChunk meeting
              && (meeting.determiner() == Determiner.DEFINITE
                  || meeting.determiner() == Determiner.POSSESSIVE)
              && line.norm(meeting.to() - 1).endsWith(meeting.noun() + "s");
      if (plural) {
        return true;
      }
    }
    return false;
  }
}
