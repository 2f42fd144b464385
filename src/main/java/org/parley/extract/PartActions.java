package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.clause.VerbGroup;
import org.parley.encounter.Differences;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.PartialDate;
import org.parley.model.Role;
import org.parley.model.Zone;

/**
 * Rules that give people and bodies their part in an encounter: who spoke for whom, led, chaired,
 * hosted, signed, came.
 */
final class PartActions extends RuleActions {

  PartActions(Stage stage) {
    super(stage);
  }

  boolean represent(Frame frame, Fact<?> why) {
    Event event =
        frame.patient() != null && Slots.first(frame.patient(), MeetingChunk.class) != null
                || stage.current() == null
            ? stage.spokenOf(frame, actors.of(frame.agent()), why)
            : stage.current();
    Body side = Slots.side(frame.patient());
    stage.parts(event, actors.of(frame.agent()), Role.REPRESENTATIVE, side, why);
    if (event != null && event.undated()) {
      circumstances.add(event, stage.scope.leading(frame), frame.to(), null, why);
    }
    gapped(event, frame, Role.REPRESENTATIVE, why);
    return true;
  }

  /** "…, and Norland by P" or "… and P Norland": the same again with the verb left out. */
  private void gapped(@Nullable Event event, Frame frame, Role role, Fact<?> why) {
    boolean passive = frame.agent() != null && frame.agent().from() > frame.verb().to();
    Argument last = passive ? frame.agent() : frame.patient();
    for (Elided.Pair pair : new Elided(line).after(last)) {
      stage.parts(event, actors.of(pair.people()), role, pair.side(), why);
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
    boolean told = stage.current() != null;
    Event event = ledTo(frame, told) ? stage.spokenOf(frame, why) : stage.current();
    List<Actor> leaders = actors.of(frame.agent());
    List<Body> led = sides(frame.patient());
    if (led.size() > 1 && led.size() == leaders.size()) { // "the A-ish and B-ish teams"
      for (int i = 0; i < led.size(); i++) {
        Body own = leaders.get(i).side() == null ? led.get(i) : null;
        stage.parts(event, List.of(leaders.get(i)), Role.DELEGATION_HEAD, own, why);
      }
      return true;
    }
    boolean several = delegation != null && delegation.plural();
    boolean came = delegation != null && delegation.delegation() && delegation.bodies().isEmpty();
    side = side == null && came && !several ? reading.visitors : side;
    if (side == null && !several) {
      side = Stage.onlySide(frame.agent(), leaders);
    }
    stage.parts(event, leaders, Role.DELEGATION_HEAD, side, why);
    gapped(event, frame, Role.DELEGATION_HEAD, why);
    return true;
  }

  /** The sides of delegations that share their noun. */
  private static List<Body> sides(@Nullable Argument delegations) {
    List<Body> sides = new ArrayList<>();
    for (Chunk head : delegations == null ? List.<Chunk>of() : delegations.heads()) {
      if (head instanceof BodyChunk body && body.form() == BodyChunk.Form.ADJECTIVE) {
        sides.add(body.body().side());
      } else if (head instanceof SideChunk side) {
        side.bodies().forEach(body -> sides.add(body.side()));
      }
    }
    return sides;
  }

  /** "led the delegation to the third session"; "at the talks" may be those told before. */
  private static boolean ledTo(Frame frame, boolean told) {
    return (told ? Stream.of("to") : Stream.of("to", "at", "in", "for", "during"))
        .flatMap(name -> frame.all(name).stream())
        .anyMatch(to -> Slots.first(to, MeetingChunk.class) != null);
  }

  boolean chair(Frame frame, Fact<?> why) {
    List<Actor> both = actors.of(frame.agent());
    Event event = stage.spokenOf(frame, both.size() > 1 ? both : List.of(), why);
    if (event == null) {
      return false;
    }
    List<Actor> chairs = new ArrayList<>(actors.of(frame.agent()));
    if (frame.verb().lemma().startsWith("co")) { // "co-chaired with Q"
      frame.all("with").forEach(with -> chairs.addAll(actors.of(with)));
    }
    stage.camps.each(chairs);
    boolean one = Actors.sides(chairs).isEmpty(); // "On the Norlandic side the talks were led by P"
    stage.parts(event, chairs, Role.CO_CHAIR, one ? reading.listSide : null, why);
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
    MeetingChunk related = Slots.first(frame.patient(), MeetingChunk.class);
    frame.all("with").forEach(with -> guests.addAll(actors.of(with)));
    if (guests.isEmpty() && frame.verb().voice() == VerbGroup.Voice.REDUCED) {
      guests.addAll(stage.company.present(related));
    }
    List<Actor> all = new ArrayList<>(guests);
    all.addAll(actors.of(frame.agent()));
    Event event = stage.spokenOf(frame, guests.isEmpty() ? List.of() : all, why);
    if (event == null) {
      return false;
    }
    stage.people(event, guests, why);
    if (related != null && related.to() <= frame.from()) {
      new MoreTold(stage).add(event, related, frame, why);
    }
    if (frame.verb().voice() == VerbGroup.Voice.REDUCED && !event.placed()) {
      where(event, frame, why);
    }
    if (seat(event, frame.agent(), why)) {
      return true;
    }
    for (Actor actor : actors.of(frame.agent())) {
      Body side = actor.side();
      if (actor.person() != null) {
        event.part(new Event.Part(actor.person(), side, Role.HOST, List.of()), why);
      }
      if (side != null) {
        event.hosts.putIfAbsent(side.name(), new Fact<>(side, why.evidence(), why.account()));
        event.party(side, why);
        if (actor.person() == null) {
          circumstances.hostPlaces.hosted(event, side, why);
        }
      }
    }
    return true;
  }

  /** "a meeting hosted by P in Norton": where. */
  private void where(Event event, Frame frame, Fact<?> why) {
    Event there = mentions.bare(event.kind(), event.status(), why);
    circumstances.add(there, frame.verb().to(), frame.to(), null, why);
    event.spots.addAll(there.spots);
  }

  /** "Norton hosted talks between A and B": a town where the sides are known is only the place. */
  private boolean seat(Event event, @Nullable Argument agent, Fact<?> why) {
    Chunk head = agent == null || agent.heads().isEmpty() ? null : agent.heads().get(0);
    boolean town =
        head instanceof Chunk.PlaceChunk
            || head instanceof BodyChunk body && body.form() == BodyChunk.Form.CAPITAL;
    if (head == null || !town) {
      return false;
    }
    circumstances.places.at(event, head, why);
    return event.parties.size() > 1;
  }

  /** "His host was P". */
  boolean hostIs(Frame frame, Fact<?> why) {
    stage.parts(stage.current(), actors.of(frame.patient()), Role.HOST, null, why);
    return true;
  }

  boolean joined(Frame frame, Role role, Fact<?> why) {
    Argument people = frame.agent();
    Body side = people == null ? null : onBehalfOf(stage.scope.leading(frame), people);
    if (role == Role.SIGNATORY) {
      return signed(frame, side, why);
    }
    if (stage.scope.forum(frame)) {
      return false;
    }
    boolean first = stage.current() == null; // "The meeting was attended by P and Q" opens the news
    Event event = stage.spokenOf(frame, first ? actors.of(people) : List.of(), why);
    if (event == null || line.sentence().zone() == Zone.CAPTION) {
      return false;
    }
    stage.parts(event, actors.of(people), role, side, why);
    gapped(event, frame, role, why);
    circumstances.add(event, frame.verb().to(), frame.to(), null, why);
    return true;
  }

  /** Who signs together meets; who signs alone does so at the encounter that is told. */
  private boolean signed(Frame frame, @Nullable Body side, Fact<?> why) {
    List<Actor> signers = new ArrayList<>(actors.of(frame.agent()));
    frame.all("with").forEach(with -> signers.addAll(actors.of(with))); // "signed a pact with Q"
    boolean pact =
        frame.patient() != null
            && line.contains(frame.patient().from(), frame.patient().to() + 6, "signed-thing");
    if (!pact) {
      return false;
    }
    boolean unnamed = signers.stream().allMatch(signer -> signer.person() == null);
    if (unnamed && Actors.sides(signers).size() > 1) {
      return sidesSigned(frame, signers, why);
    }
    boolean phrase = stage.names(frame);
    Event now = stage.current();
    if (!phrase && (signers.size() > 1 || now == null)) {
      Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
      mention.determiner = MeetingChunk.Determiner.DEFINITE;
      circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
      boolean here =
          now != null
              && signers.stream().anyMatch(signer -> now.people.containsKey(signer.person()))
              && !Differences.otherTime(now, mention);
      stage.parts(here ? now : mention, signers, Role.SIGNATORY, here ? null : side, why);
      return here || stage.add(mention) != null;
    }
    Event event = phrase ? stage.spokenOf(frame, signers, why) : now;
    if (event == null || !phrase && event.status() != Interpreter.status(frame.verb())) {
      return false;
    }
    stage.parts(event, signers, Role.SIGNATORY, side, why);
    gapped(event, frame, Role.SIGNATORY, why);
    return true;
  }

  /**
   * "Norland and Borland signed a treaty in Norton on 3 May": told with day and place, they met.
   */
  private boolean sidesSigned(Frame frame, List<Actor> signers, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
    stage.people(mention, signers, why);
    circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
    PartialDate day = mention.undated() ? null : mention.dates.get(0).value().start();
    SideChunk both = Slots.first(frame.agent(), SideChunk.class); // "The parties signed on 3 May"
    boolean then = both != null && both.bodies().isEmpty() && day != null && day.exactDay() != null;
    boolean told = day != null && mention.placed() || then;
    return told && mention.parties.size() > 1 && stage.add(mention) != null;
  }

  /** "On behalf of Norland, the talks were attended by P", "P and Q from the Norlandic side". */
  private @Nullable Body onBehalfOf(int from, Argument people) {
    for (int i = from; i < people.from(); i++) {
      Chunk chunk = line.chunk(i);
      boolean side = chunk instanceof SideChunk && (line.is(i - 1, "from") || line.is(i - 1, "on"));
      if (chunk != null && (side || line.is(i - 1, "of") && line.is(i - 2, "behalf"))) {
        return Slots.side(Argument.of(chunk.from(), chunk.to(), List.of(chunk)));
      }
    }
    Chunk behind = line.is(people.to(), "from") ? line.chunk(people.to() + 1) : null;
    return behind instanceof SideChunk
        ? Slots.side(Argument.of(behind.from(), behind.to(), List.of(behind)))
        : null;
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
