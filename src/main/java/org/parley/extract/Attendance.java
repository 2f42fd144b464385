package org.parley.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Slots;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Role;

/** Who else was there: in somebody's company, in a delegation, on a list of those present. */
final class Attendance extends RuleActions {
  /** "On the Norlandic side," opens with at most so many words before the side. */
  private static final int OPENING = 2;

  Attendance(Stage stage) {
    super(stage);
  }

  /** "P was accompanied by Q and R": they are of P's side unless said otherwise. */
  boolean accompany(Frame frame, Fact<?> why) {
    List<Actor> company = actors.of(frame.agent());
    List<Actor> leaders = actors.of(frame.patient());
    if (Actors.sides(leaders).size() > 1) {
      return each(frame, leaders, company, why);
    }
    Body side = spokenSide();
    for (Actor leader : leaders) {
      side = side == null ? leader.side() : side;
    }
    if (frame.verb().lemma().equals("join") && opposite(company, side)) {
      return false; // "joined P of the other side for talks": they met
    }
    if (side == null && leaders.size() == 1) {
      company.forEach(one -> stage.camps.came(one, leaders.get(0)));
    }
    return present(frame, company, side, why);
  }

  /** "They were flanked by P and Q": each by one, in order; of more nobody can tell whose. */
  private boolean each(Frame frame, List<Actor> leaders, List<Actor> company, Fact<?> why) {
    boolean pairs = leaders.size() == company.size();
    boolean read = false;
    for (int i = 0; i < company.size(); i++) {
      Body side = pairs ? leaders.get(i).side() : null;
      if (pairs && side == null) {
        stage.camps.came(company.get(i), leaders.get(i));
      }
      read |= present(frame, List.of(company.get(i)), side, why);
    }
    return read;
  }

  /** "The Norlandic delegation included P", "Also present were P and Q". */
  boolean includes(Frame frame, Fact<?> why) {
    SideChunk delegation = Slots.first(frame.agent(), SideChunk.class);
    boolean sided = delegation != null && delegation.bodies().size() == 1;
    Body side = sided ? Slots.side(frame.agent()) : sideIn(frame.agent());
    boolean visitors = accompanying(frame) || delegation != null && !sided;
    side = side == null && visitors ? leader(frame.agent()) : side;
    Body own = side == null ? behalf(frame) : side;
    BodyChunk behind = own == null ? behind(frame.patient()) : null;
    own = behind == null ? own : behind.body();
    boolean read = present(frame, actors.of(frame.patient()), own, why);
    if (read && own != null && frame.patient() != null) {
      Event event = stage.current();
      int end = behind == null ? frame.patient().to() : behind.to();
      for (Elided.Pair pair : new Elided(line).after(end)) {
        stage.parts(event, actors.of(pair.people()), Role.PARTICIPANT, pair.side(), why);
      }
    }
    return read;
  }

  /** "Among them were P and Q for Norland": the side behind the names. */
  private @Nullable BodyChunk behind(@Nullable Argument people) {
    boolean behind = people != null && line.is(people.to(), "for");
    Chunk side = behind && people != null ? line.chunk(people.to() + 1) : null;
    boolean noun = side instanceof BodyChunk body && body.form() == BodyChunk.Form.NOUN;
    return noun && side instanceof BodyChunk body && body.body().canBeSide() ? body : null;
  }

  /** "Norland sent Admiral P": to the talks that are spoken of, of which Norland is a side. */
  boolean sent(Frame frame, Fact<?> why) {
    Body side = Slots.side(frame.agent());
    Event now = stage.current();
    boolean theirs =
        side != null
            && now != null
            && now.parties.size() > 1
            && now.parties.containsKey(side.name());
    boolean elsewhere = !frame.all("to").isEmpty() || !frame.all("on").isEmpty();
    List<Actor> people = actors.of(frame.patient());
    if (now != null && respectively(now, frame, people, why)) {
      return true;
    }
    boolean whole = frame.patient() != null && !line.free(frame.patient().to() - 1);
    boolean given = frame.patient() != null && line.in(frame.patient().to(), "article");
    return theirs && whole && !elsewhere && !given && present(frame, people, side, why);
  }

