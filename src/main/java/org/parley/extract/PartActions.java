package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;
import org.parley.model.Zone;

/**
 * Rules that give people and bodies their part in an encounter: who spoke for whom, led, chaired,
 * hosted, signed, came.
 */
final class PartActions {
  private final Stage stage;
  private final Line line;
  private final Actors actors;
  private final Mentions mentions;
  private final Circumstances circumstances;

  PartActions(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.actors = stage.actors;
    this.mentions = stage.mentions;
    this.circumstances = stage.circumstances;
  }

  boolean represent(Frame frame, Fact<?> why) {
    Event event =
        frame.patient() != null && Slots.first(frame.patient(), MeetingChunk.class) != null
            ? stage.spokenOf(frame, why)
            : stage.current();
    Body side = Slots.side(frame.patient());
    stage.parts(event, actors.of(frame.agent()), Role.REPRESENTATIVE, side, why);
    if (event != null && event.undated()) {
      circumstances.add(event, stage.leading(frame), frame.to(), null, why);
    }
    gapped(event, frame, why);
    return true;
  }

  /** "…, and Norland by P" or "… and P Norland": the same again with the verb left out. */
  private void gapped(@Nullable Event event, Frame frame, Fact<?> why) {
    Argument last =
        frame.agent() != null && frame.agent().from() > frame.verb().to()
            ? frame.agent()
            : frame.patient();
    if (last == null) {
      return;
    }
    int i = last.to();
    while (line.is(i, ",") || line.is(i, "and") || line.is(i, ";") || line.in(i, "article")) {
      i++;
    }
    Chunk first = line.chunk(i);
    if (first == null || i == last.to()) {
      return;
    }
    int next = first.to();
    next = line.is(next, "by") ? next + 1 : next;
    Chunk second = line.chunk(next);
    Chunk person = first instanceof PersonChunk ? first : second;
    Chunk side = first instanceof PersonChunk ? second : first;
    if (person instanceof PersonChunk && (side instanceof BodyChunk || side instanceof SideChunk)) {
      Body body = Slots.side(Argument.of(side.from(), side.to(), List.of(side)));
      stage.parts(
          event,
          actors.of(Argument.of(person.from(), person.to(), List.of(person))),
          Role.REPRESENTATIVE,
          body,
          why);
    }
  }

  boolean lead(Frame frame, Fact<?> why) {
    SideChunk delegation = Slots.first(frame.patient(), SideChunk.class);
    Body side = Slots.side(frame.patient());
    if (delegation == null || delegation.bodies().size() > 1) {
      side = delegation == null ? side : null;
    }
    if (delegation == null
        && side != null
        && side.kind() != OrganisationKind.STATE
        && frame.agent() != null
        && frame.verb().voice() == VerbGroup.Voice.ACTIVE) {
      return false;
    }
    Event event = ledTo(frame) ? stage.spokenOf(frame, why) : stage.current();
    List<Actor> leaders = actors.of(frame.agent());
    boolean several = delegation != null && delegation.plural();
    if (side == null && !several) {
      side = Stage.onlySide(frame.agent(), leaders);
    }
    stage.parts(event, leaders, Role.DELEGATION_HEAD, side, why);
    return true;
  }

  /** "led the delegation to the third session". */
  private static boolean ledTo(Frame frame) {
    return frame.all("to").stream().anyMatch(to -> Slots.first(to, MeetingChunk.class) != null);
  }

  boolean chair(Frame frame, Fact<?> why) {
    Event event = stage.spokenOf(frame, why);
    if (event == null) {
      return false;
    }
    List<Actor> chairs = actors.of(frame.agent());
    stage.parts(event, chairs, Role.CO_CHAIR, null, why);
    for (Actor actor : chairs) {
      Body body = actor.body();
      if (body != null && actor.person() == null) {
        event.bodies.putIfAbsent(
            body.name(),
            new Fact<>(new Event.BodyPart(body, Role.CO_CHAIR), why.evidence(), why.account()));
      }
    }
    return true;
  }

  boolean host(Frame frame, Fact<?> why) {
    List<Actor> guests = new ArrayList<>();
    frame.all("with").forEach(with -> guests.addAll(actors.of(with)));
    List<Actor> all = new ArrayList<>(guests);
    all.addAll(actors.of(frame.agent()));
    Event event = stage.spokenOf(frame, guests.isEmpty() ? List.of() : all, why);
    if (event == null) {
      return false;
    }
    for (Actor actor : actors.of(frame.agent())) {
      Body side = actor.side();
      if (actor.person() != null) {
        event.part(new Event.Part(actor.person(), side, Role.HOST, List.of()), why);
      }
      if (side != null) {
        event.hosts.putIfAbsent(side.name(), new Fact<>(side, why.evidence(), why.account()));
        event.party(side, why);
      }
    }
    return true;
  }

  /** "His host was P". */
  boolean hostIs(Frame frame, Fact<?> why) {
    stage.parts(stage.current(), actors.of(frame.patient()), Role.HOST, null, why);
    return true;
  }

  boolean joined(Frame frame, Role role, Fact<?> why) {
    Event event = stage.spokenOf(frame, why);
    if (event == null || line.sentence().zone() == Zone.CAPTION) {
      if (role != Role.SIGNATORY) {
        return false;
      }
      Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
      stage.parts(mention, actors.of(frame.agent()), role, null, why);
      circumstances.add(mention, frame.from(), frame.to(), null, why);
      return stage.add(mention) != null;
    }
    stage.parts(event, actors.of(frame.agent()), role, null, why);
    circumstances.add(event, frame.verb().to(), frame.to(), null, why);
    return true;
  }

  boolean gather(Frame frame, Fact<?> why) {
    Event event = stage.spokenOf(frame, why);
    if (event == null) {
      return false;
    }
    stage.parts(event, actors.of(frame.agent()), Role.HOST, null, why);
    stage.parts(event, actors.of(frame.patient()), Role.PARTICIPANT, null, why);
    circumstances.add(event, frame.verb().to(), frame.to(), null, why);
    return true;
  }
}
