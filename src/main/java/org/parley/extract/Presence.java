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
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Evidence;
import org.parley.model.Role;

/**
 * Who was there by a phrase and no verb: "in the presence of P and Q", "with the participation of
 * P"; "P and a Norlandic delegation met Q" tells that P is of that delegation's side.
 */
final class Presence {
  private final Stage stage;
  private final Line line;

  Presence(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
  }

  /** Before the clauses are read: of whose delegation somebody is the leader. */
  void leaders() {
    Chunk before = null;
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof SideChunk delegation && one(delegation)) {
        Body side = delegation.bodies().get(0).side();
        if (before instanceof PersonChunk leader && with(leader, delegation)) {
          lead(leader, side);
        }
        if (line.is(delegation.from() - 1, "of")
            && line.contains(delegation.from() - 2, delegation.from() - 1, "delegation-head")
            && line.is(delegation.to(), ",")
            && line.chunk(delegation.to() + 1) instanceof PersonChunk leader) {
          lead(leader, side); // "at the head of a Norlandic delegation, P met Q"
        }
        if (line.chunk(delegation.to() + 1) instanceof PersonChunk leader && head(leader)) {
          lead(leader, side);
        }
      }
      before = chunk;
    }
  }

  /** "a Norlandic delegation with P as its leader". */
  private boolean head(PersonChunk leader) {
    boolean with = line.is(leader.from() - 1, "with");
    Chunk before = line.chunk(leader.from() - 2);
    boolean delegation = before instanceof SideChunk side && side.delegation();
    return with && delegation && line.is(leader.to(), "as");
  }

  private static boolean one(SideChunk chunk) {
    return chunk.delegation() && chunk.bodies().size() == 1;
  }

  /** "P and a Norlandic delegation" before somebody of another side: else the two may have met. */
  private boolean with(PersonChunk leader, SideChunk delegation) {
    Body side = delegation.bodies().get(0).side();
    boolean joined = line.is(leader.to(), "and") && delegation.from() <= leader.to() + 2;
    return joined
        && !line.contains(delegation.from(), delegation.to(), "visiting")
        && line.sentence().chunks().stream()
            .anyMatch(chunk -> chunk.from() >= delegation.to() && other(chunk, side));
  }

  private boolean other(Chunk chunk, Body side) {
    Body own = null;
    if (chunk instanceof PersonChunk person) {
      own = stage.actors.person(person).side();
    } else if (chunk instanceof BodyChunk body && body.form() != BodyChunk.Form.CAPITAL) {
      own = body.body().side();
    } else if (chunk instanceof Chunk.MeetingChunk) {
      return true; // "attended the meeting"
    }
    return own != null && !own.name().equals(side.name());
  }

  private void lead(PersonChunk chunk, Body side) {
    Person leader = stage.actors.person(chunk);
    if (leader.side() == null) {
      leader.side = side;
    }
  }

  /** After the clauses are read: adds those named in a phrase to the encounter told. */
  void guests(Fact.@Nullable Account account) {
    for (Chunk chunk : line.sentence().chunks()) {
      Event event = stage.current();
      if (chunk instanceof PersonChunk first && event != null && here(first)) {
        List<Chunk> row = new Rows(line).row(first, line.size());
        for (Chunk name : row) {
          if (name instanceof PersonChunk person) {
            Evidence evidence =
                stage.reading.evidence(line, first.from(), person.to(), "presence", 0.8);
            Actors.Actor actor = new Actors.Actor(stage.actors.person(person), null);
            Stage.part(event, actor, Role.PARTICIPANT, null, new Fact<>("", evidence, account));
          }
        }
      }
    }
  }

  private boolean here(PersonChunk first) {
    return present(first.from()) || head(first) || across(first.from());
  }

  /** "Across the table sat P", "Opposite him was Q". */
  private boolean across(int at) {
    boolean there = line.in(at - 1, "sat-there");
    boolean table = line.is(at - 2, "table") && line.contains(0, at - 2, "facing");
    return there && (table || line.in(at - 3, "facing") && !line.is(at - 3, "other"));
  }

  /** "in the presence of", "with the participation of". */
  private boolean present(int at) {
    return line.is(at - 1, "of")
        && line.in(at - 2, "presence-noun")
        && (line.is(at - 3, "the") && line.in(at - 4, "presence-preposition")
            || line.in(at - 3, "presence-preposition"));
  }
}
