package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.lexicon.Rule;
import org.parley.model.Chunk.DateChunk;
import org.parley.model.Chunk.MeetingChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.MeetingKind;
import org.parley.model.Role;
import org.parley.model.Status;

/** Rules about calls and audiences: who called on whom, who received and hosted whom. */
final class Receptions extends RuleActions {

  Receptions(Stage stage) {
    super(stage);
  }

  static @Nullable Argument callee(Frame frame, Rule rule) {
    String slot = rule.option("slot");
    return slot == null ? frame.patient() : frame.role(slot);
  }

  /** A caller and the one who receives: a visit with a host. */
  boolean received(Frame frame, @Nullable Argument caller, @Nullable Argument host, Fact<?> why) {
    boolean guest = Slots.first(caller, SideChunk.class) != null;
    boolean greeting = guest && line.contains(frame.from(), frame.to(), "greeting-place");
    if (!greeting && new Audiences(stage).open(frame, caller, actors.of(host), why)) {
      return true;
    }
    if (anyMinisters(caller) || greeting) {
      return false; // "the guest was received at the airport by P"
    }
    List<Actor> guests = actors.of(caller);
    boolean paid = Slots.first(frame.patient(), MeetingChunk.class) != null;
    List<Actor> hosts = hosts(frame, host, paid);
    boolean named =
        guests.stream().anyMatch(a -> a.person() != null) && !hosts.isEmpty()
            || hosts.stream().anyMatch(a -> a.person() != null) && !guests.isEmpty();
    if (!named && !holders(caller, host, guests, hosts) || mayBeAppeal(frame)) {
      return !mayBeAppeal(frame) && delegationReceived(frame, caller, guests, hosts, why);
    }
    if (oneSide(guests, hosts)) {
      return true; // "called on their ambassador": no other side
    }
    Arrivals.remember(reading, guests);
    stage.camps.opposite(guests, hosts);
    MeetingChunk phrase = Slots.first(frame.patient(), MeetingChunk.class);
    if (phrase != null) {
      this.told.add(phrase);
    }
    frame.all("in").forEach(in -> this.told.addAll(in.all(MeetingChunk.class))); // "in audience"
    if (ofCurrent(frame, guests, hosts)) {
      stage.parts(stage.current(), guests, Role.PARTICIPANT, null, why);
      stage.parts(stage.current(), hosts, Role.HOST, null, why);
      return true;
    }
    boolean calls = paid || frame.verb().lemma().startsWith("call");
    boolean told = false;
    if (guests.size() > 1 && line.contains(frame.verb().to(), line.size(), "each-separate")) {
      return eachGuest(frame, guests, hosts, why);
    }
    MeetingChunk purpose = calls ? null : purpose(frame);
    for (List<Actor> each : calls ? single(hosts) : List.of(hosts)) {
      Event mention =
          purpose == null
              ? mentions.bare(MeetingKind.VISIT, Interpreter.status(frame.verb()), why)
              : mentions.of(purpose, Interpreter.status(frame.verb()), why);
      stage.people(mention, guests, why);
      stage.parts(mention, each, Role.HOST, null, why);
      mention.apart = stage.another(frame, calls ? each : guests);
      circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
      circumstances.carried(mention, frame, why);
      mention.apart |= anotherHost(each);
      if (!calls) {
        stateHosts(mention, each, why);
      }
      if (hosts.size() > 1) {
        mention.spots.clear(); // which of them received where is not told apart here
      }
      told |= ofVisit(mention, guests, each, why) || stage.add(mention) != null;
    }
    return told;
  }

  /** "called on P and on Q", "paid calls to P and on Q": those behind each "on" too. */
  private List<Actor> hosts(Frame frame, @Nullable Argument host, boolean paid) {
    List<Actor> hosts = new ArrayList<>(actors.of(host));
    if (frame.verb().lemma().equals("call on") || paid) {
      frame.all("on").stream()
          .filter(on -> on != host)
          .filter(on -> Slots.first(on, PersonChunk.class) != null)
          .forEach(on -> hosts.addAll(actors.of(on)));
    }
    return hosts;
  }

  /** "Norland hosted P": a state hosts at home. */
  private void stateHosts(Event mention, List<Actor> hosts, Fact<?> why) {
    for (Actor host : hosts) {
      if (host.person() == null && host.side() != null) {
        circumstances.hostPlaces.ofHost(mention, host.side(), why);
      }
    }
  }

  /** "hosted P for the fourth meeting of the ministers": what it was for is the encounter. */
  private @Nullable MeetingChunk purpose(Frame frame) {
    for (Argument argument : frame.all("for")) {
      MeetingChunk chunk = Slots.first(argument, MeetingChunk.class);
      boolean journey = chunk == null || chunk.kind() == MeetingKind.VISIT;
      if (chunk != null && !journey && !told.contains(chunk) && chunk.pointer() == null) {
        told.add(chunk);
        return chunk;
      }
    }
    return null;
  }

