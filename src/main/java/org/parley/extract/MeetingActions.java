package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Actors.Actor;
import org.parley.extract.Interpreter.Match;
import org.parley.lexicon.Rule;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.MeetingChunk.Pointer;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.PlaceChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.OrganisationKind;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.model.Token;
import org.parley.model.Zone;

/** What the rules about meetings claim: that they were held, who took part, what was discussed. */
final class MeetingActions {
  private final Reading reading;
  private final Line line;
  private final Actors actors;
  private final Mentions mentions;
  private final Set<Chunk> told;

  MeetingActions(Reading reading, Line line, Actors actors, Mentions mentions, Set<Chunk> told) {
    this.reading = reading;
    this.line = line;
    this.actors = actors;
    this.mentions = mentions;
    this.told = told;
  }

  /** Does what a rule says; false where the frame, looked at closely, does not bear it. */
  boolean act(Match match, Fact<?> why) {
    Frame frame = match.frame();
    Rule rule = match.rule();
    return switch (rule.action()) {
      case "represent" -> represent(frame, why);
      case "lead" -> lead(frame, why);
      case "chair" -> chair(frame, why);
      case "host" -> host(frame, why);
      case "sign" -> joined(frame, Role.SIGNATORY, why);
      case "attend" -> joined(frame, Role.PARTICIPANT, why);
      case "gather" -> gather(frame, why);
      case "meeting" -> meeting(frame, why);
      case "meet" -> meet(frame, MeetingKind.OTHER, why);
      case "talk" -> talk(frame, why);
      case "call-on" -> received(frame, frame.agent(), callee(frame, rule), why);
      case "receive" -> received(frame, frame.patient(), frame.agent(), why);
      case "visit", "travel" -> journey(frame, why);
      case "plan" -> decided(frame, Status.PLANNED, why);
      case "cancel" -> decided(frame, Status.CANCELLED, why);
      case "propose" -> decided(frame, Status.PROPOSED, why);
      case "invite" -> invite(frame, why);
      case "discuss" -> line.sentence().zone() != Zone.TITLE && discuss(frame, rule, why);
      case "host-is" -> hostIs(frame, why);
      case "venue" -> venue(frame, why);
      case "same" -> same(frame, why);
      case "status" -> new Histories(reading, line, mentions).change(frame, rule, told, why);
      default ->
          throw new IllegalStateException("the grammar names an unknown action: " + rule.action());
    };
  }

  private static @Nullable Argument callee(Frame frame, Rule rule) {
    return "on".equals(rule.option("slot")) ? frame.role("on") : frame.patient();
  }

  private int paragraph() {
    return line.sentence().paragraph();
  }

  private @Nullable Event current() {
    return reading.events.current(paragraph());
  }

  private boolean mayOpen() {
    Zone zone = line.sentence().zone();
    return zone != Zone.TITLE && zone != Zone.CAPTION;
  }

  private @Nullable Event add(Event mention) {
    return reading.events.add(mention, mayOpen());
  }

