package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;

/** Rules about talk and telephone: who spoke to whom, who rang whom. */
final class TalkActions extends RuleActions {
  private final TopicActions topics;

  TalkActions(Stage stage, TopicActions topics) {
    super(stage);
    this.topics = topics;
  }

  /** "called P on Monday", not "called P a liar". */
  boolean ring(Frame frame, Fact<?> why) {
    Argument called = frame.patient();
    int next = called == null ? line.size() : called.to();
    boolean ends =
        next >= line.size()
            || line.boundary(next)
            || line.preposition(next)
            || line.in(next, "adverb")
            || line.chunk(next) instanceof DateChunk;
    boolean sides = actors.of(called).stream().allMatch(a -> a.side() != null);
    return ends && sides && talk(frame, true, why);
  }

  /** "P and Q spoke for an hour", "on the sidelines": to each other, not to an audience. */
  private boolean among(Frame frame) {
    return line.contains(frame.verb().to(), frame.to(), "sidelines")
        || line.is(frame.verb().to() - 1, "for")
            && line.contains(frame.verb().to(), frame.to(), "talks-measure")
        || line.contains(frame.verb().from(), frame.verb().to() + 1, "tete-a-tete");
  }

  boolean talk(Frame frame, Fact<?> why) {
    return talk(frame, false, why);
  }

  private boolean talk(Frame frame, boolean rang, Fact<?> why) {
    boolean phone = rang || line.contains(frame.from(), frame.to(), "phone");
    List<Actor> others = new ArrayList<>(actors.of(frame.patient()));
    frame.all("with").stream()
        .filter(argument -> !afterMeeting(frame, argument))
        .forEach(argument -> others.addAll(actors.of(argument)));
    frame.all("to").forEach(argument -> others.addAll(actors.of(argument)));
    List<Actor> speakers = actors.of(frame.agent());
    boolean enough =
        others.stream().anyMatch(a -> a.person() != null || a.side() != null)
            || speakers.size() > 1 && (phone || Actors.sides(speakers).size() > 1 && among(frame));
    if (!enough || speakers.isEmpty()) {
      return false;
    }
    Event mention =
        mentions.bare(
            phone ? MeetingKind.CALL : MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
    stage.facing(mention, speakers, others, why);
    circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
    topics.about(mention, frame, why);
    return mention.parties.size() + mention.people.size() > 1 && stage.add(mention) != null;
  }

  /** "spoke to reporters after a meeting with P": P was met, not spoken to. */
  private boolean afterMeeting(Frame frame, Argument with) {
    return frame.all("after").stream()
        .anyMatch(
            after -> after.to() <= with.from() && Slots.first(after, MeetingChunk.class) != null);
  }
}
