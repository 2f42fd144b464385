package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;

/** Rules about journeys: who went where, for what, to see whom. */
final class JourneyActions extends RuleActions {
  private final Routes routes;

  JourneyActions(Stage stage) {
    super(stage);
    this.routes = new Routes(stage);
  }

  /** Somebody travelled: the rule tells whether the visit is the deed or what it was for. */
  boolean journey(Frame frame, Rule rule, Fact<?> why) {
    Argument who = "patient".equals(rule.option("slot")) ? frame.patient() : frame.agent();
    List<Actor> travellers = actors.of(who);
    boolean again = rule.option("again") != null; // "She last visited in May"
    boolean unknown = rule.option("when") != null && !knownThen(frame);
    if (travellers.isEmpty() || again && frame.patient() != null || unknown) {
      return false;
    }
    Arrivals.remember(reading, travellers);
    MeetingChunk own = visitMade(frame);
    MeetingChunk phrase = own == null ? stage.scope.phraseIn(frame) : own;
    Event mention = Arrivals.mention(stage, phrase, frame, why);
    boolean visit = phrase == null || phrase.kind() == MeetingKind.VISIT;
    if (phrase == null && who != null && line.contains(who.from(), who.from() + 3, "another-one")) {
      mention.determiner = MeetingChunk.Determiner.INDEFINITE; // "a similar team visited in May"
    }
    boolean leading = rule.option("leading") != null;
    Body side = leading ? Slots.side(frame.patient()) : null;
    Role role = visit || leading ? Role.DELEGATION_HEAD : Role.PARTICIPANT;
    stage.parts(
        mention, travellers, role, side == null ? Stage.onlySide(who, travellers) : side, why);
    hosts(mention, travellers, frame, own, why);
    if (own != null) {
      routes.visitor(own, mention, stage.scope.phraseEnd(own), why);
    }
    Body there = setting(mention, frame, rule, phrase, own, why);
    abroad(frame, travellers, phrase, there);
    if (again && (mention.undated() || mention.spots.isEmpty())) {
      return false;
    }
    boolean talks = mention.kind() != MeetingKind.VISIT;
    List<Actor> met = new ArrayList<>();
    frame.all("with").forEach(with -> met.addAll(actors.of(with)));
    mention.apart |=
        talks && stage.another(frame, met); // "Earlier P was in Norton for talks with Q"
    if (!mention.apart && toCurrent(mention, frame, phrase, travellers, why)) {
      return true;
    }
    boolean where = phrase != null || !mention.spots.isEmpty();
    if (!where && line.in(frame.verb().from() - 1, "relative")) {
      return false; // "P, who arrived on Sunday, held talks": the talks are the news
    }
    // a visit to a factory is no contact of two sides
    boolean abroad = own == null && (phrase != null || delegation(who));
    boolean led = mention.parties.size() > Actors.sides(travellers).size();
    // "the visit paid to Borland by the minister P in May": of the other side, whoever that is
    boolean set = !mention.undated() || mention.placed();
    boolean paid = own != null && set && mention.people.size() == 1;
    boolean open = paid && led && Actors.sides(travellers).isEmpty();
    boolean two = mention.parties.size() > 1 && (led || !mention.spots.isEmpty());
    boolean enough = two || open || abroad;
    return stage.add(mention, enough) != null;
  }

  /** "had been in Norton in January": a visit where the article speaks of talks with its state. */
  private boolean knownThen(Frame frame) {
    boolean dated =
        frame.all("in").stream().anyMatch(in -> line.chunk(in.from()) instanceof DateChunk);
    Event main = reading.events.main();
    Body there =
        frame.all("in").stream()
            .map(in -> routes.stateOf(in))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return dated && there != null && main != null && main.parties.containsKey(there.name());
  }

