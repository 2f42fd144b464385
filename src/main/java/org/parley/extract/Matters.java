package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.MeetingKind;
import org.parley.topic.Topics;

/** What nouns and verbs of talk are about: "talks with P in Norton on fish". */
final class Matters {
  /** So far behind its preposition stands the noun of a line of communication. */
  private static final int CHANNEL = 5;

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
    boolean listed = line.in(chunk.from() - 1, "special-opener");
    at = at < 0 && !journey && !listed ? aim(chunk.to()) : at;
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
      VerbGroup held = chunk == null ? line.verbAt(i) : null;
      if (held != null && line.lexicon().words().in("holding-verb", held.lemma())) {
        i = held.to(); // "an exchange of views took place on fish"
        continue;
      }
      if (!passes) {
        return -1;
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    return -1;
  }

  /** "talks with P aimed at ending A", "talks to end A": what they are to bring about. */
  private int aim(int from) {
    for (int i = from; i < Math.min(line.size() - 2, from + REACH); ) {
      if (line.in(i, "aim-verb") && line.is(i + 1, "at") && line.norm(i + 2).endsWith("ing")) {
        return i + 2;
      }
      if (line.in(i, "aim-verb") && line.is(i + 1, "to") && deed(i + 2)) {
        return i + 2;
      }
      if (i == from && line.free(i) && line.is(i, "to") && deed(i + 1)) {
        return i + 1;
      }
      Chunk chunk = line.chunk(i);
      boolean passes =
          chunk != null
              ? !(chunk instanceof MeetingChunk)
              : line.in(i, "companion-word") && !line.is(i, ",") || line.in(i, "article");
      if (!passes) {
        return -1;
      }
      i = chunk == null ? i + 1 : chunk.to();
    }
    return -1;
  }

  /** A verb with an object that is no verb of talking, holding or going. */
  private boolean deed(int verb) {
    boolean known = !line.lexicon().verbs(line.norm(verb)).isEmpty();
    return line.free(verb)
        && !known
        && !line.in(verb, "function")
        && !line.boundary(verb + 1)
        && !line.preposition(verb + 1);
  }

  /** What a verb of talk is about. */
  @Nullable Argument matter(Frame frame) {
    for (String name : List.of("about", "on", "regarding", "concerning")) {
      for (Argument argument : frame.all(name)) {
        if (matter(argument.from()) && !ground(frame, name, argument)) {
          return argument;
        }
      }
    }
    return null;
  }

  /** "met on the border": where they did; "talked on the border" may be about it. */
  private boolean ground(Frame frame, String preposition, Argument argument) {
    return preposition.equals("on")
        && frame.verb().lemma().startsWith("meet")
        && line.in(argument.to() - 1, "meeting-ground");
  }

  /** Whether what stands behind "on" or "about" may be a topic: no day, person or setting. */
  boolean matter(int from) {
    int head = line.in(from, "article") ? from + 1 : from;
    Chunk chunk = line.chunk(head);
    boolean other =
        chunk instanceof DateChunk
            || chunk instanceof MeetingChunk
            || chunk instanceof PersonChunk
            || chunk instanceof OfficeChunk
            || line.token(from) == null
            || Character.isDigit(line.norm(from).charAt(0))
                && line.contains(from + 1, from + 2, "hour-mark");
    int end = Math.min(line.size(), from + 3);
    // "held over a dedicated military hotline"
    boolean channel = line.is(from - 1, "over") && line.contains(from, from + CHANNEL, "phone");
    return !channel && !other && !line.contains(from - 1, end, "not-topic");
  }
}