  /** The event that a frame speaks of: a meeting phrase in it, or the current one. */
  private @Nullable Event spokenOf(Frame frame, Fact<?> why) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk && !aside(chunk) && !told.contains(chunk)) {
        Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
        mentions.circumstances(mention, frame.from(), frame.to(), chunk, why);
        told.add(chunk);
        Event event = add(mention);
        boolean another = chunk.pointer() != null || chunk.edition() != null;
        return event == null && !another ? current() : event;
      }
    }
    return current();
  }

  private boolean aside(MeetingChunk chunk) {
    return line.contains(chunk.from() - 3, chunk.from(), "sidelines")
        || line.contains(chunk.from() - 2, chunk.from(), "prior");
  }

  private void parts(
      @Nullable Event event, List<Actor> people, Role role, @Nullable Body side, Fact<?> why) {
    for (Actor actor : people) {
      if (event == null) {
        reading.pending.add(new Reading.Pending(actor, role, side, why));
      } else {
        part(event, actor, role, side, why);
      }
    }
  }

  static void part(Event event, Actor actor, Role role, @Nullable Body side, Fact<?> why) {
    Person person = actor.person();
    Body own = side != null ? side : actor.side();
    if (person != null) {
      if (person.side() == null && side != null) {
        person.side = side;
      }
      event.part(new Event.Part(person, own, role, List.of()), why);
    }
    if (own != null && own.canBeSide()) {
      event.party(own, why);
    }
  }

  private boolean represent(Frame frame, Fact<?> why) {
    Event event =
        frame.patient() != null && Slots.first(frame.patient(), MeetingChunk.class) != null
            ? spokenOf(frame, why)
            : current();
    Body side = Slots.side(frame.patient());
    parts(event, actors.of(frame.agent()), Role.REPRESENTATIVE, side, why);
    if (event != null && event.dates.isEmpty()) {
      mentions.circumstances(event, leading(frame), frame.to(), null, why);
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
      parts(
          event,
          actors.of(Argument.of(person.from(), person.to(), List.of(person))),
          Role.REPRESENTATIVE,
          body,
          why);
    }
  }

  private boolean lead(Frame frame, Fact<?> why) {
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
    Event event = current();
    List<Actor> leaders = actors.of(frame.agent());
    parts(event, leaders, Role.DELEGATION_HEAD, side, why);
    return true;
  }

  private static void sided(Actor actor, Frame frame) {
    Body side = Slots.side(frame.patient());
    if (actor.person() != null && actor.person().side() == null) {
      actor.person().side = side;
    }
  }

  private boolean chair(Frame frame, Fact<?> why) {
    Event event = spokenOf(frame, why);
    if (event == null) {
      return false;
    }
    List<Actor> chairs = actors.of(frame.agent());
    parts(event, chairs, Role.CO_CHAIR, null, why);
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

  private boolean host(Frame frame, Fact<?> why) {
    Event event = spokenOf(frame, why);
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
  private boolean hostIs(Frame frame, Fact<?> why) {
    parts(current(), actors.of(frame.patient()), Role.HOST, null, why);
    return true;
  }

  /** "Norton was host to the third round", "Norton was the venue of the talks". */
  private boolean venue(Frame frame, Fact<?> why) {
    Argument place = frame.agent();
    Chunk head = place == null || place.heads().isEmpty() ? null : place.heads().get(0);
    for (int i = frame.verb().to(); i < frame.to(); i++) {
      if (line.chunk(i) instanceof MeetingChunk chunk && head != null && !told.contains(chunk)) {
        told.add(chunk);
        Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
        mentions.at(mention, head, why);
        mentions.circumstances(mention, frame.verb().at(), frame.to(), chunk, why);
        return add(mention) != null;
      }
    }
    return false;
  }

  /** "Last week's talks were the eighth between A and B": two phrases for one encounter. */
  private boolean same(Frame frame, Fact<?> why) {
    MeetingChunk first = Slots.first(frame.agent(), MeetingChunk.class);
    MeetingChunk second = Slots.first(frame.patient(), MeetingChunk.class);
    if (first == null || second == null || told.contains(first) || second.edition() == null) {
      return false;
    }
    told.add(first);
    told.add(second);
    Event mention = mentions.of(first, Interpreter.status(frame.verb()), why);
    mention.absorb(mentions.of(second, Interpreter.status(frame.verb()), why));
    mentions.circumstances(mention, leading(frame), frame.to(), first, why);
    return add(mention) != null;
  }

  private boolean joined(Frame frame, Role role, Fact<?> why) {
    Event event = spokenOf(frame, why);
    if (event == null || line.sentence().zone() == Zone.CAPTION) {
      if (role != Role.SIGNATORY) {
        return false;
      }
      Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
      parts(mention, actors.of(frame.agent()), role, null, why);
      mentions.circumstances(mention, frame.from(), frame.to(), null, why);
      return add(mention) != null;
    }
    parts(event, actors.of(frame.agent()), role, null, why);
    mentions.circumstances(event, frame.verb().to(), frame.to(), null, why);
    return true;
  }

  private boolean gather(Frame frame, Fact<?> why) {
    Event event = spokenOf(frame, why);
    if (event == null) {
      return false;
    }
    parts(event, actors.of(frame.agent()), Role.HOST, null, why);
    parts(event, actors.of(frame.patient()), Role.PARTICIPANT, null, why);
    mentions.circumstances(event, frame.verb().to(), frame.to(), null, why);
    return true;
  }

  private boolean meeting(Frame frame, Fact<?> why) {
    MeetingChunk chunk = Slots.first(frame.patient(), MeetingChunk.class);
    boolean subject = chunk == null || line.chunk(frame.verb().at()) == chunk;
    chunk = subject ? Slots.first(frame.agent(), MeetingChunk.class) : chunk;
    if (chunk == null && lastTime(frame)) {
      return earlier(frame, why);
    }
    if (chunk == null || told.contains(chunk)) {
      return false;
    }
    told.add(chunk);
    Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
    apposed(mention, chunk, frame, why);
    if (!subject) {
      people(mention, actors.of(frame.agent()), why);
    }
    List<Actor> others = new ArrayList<>();
    frame.all("with").forEach(with -> others.addAll(actors.of(with)));
    if (distributed(chunk, others)) {
      return eachApart(chunk, frame, others, why);
    }
    people(mention, others, why);
    mentions.circumstances(mention, Math.min(frame.from(), leading(frame)), frame.to(), chunk, why);
    if (chunk.kind() == MeetingKind.VISIT) {
      visitor(chunk, mention, phraseEnd(chunk), why);
      destination(mention, frame, why);
    }
    if (frame.verb().lemma().equals("be") && mention.dates.isEmpty() && mention.spots.isEmpty()) {
      told.remove(chunk);
      return false;
    }
    if (reading.lexicon.words().in("closing-verb", frame.verb().lemma())) {
      mentions.endsThen(mention);
    }
    return add(mention) != null;
  }

  /** "The last one, the 11th, was held": the second phrase says more of the first. */
  private void apposed(Event mention, MeetingChunk chunk, Frame frame, Fact<?> why) {
    Chunk next = line.is(chunk.to(), ",") ? line.chunk(chunk.to() + 1) : null;
    if (next instanceof MeetingChunk other && other.edition() != null && !told.contains(other)) {
      told.add(other);
      mention.absorb(mentions.of(other, Interpreter.status(frame.verb()), why));
    }
  }

  /** "held separate talks with P, Q and R" makes three meetings. */
  private boolean distributed(MeetingChunk chunk, List<Actor> others) {
    boolean apart =
        chunk.pointer() == Pointer.SEPARATE
            || line.contains(chunk.from(), chunk.to(), "each-apart");
    return apart && others.size() > 1;
  }

  private boolean eachApart(MeetingChunk chunk, Frame frame, List<Actor> others, Fact<?> why) {
    boolean told = false;
    for (Actor other : others) {
      Event mention = mentions.of(chunk, Interpreter.status(frame.verb()), why);
      people(mention, actors.of(frame.agent()), why);
      people(mention, List.of(other), why);
      mentions.circumstances(
          mention, Math.min(frame.from(), leading(frame)), frame.to(), chunk, why);
      mention.pointer = null;
      mention.apart = true;
      told |= mention.people.size() + mention.parties.size() > 1 && add(mention) != null;
    }
    return told;
  }

  /** "They were last held in May": the edition before. */
  private boolean lastTime(Frame frame) {
    return frame.verb().voice() == VerbGroup.Voice.PASSIVE
        && line.contains(frame.verb().from(), frame.verb().to(), "last-time");
  }

  private boolean earlier(Frame frame, Fact<?> why) {
    Event mention = mentions.bare(MeetingKind.OTHER, Status.HELD, why);
    mention.pointer = Pointer.LAST;
    mention.noun = "one";
    mentions.circumstances(mention, frame.verb().to(), frame.to(), null, why);
    return !mention.dates.isEmpty() && add(mention) != null;
  }

  /** Adverbials before the subject belong to the clause: "Last May, the talks were held". */
  private int leading(Frame frame) {
    int i = frame.from();
    while (i > 0 && !line.boundary(i - 1)
        || i > 0 && line.is(i - 1, ",") && line.chunk(i - 2) instanceof DateChunk) {
      i--;
    }
    return i;
  }

  private void people(Event mention, List<Actor> people, Fact<?> why) {
    parts(mention, people, Role.PARTICIPANT, null, why);
  }

  private boolean meet(Frame frame, MeetingKind kind, Fact<?> why) {
    List<Actor> first = actors.of(frame.agent());
    List<Actor> second = new ArrayList<>(actors.of(frame.patient()));
    frame.all("with").forEach(argument -> second.addAll(actors.of(argument)));
    MeetingChunk phrase = phraseIn(frame);
    if (first.size() + second.size() == 0) {
      Event now = current();
      boolean same = phrase == null && now != null && now.people.size() > 1;
      if (same && now != null) {
        now.people.keySet().forEach(person -> first.add(new Actor(person, null)));
      }
    }
    Event mention =
        phrase == null
            ? mentions.bare(kind, Interpreter.status(frame.verb()), why)
            : mentions.of(phrase, Interpreter.status(frame.verb()), why);
    if (phrase != null) {
      told.add(phrase);
    }
    mention.apart = line.contains(frame.from(), frame.to(), "apart");
    people(mention, first, why);
    people(mention, second, why);
    mentions.circumstances(mention, leading(frame), frame.to(), phrase, why);
    times(mention, frame, why);
    about(mention, frame, why);
    Event now = current();
    boolean oneSided = mention.parties.size() < 2 && mention.people.size() < 2;
    if (oneSided && phrase == null && now != null && mention.edition == null) {
      return now.parties.keySet().containsAll(mention.parties.keySet());
    }
    boolean nobody = mention.parties.size() + mention.people.size() < 2;
    boolean when = !mention.dates.isEmpty() || mention.edition != null;
    return (!nobody || when || now != null) && add(mention) != null;
  }

  /** "spoke about fish", "conferred on trade". */
  private void about(Event mention, Frame frame, Fact<?> why) {
    for (String name : List.of("about", "on")) {
      for (Argument argument : frame.all(name)) {
        Chunk head = line.chunk(argument.from());
        boolean other =
            head instanceof DateChunk
                || head instanceof MeetingChunk
                || head instanceof PersonChunk
                || line.contains(argument.from() - 1, argument.to(), "sidelines")
                || line.contains(argument.from(), argument.to(), "not-topic");
        if (!other) {
          for (Topics.Topic topic : new Topics(line).split(argument.from(), frame.to())) {
            mention.topic(
                new Event.Subject(line.text(topic.from(), topic.to()), topic.emphasised()), why);
          }
          return;
        }
      }
    }
  }

  /** "met for the 23rd time": the number of the edition. */
  private void times(Event mention, Frame frame, Fact<?> why) {
    for (int i = frame.verb().to(); i < frame.to() - 1; i++) {
      Token token = line.token(i);
      Integer number = token == null ? null : reading.lexicon.ordinal(token);
      if (number != null && number > 1 && line.is(i + 1, "time") && mention.edition == null) {
        mention.edition = Mentions.fact(number, why);
      }
    }
  }

  /** "met for the third round of the talks": the phrase says what they met for. */
  private @Nullable MeetingChunk phraseIn(Frame frame) {
    for (String name : List.of("for", "at", "in", "during")) {
      for (Argument argument : frame.all(name)) {
        MeetingChunk chunk = Slots.first(argument, MeetingChunk.class);
        if (chunk != null && !told.contains(chunk) && chunk.pointer() == null && !aside(chunk)) {
          return chunk;
        }
      }
    }
    return null;
  }

  private boolean talk(Frame frame, Fact<?> why) {
    boolean phone = line.contains(frame.from(), frame.to(), "phone");
    List<Actor> others = new ArrayList<>(actors.of(frame.patient()));
    frame.all("with").forEach(argument -> others.addAll(actors.of(argument)));
    frame.all("to").forEach(argument -> others.addAll(actors.of(argument)));
    List<Actor> speakers = actors.of(frame.agent());
    boolean enough =
        others.stream().anyMatch(a -> a.person() != null) || phone && speakers.size() > 1;
    if (!enough || speakers.isEmpty()) {
      return false;
    }
    Event mention =
        mentions.bare(
            phone ? MeetingKind.CALL : MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
    people(mention, speakers, why);
    people(mention, others, why);
    mentions.circumstances(mention, leading(frame), frame.to(), null, why);
    about(mention, frame, why);
    return mention.parties.size() + mention.people.size() > 1 && add(mention) != null;
  }

  /** A caller and the one who receives: a visit with a host. */
  private boolean received(
      Frame frame, @Nullable Argument caller, @Nullable Argument host, Fact<?> why) {
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
      parts(current(), guests, Role.PARTICIPANT, null, why);
      parts(current(), hosts, Role.HOST, null, why);
      return true;
    }
    boolean calls = frame.verb().lemma().startsWith("call");
    boolean told = false;
    for (List<Actor> each : calls ? single(hosts) : List.of(hosts)) {
      Event mention = mentions.bare(MeetingKind.VISIT, Interpreter.status(frame.verb()), why);
      people(mention, guests, why);
      parts(mention, each, Role.HOST, null, why);
      mentions.circumstances(mention, leading(frame), frame.to(), null, why);
      told |= add(mention) != null;
    }
    return told;
  }

  private static List<List<Actor>> single(List<Actor> actors) {
    return actors.stream().map(List::of).toList();
  }

  /** "He hosted P" right after a meeting of both sides tells of that meeting. */
  private boolean ofCurrent(Frame frame, List<Actor> guests, List<Actor> hosts) {
    Event event = current();
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

  private boolean journey(Frame frame, Fact<?> why) {
    MeetingChunk phrase = phraseIn(frame);
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
    parts(mention, travellers, visit ? Role.DELEGATION_HEAD : Role.PARTICIPANT, null, why);
    mentions.circumstances(mention, leading(frame), frame.to(), phrase, why);
    destination(mention, frame, why);
    inviter(mention, frame, why);
    Event now = current();
    boolean elsewhere =
        mention.dates.isEmpty() && phrase == null && now != null && now.kind() != MeetingKind.VISIT;
    if (elsewhere && now != null && mention.people.size() > 1) {
      parts(now, travellers, Role.PARTICIPANT, null, why);
      return true;
    }
    boolean enough = mention.parties.size() > 1 || phrase != null || delegation != null;
    return enough && add(mention) != null;
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
  private void destination(Event mention, Frame frame, Fact<?> why) {
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

  private boolean decided(Frame frame, Status status, Fact<?> why) {
    MeetingChunk chunk = Slots.first(frame.patient(), MeetingChunk.class);
    chunk = chunk == null ? Slots.first(frame.agent(), MeetingChunk.class) : chunk;
    if (chunk == null || told.contains(chunk) || frame.verb().voice() == VerbGroup.Voice.REDUCED) {
      return false;
    }
    told.add(chunk);
    Event mention = mentions.of(chunk, status, why);
    if (status != Status.PLANNED && chunk != Slots.first(frame.agent(), MeetingChunk.class)) {
      people(mention, actors.of(frame.agent()), why);
    }
    mentions.circumstances(mention, chunk.from(), frame.to(), chunk, why);
    if (status == Status.CANCELLED
        && chunk.determiner() == MeetingChunk.Determiner.DEFINITE
        && mention.dates.isEmpty()
        && mention.parties.isEmpty()) {
      Event event = current();
      if (event != null && event.status() != Status.HELD) {
        event.absorb(mention);
        return true;
      }
    }
    return add(mention) != null;
  }

  private boolean invite(Frame frame, Fact<?> why) {
    List<Actor> hosts = actors.of(frame.agent());
    List<Actor> guests = actors.of(frame.patient());
    Event mention = mentions.bare(MeetingKind.VISIT, Status.PROPOSED, why);
    MeetingChunk phrase = phraseIn(frame);
    if (phrase != null) {
      mention = mentions.of(phrase, Status.PROPOSED, why);
      told.add(phrase);
    }
    people(mention, guests, why);
    people(mention, hosts, why);
    mentions.circumstances(mention, frame.verb().to(), frame.to(), phrase, why);
    return mention.parties.size() > 1 && add(mention) != null;
  }

  private boolean discuss(Frame frame, Rule rule, Fact<?> why) {
    boolean told = "agent".equals(rule.option("slot"));
    Argument agent = told ? null : frame.agent();
    if (frame.verb().voice() == VerbGroup.Voice.REDUCED) {
      return false;
    }
    if (agent != null && !talkers(agent, frame)) {
      return false;
    }
    int[] range = topicRange(frame, rule);
    if (range == null) {
      return false;
    }
    Event event = topicEvent(frame, range, why);
    if (event == null) {
      return false;
    }
    for (Topics.Topic topic : new Topics(line).split(range[0], range[1])) {
      event.topic(new Event.Subject(line.text(topic.from(), topic.to()), topic.emphasised()), why);
    }
    return true;
  }

  /** Talks are about something when those who talk are people, sides, or the talks themselves. */
  private boolean talkers(Argument agent, Frame frame) {
    if (!agent.pronoun().isEmpty() || frame.verb().voice() == VerbGroup.Voice.PASSIVE) {
      return true;
    }
    if (agent.heads().isEmpty()) {
      return line.contains(agent.from(), agent.to(), "plural-noun")
          || line.contains(agent.from(), agent.to(), "topic-noun")
          || line.contains(agent.from(), agent.to(), "agenda")
          || frame.verb().lemma().matches("figure|feature|come up|dominate|top.*|arise|crop up");
    }
    return true;
  }

  private int @Nullable [] topicRange(Frame frame, Rule rule) {
    String slot = rule.option("slot");
    int end = topicEnd(frame);
    if (frame.verb().voice() == VerbGroup.Voice.PASSIVE && slot == null) {
      Argument patient = frame.patient();
      return patient == null ? null : new int[] {patient.from(), patient.to()};
    }
    if ("agent".equals(slot)) {
      return new int[] {frame.from(), frame.verb().from()};
    }
    Argument on = frame.role(slot == null ? "patient" : slot);
    on = on == null ? frame.role("on") : on;
    on = on == null ? frame.role("about") : on;
    if (on == null) {
      return null;
    }
    return new int[] {slot == null ? frame.verb().to() : on.from(), end};
  }

  /** Topics run on over commas and semicolons to the end of the sentence or the next clause. */
  private int topicEnd(Frame frame) {
    int end = frame.to();
    boolean list = false;
    for (int i = frame.verb().to(); i < line.size() && !list; i++) {
      list = line.free(i) && line.is(i, ";");
    }
    return list || line.is(frame.verb().to(), ":") ? line.size() : end;
  }

  private @Nullable Event topicEvent(Frame frame, int[] topics, Fact<?> why) {
    for (int i = frame.from(); i < frame.to(); i++) {
      boolean inTopics = i >= topics[0] && i < topics[1] && !line.in(i - 1, "during");
      if (line.chunk(i) instanceof MeetingChunk chunk
          && !inTopics
          && !told.contains(chunk)
          && !aside(chunk)) {
        told.add(chunk);
        Event mention = mentions.of(chunk, statusOf(chunk), why);
        Event event = reading.events.add(mention, false);
        return event == null ? current() : event;
      }
    }
    return current();
  }

  /** A phrase without verb: to come if it says so, else as the encounter it points back to. */
  private Status statusOf(MeetingChunk chunk) {
    boolean future = line.is(chunk.from() - 1, "be") && line.is(chunk.from() - 2, "will");
    if (chunk.pointer() == Pointer.NEXT || future) {
      return Status.PLANNED;
    }
    Event now = current();
    boolean back =
        chunk.determiner() == MeetingChunk.Determiner.DEFINITE && chunk.pointer() == null;
    return back && now != null ? now.status() : Status.HELD;
  }

  /** A meeting phrase that no verb has claimed. */
  void phrase(MeetingChunk chunk, Fact<?> why) {
    if (line.contains(chunk.from() - 3, chunk.from(), "sidelines")) {
      return;
    }
    Event mention = mentions.of(chunk, statusOf(chunk), why);
    int end = phraseEnd(chunk);
    mentions.circumstances(mention, chunk.from(), end, chunk, why);
    visitor(chunk, mention, end, why);
    boolean heading = line.sentence().zone() == Zone.HEADING;
    boolean where = !mention.dates.isEmpty() || !mention.spots.isEmpty();
    boolean same = line.is(chunk.from() - 1, "at") || line.is(chunk.from() - 1, "during");
    if (same && !where && mention.parties.size() + mention.people.size() > 1) {
      mentions.circumstances(mention, 0, chunk.from(), chunk, why);
    }
    boolean telling =
        mention.edition != null
            || chunk.series() != null && where
            || mention.people.size() > 1
            || mention.parties.size() > 1
                && (!mention.dates.isEmpty() || !mention.spots.isEmpty() || heading)
            || chunk.pointer() != null && (!mention.dates.isEmpty() || !mention.spots.isEmpty())
            || chunk.kind() == MeetingKind.VISIT
                && mention.people.size() > 0
                && mention.parties.size() > 0
            || chunk.kind() == MeetingKind.CALL && mention.parties.size() > 1;
    Event event = reading.events.add(mention, telling && mayOpen());
    if (heading) {
      reading.events.heading(event);
    }
  }

  private int phraseEnd(MeetingChunk chunk) {
    int i = chunk.to();
    while (i < line.size() && i < chunk.to() + 20) {
      Chunk inside = line.chunk(i);
      boolean edge = line.boundary(i) && !line.is(i, "and") || verb(i);
      if (inside instanceof MeetingChunk || inside == null && edge) {
        return i;
      }
      i = inside == null ? i + 1 : inside.to();
    }
    return Math.min(i, line.size());
  }

  /** A verb ends what belongs to a phrase; "held" and the like may hang on it. */
  private boolean verb(int i) {
    return line.free(i)
        && !line.in(i, "event-verb")
        && !line.lexicon().verbs(line.norm(i)).isEmpty();
  }

  /** "P's visit to Norland", "the visit of P": who went where. */
  private void visitor(MeetingChunk chunk, Event mention, int end, Fact<?> why) {
    if (chunk.kind() != MeetingKind.VISIT) {
      return;
    }
    Chunk before = line.is(chunk.from() - 1, "'s") ? line.chunk(chunk.from() - 2) : null;
    if (before instanceof PersonChunk || before instanceof OfficeChunk) {
      parts(
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
        parts(
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
