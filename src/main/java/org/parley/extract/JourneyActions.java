package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;

/** Rules about visits: who went where, called on whom, was received by whom. */
final class JourneyActions {
  private final Stage stage;
  private final Reading reading;
  private final Line line;
  private final Actors actors;
  private final Mentions mentions;
  private final Circumstances circumstances;
  private final Set<Chunk> told;

  JourneyActions(Stage stage) {
    this.stage = stage;
    this.reading = stage.reading;
    this.line = stage.line;
    this.actors = stage.actors;
    this.mentions = stage.mentions;
    this.circumstances = stage.circumstances;
    this.told = stage.told;
  }

  static @Nullable Argument callee(Frame frame, Rule rule) {
    String slot = rule.option("slot");
    return slot == null ? frame.patient() : frame.role(slot);
  }

  /** A caller and the one who receives: a visit with a host. */
  boolean received(Frame frame, @Nullable Argument caller, @Nullable Argument host, Fact<?> why) {
    List<Actor> guests = actors.of(caller);
    List<Actor> hosts = new ArrayList<>(actors.of(host));
    if (frame.verb().lemma().equals("call on")) {
      frame.all("on").stream()
          .filter(on -> Slots.first(on, PersonChunk.class) != null)
          .forEach(on -> hosts.addAll(actors.of(on)));
    }
    boolean named =
        guests.stream().anyMatch(a -> a.person() != null) && !hosts.isEmpty()
            || hosts.stream().anyMatch(a -> a.person() != null) && !guests.isEmpty();
    if (!named || mayBeAppeal(frame)) {
      return false;
    }
    if (ofCurrent(frame, guests, hosts)) {
      stage.parts(stage.current(), guests, Role.PARTICIPANT, null, why);
      stage.parts(stage.current(), hosts, Role.HOST, null, why);
      return true;
    }
    boolean calls = frame.verb().lemma().startsWith("call");
    boolean told = false;
    for (List<Actor> each : calls ? single(hosts) : List.of(hosts)) {
      Event mention = mentions.bare(MeetingKind.VISIT, Interpreter.status(frame.verb()), why);
      stage.people(mention, guests, why);
      stage.parts(mention, each, Role.HOST, null, why);
      circumstances.add(mention, stage.leading(frame), frame.to(), null, why);
      if (hosts.size() > 1) {
        mention.spots.clear(); // which of them received where is not told apart here
      }
      told |= stage.add(mention) != null;
    }
    return told;
  }

  private static List<List<Actor>> single(List<Actor> actors) {
    return actors.stream().map(List::of).toList();
  }

  /** "He hosted P" right after a meeting of both sides tells of that meeting. */
  private boolean ofCurrent(Frame frame, List<Actor> guests, List<Actor> hosts) {
    Event event = stage.current();
    boolean dated = false;
    for (int i = frame.from(); i < frame.to(); i++) {
      dated |= line.chunk(i) instanceof DateChunk || line.chunk(i) instanceof MeetingChunk;
    }
    if (event == null
        || dated
        || event.kind() == MeetingKind.VISIT
        || !frame.verb().lemma().equals("host")) {
      return false;
    }
    return java.util.stream.Stream.concat(guests.stream(), hosts.stream())
        .map(Actor::side)
        .allMatch(side -> side == null || event.parties.containsKey(side.name()));
  }

  /** "called on P to stop the war" is no visit. */
  private boolean mayBeAppeal(Frame frame) {
    Argument on = frame.patient();
    return on != null && frame.verb().lemma().startsWith("call") && line.is(on.to(), "to");
  }