  /** When and where: as the clause says, as the visit lasts, by where it led: that state. */
  private @Nullable Body setting(
      Event mention,
      Frame frame,
      Rule rule,
      @Nullable MeetingChunk phrase,
      @Nullable MeetingChunk own,
      Fact<?> why) {
    if (!"no".equals(rule.option("dated"))) {
      circumstances.add(mention, stage.scope.leading(frame), frame.to(), phrase, why);
    }
    if (own != null && mention.undated()) {
      circumstances.lengths.arrival(mention, own, frame.verb().from(), why);
    }
    if (own != null && reading.lexicon.words().in("closing-verb", frame.verb().lemma())) {
      circumstances.lengths.endsThen(mention);
    }
    if (rule.option("again") != null) {
      circumstances.places.there(mention, why); // the place spoken of
    }
    boolean back = "from".equals(rule.option("place"));
    boolean two = mention.parties.size() > 1 || mention.people.size() > 1;
    boolean met = mention.kind() != MeetingKind.VISIT && two;
    Set<String> sides = Set.copyOf(mention.parties.keySet());
    Body there = routes.destination(mention, frame, back ? List.of("from") : Routes.TOWARDS, why);
    if (met) { // "to Norton for talks with the envoy of Borland": whose town it is does not matter
      mention.parties.keySet().retainAll(sides);
    }
    routes.inviter(mention, frame, stage.scope.leading(frame), why);
    return there;
  }

  /** Whoever goes on a visit is not of the states visited; who returns may be. */
  private void abroad(
      Frame frame, List<Actor> travellers, @Nullable MeetingChunk visit, @Nullable Body there) {
    boolean home = frame.verb().lemma().startsWith("return");
    for (Actor traveller : travellers) {
      if (traveller.side() == null && !home) {
        if (there != null) {
          stage.camps.abroad(traveller, there);
        }
        List<Body> toured =
            visit == null || visit.kind() != MeetingKind.VISIT ? List.of() : visit.parties();
        toured.forEach(state -> stage.camps.abroad(traveller, state));
      }
    }
  }

  /** Whether somebody travelled to the encounter that is spoken of. */
  private boolean toCurrent(
      Event mention,
      Frame frame,
      @Nullable MeetingChunk phrase,
      List<Actor> travellers,
      Fact<?> why) {
    Event now = stage.current();
    boolean visit = phrase == null || phrase.kind() == MeetingKind.VISIT;
    if (now != null && visit && Arrivals.invited(now, mention)) {
      return true;
    }
    boolean clause = line.is(frame.from() - 1, "when") && told.size() > (phrase == null ? 0 : 1);
    if (now != null && (clause || !visit) && Arrivals.join(now, mention, clause)) {
      return true;
    }
    if (now == null || phrase != null || now.kind() == MeetingKind.VISIT) {
      return false;
    }
    if (mention.dates.isEmpty() && mention.people.size() > 1) {
      stage.parts(now, travellers, Role.PARTICIPANT, null, why);
      return true;
    }
    // "he went to the Ministry of Norland", where they met
    return mention.undated()
        && !mention.people.isEmpty()
        && now.parties.size() > 1
        && now.knows(mention);
  }

  private static boolean delegation(@Nullable Argument who) {
    SideChunk side = Slots.first(who, SideChunk.class);
    return side != null && !(side.plural() && side.bodies().isEmpty());
  }

  /** "paid a visit", "was on a visit", "came back from a visit". */
  private @Nullable MeetingChunk visitMade(Frame frame) {
    List<Argument> arguments = new ArrayList<>();
    List.of("on", "from", "after").forEach(name -> arguments.addAll(frame.all(name)));
    if (frame.patient() != null) {
      arguments.add(0, frame.patient());
    }
    for (Argument argument : arguments) {
      MeetingChunk chunk = Slots.first(argument, MeetingChunk.class);
      if (chunk != null && chunk.kind() == MeetingKind.VISIT && !told.contains(chunk)) {
        return chunk;
      }
    }
    return null;
  }

  /** "paid a visit to P", "came for talks with P": whom they came to see. */
  private void hosts(
      Event mention, List<Actor> travellers, Frame frame, @Nullable MeetingChunk own, Fact<?> why) {
    if (own != null) {
      for (String name : List.of("to", "on")) {
        for (Argument host : frame.all(name)) {
          if (host.heads().stream().anyMatch(JourneyActions::human)) {
            List<Actor> hosts = actors.of(host);
            stage.parts(mention, hosts, Role.HOST, null, why);
            stage.camps.opposite(travellers, hosts);
          }
        }
      }
    }
    if (mention.kind() != MeetingKind.VISIT) {
      List<Actor> met = new ArrayList<>();
      frame.all("with").forEach(with -> met.addAll(actors.of(with)));
      stage.facing(mention, travellers, met, why);
    }
  }

  private static boolean human(Chunk chunk) {
    return chunk instanceof PersonChunk || chunk instanceof OfficeChunk;
  }
}