  /** "Norland and Borland sent P and Q respectively": each its own. */
  private boolean respectively(Event now, Frame frame, List<Actor> people, Fact<?> why) {
    List<Actor> senders = actors.of(frame.agent());
    boolean each =
        senders.size() > 1
            && senders.size() == people.size()
            && Actors.sides(senders).size() == senders.size()
            && now.parties.keySet().containsAll(Actors.sides(senders));
    for (int i = 0; each && i < people.size(); i++) {
      stage.parts(now, List.of(people.get(i)), Role.PARTICIPANT, senders.get(i).side(), why);
    }
    return each;
  }

  /** "Accompanying the minister were P and Q". */
  private boolean accompanying(Frame frame) {
    return line.contains(frame.from(), frame.verb().from(), "accompanying");
  }

  private @Nullable Body leader(@Nullable Argument agent) {
    Body named =
        actors.of(agent).stream()
            .filter(actor -> actor.person() != null)
            .map(Actor::side)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return named == null ? head() : named;
  }

  /** The side of whoever led the visitors. */
  private @Nullable Body head() {
    Event event = stage.current();
    for (Fact<Event.Part> part :
        event == null ? List.<Fact<Event.Part>>of() : event.people.values()) {
      if (part.value().role() == Role.DELEGATION_HEAD) {
        return part.value().side();
      }
    }
    return null;
  }

  /** "Also present were, for Norland, P and Q", "Present for Norland were P and Q". */
  private @Nullable Body behalf(Frame frame) {
    Argument people = frame.patient();
    if (people == null) {
      return null;
    }
    for (int i = frame.from(); i < people.from(); i++) {
      if (line.is(i, "for")
          && line.chunk(i + 1) instanceof BodyChunk body
          && body.to() >= stop(frame, people)) {
        return body.form() == BodyChunk.Form.NOUN && body.body().canBeSide() ? body.body() : null;
      }
    }
    return null;
  }

  /** Where a side must end to stand right before the verb or the names. */
  private int stop(Frame frame, Argument people) {
    int names = line.is(people.from() - 1, ",") ? people.from() - 1 : people.from();
    return Math.min(frame.verb().from(), names);
  }

  /** "Those present on the Norlandic side included P". */
  private @Nullable Body sideIn(@Nullable Argument agent) {
    for (int i = agent == null ? 0 : agent.from(); agent != null && i < agent.to(); i++) {
      boolean on = line.in(i - 1, "list-side");
      if (on && line.chunk(i) instanceof SideChunk side && side.bodies().size() == 1) {
        return side.bodies().get(0).side();
      }
    }
    return spokenSide();
  }

  private static boolean opposite(List<Actor> company, @Nullable Body side) {
    return company.stream()
        .map(Actor::side)
        .anyMatch(own -> own != null && side != null && !own.name().equals(side.name()));
  }

  private boolean present(Frame frame, List<Actor> people, @Nullable Body side, Fact<?> why) {
    if (people.stream().allMatch(actor -> actor.person() == null)) {
      return false;
    }
    Event event = stage.spokenOf(frame, why);
    for (Actor actor : people) {
      Body own = side == null || explicit(actor.person()) ? actor.side() : side;
      stage.parts(event, List.of(actor), Role.PARTICIPANT, own, why);
    }
    return true;
  }

  /** A side named beside the person or the post outweighs that of the list; a mere unit's not. */
  private static boolean explicit(@Nullable Person person) {
    return person != null
        && (person.side != null
            || person.offices.stream().anyMatch(office -> office.value().side() != null));
  }

  private @Nullable Body spokenSide() {
    return reading.listSide;
  }

  /** Remembers the side that a list is of: "On the Norlandic side, …. Also present were …". */
  void heading() {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof SideChunk side
          && side.bodies().size() == 1
          && !side.delegation()
          && chunk.from() <= OPENING
          && line.in(0, "list-side")) {
        reading.listSide = side.bodies().get(0).side();
        return;
      }
      break;
    }
    if (!line.in(0, "list-goes-on")) {
      reading.listSide = null;
    }
  }
}