  /** "The Norlandic president was hosted by her Borlandic counterpart": posts of two sides. */
  private static boolean holders(
      @Nullable Argument caller, @Nullable Argument host, List<Actor> guests, List<Actor> hosts) {
    boolean posts = Slots.first(caller, OfficeChunk.class) != null;
    boolean theirs = Slots.first(host, OfficeChunk.class) != null;
    Set<String> own = Actors.sides(hosts);
    return posts && theirs && !own.isEmpty() && !own.containsAll(Actors.sides(guests));
  }

  /** "hosted P and Q in separate meetings": as many meetings. */
  private boolean eachGuest(Frame frame, List<Actor> guests, List<Actor> hosts, Fact<?> why) {
    boolean told = false;
    for (Actor guest : guests) {
      Event mention = mentions.bare(MeetingKind.OTHER, Interpreter.status(frame.verb()), why);
      stage.people(mention, List.of(guest), why);
      stage.parts(mention, hosts, Role.HOST, null, why);
      circumstances.add(mention, stage.scope.leading(frame), frame.to(), null, why);
      mention.apart = true;
      told |= stage.add(mention) != null;
    }
    return told;
  }

  /** "The Norlandic Staff welcomed a delegation from Borland for the third round of the talks". */
  private boolean delegationReceived(
      Frame frame, @Nullable Argument caller, List<Actor> guests, List<Actor> hosts, Fact<?> why) {
    SideChunk delegation = Slots.first(caller, SideChunk.class);
    boolean came = delegation != null && delegation.delegation();
    if (!came || guests.isEmpty() || hosts.isEmpty()) {
      return false;
    }
    Arrivals.remember(reading, guests);
    MeetingChunk phrase = stage.scope.phraseIn(frame);
    Event mention = Arrivals.mention(stage, phrase, frame, why);
    stage.people(mention, guests, why);
    stage.parts(mention, hosts, Role.HOST, null, why);
    circumstances.add(mention, stage.scope.leading(frame), frame.to(), phrase, why);
    return mention.parties.size() > 1 && stage.add(mention) != null;
  }

  private static boolean oneSide(List<Actor> guests, List<Actor> hosts) {
    return Stream.concat(guests.stream(), hosts.stream())
                .map(actor -> actor.side() == null ? "" : actor.side().name())
                .distinct()
                .count()
            == 1
        && guests.get(0).side() != null;
  }

  /** During a visit with a counterpart known, who else received the guest is another meeting. */
  private boolean anotherHost(List<Actor> hosts) {
    Event now = stage.current();
    if (now == null || now.kind() != MeetingKind.VISIT || hosts.size() != 1) {
      return false;
    }
    Person host = hosts.get(0).person();
    boolean counterpart =
        now.people.values().stream()
            .map(Fact::value)
            .anyMatch(part -> part.role() == Role.HOST && part.person() != host);
    boolean invited = now.inviter != null && now.inviter != host;
    return host != null && !now.people.containsKey(host) && (counterpart || invited);
  }

  /** "P welcomes ministers": whose ministers is not said. */
  private static boolean anyMinisters(@Nullable Argument argument) {
    return argument != null
        && argument.heads().stream()
            .allMatch(
                head ->
                    head instanceof OfficeChunk office
                        && office.plural()
                        && office.office().actsFor() == null)
        && !argument.heads().isEmpty();
  }

  static List<List<Actor>> single(List<Actor> actors) {
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
    return Stream.concat(guests.stream(), hosts.stream())
        .map(Actor::side)
        .allMatch(side -> side == null || event.parties.containsKey(side.name()));
  }

  /** "A delegation visited Norland. It was received by P": P is the host of that visit. */
  private boolean ofVisit(Event mention, List<Actor> guests, List<Actor> hosts, Fact<?> why) {
    Event now = stage.current();
    boolean same =
        now != null
            && !mention.apart
            && now.kind() == MeetingKind.VISIT
            && now.status() == mention.status()
            && mention.dates.isEmpty()
            && (now.status() == Status.CANCELLED // "was to have met Q and been received by R"
                ? guests.stream().allMatch(guest -> now.people.containsKey(guest.person()))
                : guests.stream().allMatch(a -> a.person() == null))
            && now.parties.keySet().containsAll(mention.parties.keySet())
            && now.people.values().stream().noneMatch(p -> p.value().role() == Role.HOST);
    if (same) {
      stage.parts(now, hosts, Role.HOST, null, why);
    }
    return same;
  }

  /** "called on P to stop the war" is no visit. */
  private boolean mayBeAppeal(Frame frame) {
    Argument on = frame.patient();
    return on != null && frame.verb().lemma().startsWith("call") && line.is(on.to(), "to");
  }
}
