package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Evidence;
import org.parley.model.Role;

/** "P, along with a delegation including Q and R, called on S": Q and R came with P. */
final class Retinue {
  private final Stage stage;
  private final Line line;

  Retinue(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
  }

  /** Adds them to the encounter the sentence told of, where their leader is in it. */
  void read() {
    Chunk before = null;
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof SideChunk delegation
          && delegation.bodies().isEmpty()
          && before instanceof PersonChunk leader
          && joined(leader.to(), delegation.from())) {
        came(leader, named(delegation.to()));
      }
      before = chunk;
    }
    present();
    together();
  }

  /** "P visited Norland together with Q and R", "with Q in attendance": they came with P. */
  private void together() {
    Event event = stage.current();
    for (int i = 2; event != null && i < line.size() - 1; i++) {
      boolean with = line.is(i, "with") && line.free(i);
      boolean joined = with && line.in(i - 1, "retinue-joint");
      Chunk first = with ? line.chunk(line.in(i + 1, "article") ? i + 2 : i + 1) : null;
      if (first instanceof PersonChunk) {
        List<Chunk> names = new Rows(line).row(first, line.size());
        int end = names.get(names.size() - 1).to();
        if (joined || line.is(end, "in") && line.in(end + 1, "attending-word")) {
          with(event, names, joined ? leader(event, i) : null);
        }
      }
    }
  }

  /** The first of the sentence who is in the encounter: whoever the others came with. */
  private @Nullable Person leader(Event event, int before) {
    for (Chunk chunk : line.sentence().chunks()) {
      Person person =
          chunk instanceof PersonChunk named && chunk.to() <= before && named.sure()
              ? stage.actors.person(named)
              : null;
      if (person != null && event.people.containsKey(person)) {
        return person;
      }
    }
    return null;
  }

  private void with(Event event, List<Chunk> names, @Nullable Person leader) {
    for (Chunk name : names) {
      if (name instanceof PersonChunk person && person.sure()) {
        Evidence evidence =
            stage.reading.evidence(line, names.get(0).from(), person.to(), "retinue", 0.8);
        Person one = stage.actors.person(person);
        Fact<?> why = new Fact<>("", evidence, null);
        if (leader != null) {
          came(event, one, leader, why);
        } else if (!event.people.containsKey(one)) {
          Stage.part(event, new Actors.Actor(one, null), Role.PARTICIPANT, null, why);
        }
      }
    }
  }

  /** "attended by officials of both countries, including P and Q from Norland and R from S". */
  private void present() {
    Event event = stage.current();
    for (int i = 1; event != null && i < line.size(); i++) {
      if (line.in(i, "retinue-opener") && line.contains(0, i, "attending-word")) {
        List<Chunk> names = named(i);
        for (int n = 0; n < names.size(); n++) {
          Body side = sideFrom(names, n);
          boolean theirs = side != null && event.parties.containsKey(side.name());
          if (theirs && names.get(n) instanceof PersonChunk person && person.sure()) {
            Evidence evidence = stage.reading.evidence(line, i, person.to(), "retinue", 0.8);
            Actors.Actor actor = new Actors.Actor(stage.actors.person(person), null);
            Stage.part(event, actor, Role.PARTICIPANT, side, new Fact<>("", evidence, null));
          }
        }
      }
    }
  }

  /** "P and Q from Norland": the side said of the last is of those before, too. */
  private static @Nullable Body sideFrom(List<Chunk> names, int from) {
    for (Chunk name : names.subList(from, names.size())) {
      if (name instanceof PersonChunk person && person.side() != null) {
        return person.side();
      }
    }
    return null;
  }

  private boolean joined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.in(i, "retinue-joint") && !line.is(i, ",")) {
        return false;
      }
    }
    return to > from;
  }

  private List<Chunk> named(int at) {
    Chunk first = line.in(at, "retinue-opener") ? line.chunk(at + 1) : null;
    return first instanceof PersonChunk ? new Rows(line).row(first, line.size()) : List.of();
  }

  private void came(PersonChunk chunk, List<Chunk> names) {
    Event event = stage.current();
    Person leader = stage.actors.person(chunk);
    Fact<Event.Part> part = event == null ? null : event.people.get(leader);
    if (event == null || part == null) {
      return;
    }
    for (Chunk name : names) {
      if (name instanceof PersonChunk person && person.sure()) {
        Evidence evidence = stage.reading.evidence(line, chunk.from(), person.to(), "retinue", 0.8);
        came(event, stage.actors.person(person), leader, new Fact<>("", evidence, part.account()));
      }
    }
  }

  private void came(Event event, Person person, Person leader, Fact<?> why) {
    if (!event.people.containsKey(person)) {
      Actors.Actor actor = new Actors.Actor(person, null);
      stage.reading.findings.retinues().came(person, leader);
      Stage.part(event, actor, Role.PARTICIPANT, person.side() == null ? leader.side() : null, why);
    }
  }
}
