package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.OfficePhrase;

/**
 * "the Norlandic and Borlandic defence ministers, P and Q": one post of several states, with as
 * many holders in the same order.
 */
final class InOrder {
  private final Line line;
  private final Rows rows;

  InOrder(Line line) {
    this.line = line;
    this.rows = new Rows(line);
  }

  /** A post, the states that have it and its holders, the first of the first state. */
  record Group(String post, List<Body> sides, List<PersonChunk> people) {}

  /** The group that a post named for several, or its first holder, belongs to. */
  @Nullable Group of(Chunk chunk) {
    OfficePhrase office = null;
    List<PersonChunk> people = List.of();
    if (chunk instanceof OfficeChunk plural && plural.plural()) {
      office = plural.office();
      int next = line.is(plural.to(), ",") ? plural.to() + 1 : plural.to();
      people = people(line.chunk(next));
    } else if (chunk instanceof PersonChunk holder && holder.shared()) {
      office = holder.offices().isEmpty() ? null : holder.offices().get(0);
      people = people(holder);
    }
    Body last = office == null ? null : office.side();
    if (office == null || last == null || people.size() < 2) {
      return null;
    }
    List<Body> sides = before(chunk);
    sides.add(last);
    String post = office.post();
    return sides.size() == people.size() ? new Group(post, sides, people) : null;
  }

  private List<PersonChunk> people(@Nullable Chunk first) {
    List<PersonChunk> people = new ArrayList<>();
    if (first == null) {
      return people;
    }
    for (Chunk each : rows.row(first, line.size())) {
      if (each instanceof PersonChunk person && (each == first || person.offices().isEmpty())) {
        people.add(person);
      } else {
        return List.of();
      }
    }
    return people;
  }

  /** "Norlandic", "Norland's". */
  private static boolean modifier(BodyChunk body) {
    return body.form() == BodyChunk.Form.ADJECTIVE || body.form() == BodyChunk.Form.POSSESSIVE;
  }

  /** The adjectives that share the noun: "Norlandic, Borlandic and …". */
  private List<Body> before(Chunk noun) {
    List<Body> sides = new ArrayList<>();
    int from = noun.from();
    while (line.is(from - 1, "and") || line.is(from - 1, ",")) {
      int end = line.is(from - 2, ",") ? from - 2 : from - 1;
      BodyChunk body = line.chunk(end - 1) instanceof BodyChunk found ? found : null;
      if (body == null || !modifier(body) || !body.body().canBeSide()) {
        return sides;
      }
      sides.add(0, body.body());
      from = body.from();
    }
    return sides;
  }
}
