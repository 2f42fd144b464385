package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Chunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Status;

/** What a tour or a programme included: "which included meetings with P in Norton and Q". */
final class TourActions extends RuleActions {

  TourActions(Stage stage) {
    super(stage);
  }

  boolean included(Frame frame, Fact<?> why) {
    List<Actor> travellers = travellers(frame);
    if (travellers.isEmpty() || !tour(frame)) {
      return false;
    }
    boolean told = false;
    for (MeetingChunk chunk : row(frame)) {
      told |= included(chunk, frame, travellers, why);
    }
    return told;
  }

  /** "talks with P, a meeting with Q and an audience with R": what no rule has told. */
  private List<MeetingChunk> row(Frame frame) {
    return Slots.first(frame.patient(), MeetingChunk.class) == null
        ? List.of()
        : line.sentence().chunks().stream()
            .filter(chunk -> chunk.from() >= frame.verb().to() && chunk.to() <= frame.to())
            .filter(chunk -> !stage.told.contains(chunk))
            .filter(MeetingChunk.class::isInstance)
            .map(MeetingChunk.class::cast)
            .toList();
  }

  private boolean included(MeetingChunk chunk, Frame frame, List<Actor> travellers, Fact<?> why) {
    List<Actor> hosts = stage.company.with(chunk);
    if (hosts.isEmpty()) {
      return false;
    }
    stage.told.add(chunk);
    int end = stage.company.end(chunk);
    List<Stations.Station> stations = new ArrayList<>(new Stations(stage).behind(end, frame.to()));
    int first = stations.isEmpty() ? Math.max(end, frame.to()) : stations.get(0).joint();
    boolean told = false;
    boolean each = line.is(chunk.to() - 1, "meetings");
    for (List<Actor> met : each ? Receptions.single(hosts) : List.of(hosts)) {
      told |= met(chunk, travellers, met, chunk.from(), first, why);
    }
    for (Stations.Station station : stations) {
      told |= met(chunk, travellers, station.actors(), station.joint(), station.to(), why);
    }
    return told;
  }

  private boolean met(
      MeetingChunk chunk, List<Actor> guests, List<Actor> hosts, int from, int to, Fact<?> why) {
    Event mention = mentions.bare(chunk.kind(), status(), why);
    stage.facing(mention, guests, hosts, why);
    circumstances.add(mention, from, to, chunk, why);
    return stage.add(mention) != null;
  }

  /** "The programme includes talks": to come, as the visit is. */
  private Status status() {
    Status told = Interpreter.status(line.verbs().get(0));
    Event now = stage.current();
    boolean present = line.verbs().get(0).time() == VerbGroup.Time.PRESENT;
    boolean ahead = now != null && now.status() == Status.PLANNED;
    return present && ahead ? Status.PLANNED : told;
  }

  /** A journey, or a word for what somebody had to do on it. */
  private boolean tour(Frame frame) {
    Argument agent = frame.agent();
    boolean itinerary = agent != null && line.contains(agent.from(), agent.to(), "itinerary");
    boolean relative = line.in(frame.verb().from() - 1, "relative");
    return itinerary
        || relative
            && line.sentence().chunks().stream()
                .anyMatch(c -> c.to() <= frame.verb().from() && visit(c));
  }

  private static boolean visit(Chunk chunk) {
    return chunk instanceof MeetingChunk meeting && meeting.kind() == MeetingKind.VISIT;
  }

  /** Who is on the tour: the subject of the sentence, else that of the one before. */
  private List<Actor> travellers(Frame frame) {
    for (Frame other : line.frames()) {
      if (other.verb().from() < frame.verb().from() && !other.verb().nominal()) {
        List<Actor> subject = actors.of(other.agent());
        if (subject.stream().anyMatch(a -> a.person() != null)) {
          return subject;
        }
      }
    }
    Person earlier = reading.earlier;
    return earlier == null ? List.of() : List.of(new Actor(earlier, null));
  }
}
