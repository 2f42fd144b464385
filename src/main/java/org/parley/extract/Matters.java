package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.MeetingKind;

/** What nouns and verbs of talk are about: "talks with P in Norton on fish". */
final class Matters {
  private static final int REACH = 16;
  private final Line line;

  Matters(Line line) {
    this.line = line;
  }

  /** Adds the topics of a range to an encounter. */
  void add(Event event, int from, int to, Fact<?> why) {
    for (Topics.Topic topic : new Topics(line).split(from, to)) {
      int end = withoutPlace(event, topic.from(), topic.to());
      event.topic(new Event.Subject(line.text(topic.from(), end), topic.emphasised()), why);
    }
  }

  /** "held talks on fish in Norton": where this clause says they met is no part of the topic. */
  private int withoutPlace(Event event, int from, int to) {
    Chunk last = to > from ? line.chunk(to - 1) : null;
    boolean city =
        last instanceof PlaceChunk
            || last instanceof BodyChunk body && body.form() == BodyChunk.Form.CAPITAL;
    if (last == null || !city || last.from() - 1 <= from || !line.is(last.from() - 1, "in")) {
      return to;
    }
    String place = line.text(last.from(), last.to());
    boolean there = event.spots.stream().anyMatch(spot -> place.equals(spot.value().place()));
    return there ? last.from() - 1 : to;
  }

  /** The topics behind a meeting phrase: "talks with P in Norton on fish". */
  void of(MeetingChunk chunk, Event mention, Fact<?> why) {
    boolean journey = chunk.kind() == MeetingKind.VISIT || chunk.noun().contains("call");
    int at = journey ? -1 : introduced(chunk.to(), line.size());
    if (at >= 0) {
      add(mention, at, predicate(at), why);
    }
  }

  /** "The talks on fish were held": before the passive verb of which the talks are the subject. */
  private int predicate(int from) {
    for (VerbGroup verb : line.verbs()) {
      if (verb.from() > from && !verb.nominal()) {
        boolean passive = verb.voice() == VerbGroup.Voice.PASSIVE;
        return passive && !line.in(verb.from() - 1, "relative") ? verb.from() : line.size();
      }
    }
    return line.size();
  }

  /** Behind "on" or "about", over companions, places and days; -1 where nothing is introduced. */
  int introduced(int from, int to) {
    int end = Math.min(Math.min(to, line.size()), from + REACH);
    for (int i = from; i < end; ) {
      Chunk chunk = line.chunk(i);
      if (line.in(i, "about-preposition") && matter(i + 1)) {
        return i + 1;
      }
      boolean passes =
          chunk != null
              ? !(chunk instanceof MeetingChunk)
              : line.in(i, "companion-word") || line.in(i, "article") || line.in(i, "light");
      if (!passes) {
        return -1;
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    return -1;
  }

  /** What a verb of talk is about. */
  @Nullable Argument matter(Frame frame) {
    for (String name : List.of("about", "on")) {
      for (Argument argument : frame.all(name)) {
        if (matter(argument.from())) {
          return argument;
        }
      }
    }
    return null;
  }

  /** Whether what stands behind "on" or "about" may be a topic: no day, person or setting. */
  private boolean matter(int from) {
    int head = line.in(from, "article") ? from + 1 : from;
    Chunk chunk = line.chunk(head);
    boolean other =
        chunk instanceof DateChunk
            || chunk instanceof MeetingChunk
            || chunk instanceof PersonChunk
            || chunk instanceof OfficeChunk
            || line.token(from) == null;
    int end = Math.min(line.size(), from + 3);
    return !other && !line.contains(from - 1, end, "not-topic");
  }
}
