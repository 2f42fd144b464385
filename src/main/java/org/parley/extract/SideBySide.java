package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.encounter.Person;
import org.parley.extract.Actors.Actor;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Role;
import org.parley.model.Zone;

/**
 * Those present named side by side in one sentence: "brought together officials, on the Norlandic
 * side P and Q, and on the Borlandic side R".
 */
final class SideBySide {
  private final Stage stage;
  private final Line line;
  private final List<Group> groups;

  SideBySide(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
    this.groups = groups();
  }

  private record Group(Body side, List<PersonChunk> people) {}

  /** Before the clauses are read: whose side those of no named side are on. */
  void sides() {
    for (Group group : groups) {
      for (PersonChunk chunk : group.people()) {
        Person person = stage.actors.person(chunk);
        if (person.side() == null) {
          person.side = group.side();
        }
      }
    }
  }

  /** After the clauses are read: adds all to the encounter told. */
  void guests(Fact<?> why) {
    Event event = stage.current();
    if (event == null || groups.isEmpty() || line.sentence().zone() == Zone.CAPTION) {
      return;
    }
    for (Group group : groups) {
      for (PersonChunk chunk : group.people()) {
        Actor actor = new Actor(stage.actors.person(chunk), null);
        Stage.part(event, actor, Role.PARTICIPANT, null, why);
      }
    }
  }

  /** One group for each side; none where there are fewer than two. */
  private List<Group> groups() {
    List<Group> found = new ArrayList<>();
    Group open = null;
    int since = 0;
    for (Chunk chunk : line.sentence().chunks()) {
      Body side = side(chunk);
      Body own = chunk instanceof PersonChunk ? behind(chunk) : null;
      if (side != null) {
        open = new Group(side, new ArrayList<>());
        found.add(open);
        since = chunk.to();
      } else if (chunk instanceof PersonChunk person && own != null) {
        found.add(new Group(own, List.of(person)));
      } else if (chunk instanceof PersonChunk person && open != null && !verb(since, chunk)) {
        open.people().add(person);
      }
    }
    found.removeIf(group -> group.people().isEmpty());
    Set<String> sides =
        found.stream().map(group -> group.side().name()).collect(Collectors.toSet());
    return sides.size() > 1 ? found : List.of();
  }

  /** "on the Norlandic side". */
  private @Nullable Body side(Chunk chunk) {
    boolean led = line.in(chunk.from() - 1, "list-side");
    if (!led || !(chunk instanceof SideChunk named) || named.plural() || named.bodies().isEmpty()) {
      return null;
    }
    Body first = named.bodies().get(0).side();
    boolean one = // "the Norlandic side from the Ministry of Trade"
        named.bodies().stream()
            .map(Body::side)
            .allMatch(body -> body.name().equals(first.name()) || !body.canBeSide());
    return one && first.canBeSide() ? first : null;
  }

  /** "P for Norland and Q for Borland": the side behind the name. */
  private @Nullable Body behind(Chunk person) {
    boolean led = line.is(person.to(), "for");
    Body body = led && line.chunk(person.to() + 1) instanceof BodyChunk b ? b.body() : null;
    return body != null && body.canBeSide() ? body : null;
  }

  private boolean verb(int from, Chunk chunk) {
    return line.verbs().stream()
        .anyMatch(v -> !v.nominal() && v.from() >= from && v.at() < chunk.from());
  }
}
