package org.parley.extract;

import org.parley.clause.Line;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.PartialDate;

/**
 * What a sentence leaves to those after it: the recurring meeting, the talks and the year spoken
 * of, and what "it" may mean.
 */
final class SpokenOf {
  private final Stage stage;
  private final Reading reading;
  private final Line line;

  SpokenOf(Stage stage) {
    this.stage = stage;
    this.reading = stage.reading;
    this.line = stage.line;
  }

  void remember() {
    stage.circumstances.lengths.lastingNow();
    Sittings sittings = new Sittings(stage);
    reading.subject = null;
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof MeetingChunk meeting && !other(meeting)) {
        talks(meeting);
      }
      sittings.remember(chunk);
      year(chunk);
      boolean it = chunk instanceof Chunk.SideChunk side && side.delegation();
      if (reading.subject == null && (it || chunk instanceof MeetingChunk)) {
        reading.subject = chunk;
      }
    }
  }

  /** "not to be confused with the summits": another meeting than the one spoken of. */
  private boolean other(MeetingChunk chunk) {
    return line.is(chunk.from() - 2, "with") && line.is(chunk.from() - 3, "confused");
  }

  private void talks(MeetingChunk meeting) {
    boolean named = meeting.series() != null;
    if (named && meeting.parties().size() > 1) {
      reading.recurring = meeting;
      reading.process = null;
    } else if (!named && process(meeting)) {
      reading.process = meeting;
    }
  }

  private void year(Chunk chunk) {
    PartialDate date = chunk instanceof Chunk.DateChunk dated ? dated.date().start() : null;
    if (date != null && date.hasYear()) {
      reading.spoken.lastYear = date.year();
    }
  }

  /** "the dialogue between Norland and its rebels": talks that go on in rounds. */
  private boolean process(MeetingChunk talks) {
    return talks.parties().size() > 1 && line.lexicon().words().in("process-noun", talks.noun());
  }
}
