package org.parley.extract;

import java.util.Objects;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.OfficeChunk;

/**
 * Whether "they" are others than those of whose talks the article speaks: "what the presidents
 * agreed on when they met in Norton" is of no talks of envoys in Rurburg.
 */
final class Others {
  private final Line line;

  Others(Line line) {
    this.line = line;
  }

  /** Whether officials named by their posts are said to have met in another city. */
  boolean elsewhere(Event now, Event mention, Frame frame) {
    return mention.undated()
        && now.placed()
        && mention.placed()
        && now.spots.stream().noneMatch(there -> at(mention, there))
        && line.sentence().chunks().stream().anyMatch(chunk -> holders(chunk, frame.from()));
  }

  private static boolean at(Event mention, Fact<Event.Spot> there) {
    return mention.spots.stream()
        .anyMatch(here -> Objects.equals(here.value().place(), there.value().place()));
  }

  private static boolean holders(Chunk chunk, int before) {
    return chunk instanceof OfficeChunk office
        && office.plural()
        && office.office().actsFor() == null
        && office.to() <= before;
  }
}
