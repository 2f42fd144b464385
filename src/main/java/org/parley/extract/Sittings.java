package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Determiner;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;

/**
 * Sittings told of the body that sits, "the joint commission last met in May", and of two at once,
 * "both were held in Norton".
 */
final class Sittings {
  private final Stage stage;
  private final Line line;

  Sittings(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
  }

  /** A body of two sides that met then or there; which body, the article has told or tells. */
  boolean sit(Frame frame, Fact<?> why) {
    Argument body = frame.agent();
    if (body == null || !body.all(PersonChunk.class).isEmpty() || !named(body)) {
      return false;
    }
    Event mention = mention(frame, body, why);
    Event main = stage.reading.events.main();
    if (mention.parties.isEmpty() && main != null && definite(body)) {
      main.parties.values().forEach(party -> mention.party(party.value(), why));
    }
    stage.circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
    boolean then = !mention.dates.isEmpty() || !mention.spots.isEmpty();
    return then && mention.parties.size() > 1 && stage.add(mention) != null;
  }

  private boolean named(Argument body) {
    int last = body.to() - 1;
    return line.in(last, "sitting-body")
        || line.chunk(last) instanceof MeetingChunk chunk
            && line.lexicon().words().in("sitting-body", line.norm(chunk.to() - 1));
  }

  private boolean definite(Argument body) {
    return line.is(body.from(), "the") || line.in(body.from(), "possessive-pronoun");
  }

  private Event mention(Frame frame, Argument body, Fact<?> why) {
    Status status = Interpreter.status(frame.verb());
    Chunk chunk = line.chunk(body.to() - 1);
    Event mention =
        chunk instanceof MeetingChunk meeting
            ? stage.mentions.of(meeting, status, why)
            : stage.mentions.bare(MeetingKind.DIALOGUE, status, why);
    if (chunk instanceof MeetingChunk) {
      stage.told.add(chunk);
    }
    for (BodyChunk side : body.all(BodyChunk.class)) {
      party(mention, side.body(), why);
    }
    for (int i = body.from(); i < body.to(); i++) {
      if (line.chunk(i) instanceof BodyChunk side) {
        party(mention, side.body(), why);
      }
    }
    mention.noun = "session";
    mention.determiner = Determiner.DEFINITE;
    mention.pointer = pointer(frame, status);
    return mention;
  }

  private static void party(Event mention, Body body, Fact<?> why) {
    if (body.canBeSide()) {
      mention.party(body, why);
    }
  }

  /** "last met", "has met once": not the sitting that the article is about. */
  private @Nullable Pointer pointer(Frame frame, Status status) {
    int from = frame.verb().from() - 2;
    int to = frame.verb().to() + 2;
    if (status == Status.PLANNED) {
      return Pointer.NEXT;
    }
    if (line.contains(from, frame.verb().at(), "last-time")) {
      return Pointer.LAST;
    }
    return line.contains(from, to, "one-time") ? Pointer.EARLIER : null;
  }

  /** "Both were held in Norton": the two encounters told last. */
  boolean both(Frame frame, Fact<?> why) {
    List<Event> events = stage.reading.events.events();
    if (events.size() < 2) {
      return false;
    }
    List<Event> last = events.subList(events.size() - 2, events.size());
    boolean alike =
        last.get(1).parties.isEmpty()
            || last.get(0).parties.keySet().equals(last.get(1).parties.keySet());
    if (!alike || last.stream().anyMatch(event -> event.status() != Status.HELD)) {
      return false;
    }
    Event mention = stage.mentions.bare(MeetingKind.OTHER, Status.HELD, why);
    stage.circumstances.add(mention, frame.verb().from(), frame.to(), null, why);
    for (Event event : last) {
      if (event.spots.isEmpty()) {
        event.spots.addAll(mention.spots);
      }
    }
    return !mention.spots.isEmpty();
  }
}