  boolean journey(Frame frame, Fact<?> why) {
    MeetingChunk phrase = stage.phraseIn(frame);
    List<Actor> travellers = actors.of(frame.agent());
    if (travellers.isEmpty()) {
      return false;
    }
    boolean visit = phrase == null || phrase.kind() == MeetingKind.VISIT;
    Event mention =
        phrase == null
            ? mentions.bare(MeetingKind.VISIT, Interpreter.status(frame.verb()), why)
            : mentions.of(phrase, Interpreter.status(frame.verb()), why);
    if (phrase != null) {
      told.add(phrase);
    }
    SideChunk delegation =
        frame.agent() == null ? null : Slots.first(frame.agent(), SideChunk.class);
    stage.parts(
        mention,
        travellers,
        visit ? Role.DELEGATION_HEAD : Role.PARTICIPANT,
        Stage.onlySide(frame.agent(), travellers),
        why);
    circumstances.add(mention, stage.leading(frame), frame.to(), phrase, why);
    destination(mention, frame, why);
    inviter(mention, frame, why);
    Event now = stage.current();
    boolean elsewhere =
        mention.dates.isEmpty() && phrase == null && now != null && now.kind() != MeetingKind.VISIT;
    if (elsewhere && now != null && mention.people.size() > 1) {
      stage.parts(now, travellers, Role.PARTICIPANT, null, why);
      return true;
    }
    boolean enough = mention.parties.size() > 1 || phrase != null || delegation != null;
    return enough && stage.add(mention) != null;
  }

  /** "at the invitation of P": P's state is the other side. */
  private void inviter(Event mention, Frame frame, Fact<?> why) {
    for (int i = frame.verb().to(); i < frame.to() - 2; i++) {
      Chunk chunk = line.chunk(i + 2);
      if (line.is(i, "invitation") && line.is(i + 1, "of") && chunk != null) {
        for (Actor actor : actors.of(Argument.of(chunk.from(), chunk.to(), List.of(chunk)))) {
          if (actor.side() != null) {
            mention.party(actor.side(), why);
          }
        }
      }
    }
  }

  /** The state travelled to is the other side. */
  void destination(Event mention, Frame frame, Fact<?> why) {
    List<Argument> targets = new ArrayList<>(frame.all("to"));
    targets.addAll(frame.all("in"));
    if (frame.patient() != null) {
      targets.add(frame.patient());
    }
    for (Argument target : targets) {
      BodyChunk body = Slots.first(target, BodyChunk.class);
      PlaceChunk place = Slots.first(target, PlaceChunk.class);
      Body side = body != null ? body.body().side() : null;
      if (place != null && place.country() != null) {
        side = reading.lexicon.body(place.country());
      }
      if (side != null && side.canBeSide()) {
        mention.party(side, why);
        if (body != null && mention.spots.isEmpty() && body.form() != BodyChunk.Form.POSSESSIVE) {
          mention.spots.add(
              Mentions.fact(new Event.Spot(line.text(body.from(), body.to()), null, side), why));
        }
        return;
      }
    }
  }

  /** "P's visit to Norland", "the visit of P": who went where. */
  void visitor(MeetingChunk chunk, Event mention, int end, Fact<?> why) {
    if (chunk.kind() != MeetingKind.VISIT) {
      return;
    }
    Chunk before = line.is(chunk.from() - 1, "'s") ? line.chunk(chunk.from() - 2) : null;
    if (before instanceof PersonChunk || before instanceof OfficeChunk) {
      stage.parts(
          mention,
          actors.of(Argument.of(before.from(), before.to(), List.of(before))),
          Role.DELEGATION_HEAD,
          null,
          why);
    }
    for (int i = chunk.to(); i < end; i++) {
      Chunk inside = line.chunk(i);
      boolean by = line.is(i - 1, "by") || line.is(i - 1, "of");
      if (by && inside instanceof PersonChunk) {
        stage.parts(
            mention,
            actors.of(Argument.of(inside.from(), inside.to(), List.of(inside))),
            Role.DELEGATION_HEAD,
            null,
            why);
      } else if (line.is(i - 1, "to")
          && inside instanceof BodyChunk body
          && body.body().side().canBeSide()) {
        mention.party(body.body(), why);
      }
    }
  }
}
