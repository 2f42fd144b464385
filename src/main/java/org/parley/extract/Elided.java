package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.clause.Rows;
import org.parley.clause.Slots;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;

/**
 * Clauses that leave the verb of the one before out: "…, and Norland by P", "… and P the Norlandic
 * side".
 */
final class Elided {
  private final Line line;
  private final Rows rows;

  Elided(Line line) {
    this.line = line;
    this.rows = new Rows(line);
  }

  /** People and the side that they stand for, lead or belong to. */
  record Pair(Argument people, Body side, int to) {}

  /** The pairs that follow a clause's last argument one after another. */
  List<Pair> after(@Nullable Argument last) {
    return last == null ? List.of() : after(last.to());
  }

  /** The pairs that follow one after another from a token on. */
  List<Pair> after(int end) {
    List<Pair> pairs = new ArrayList<>();
    Pair pair = pair(end);
    while (pair != null) {
      pairs.add(pair);
      pair = pair(pair.to());
    }
    return pairs;
  }

  private @Nullable Pair pair(int at) {
    int i = joint(at);
    Chunk first = i == at ? null : line.chunk(i);
    if (first instanceof PersonChunk) {
      return peopleFirst(first);
    }
    int named = behalf(i);
    return i == at ? null : sideFirst(line.chunk(named), named > i);
  }

  /** Past "on behalf of", "for", "on the Norlandic side,"; where none stands, the same place. */
  private int behalf(int i) {
    boolean behalf = line.is(i, "on") && line.is(i + 1, "behalf") && line.is(i + 2, "of");
    boolean on = line.in(i, "list-side") && line.chunk(i + 1) instanceof SideChunk;
    int from = behalf ? i + 3 : on || line.is(i, "for") ? i + 1 : i;
    return from == i ? i : article(from);
  }

  private int joint(int at) {
    int i = at;
    while (line.in(i, "clause-joint") || line.free(i) && line.is(i, ";")) {
      i++;
    }
    return i == at ? at : article(i);
  }

  private int article(int i) {
    return line.in(i, "article") ? i + 1 : i;
  }

  private @Nullable Pair peopleFirst(Chunk first) {
    List<Chunk> people = rows.row(first, line.size());
    int end = people.get(people.size() - 1).to();
    int at = article(line.is(end, ",") ? end + 1 : end);
    Chunk side = line.chunk(at);
    return paired(people, side, side == null ? at : side.to());
  }

  private @Nullable Pair sideFirst(@Nullable Chunk side, boolean behalf) {
    if (side == null) {
      return null;
    }
    boolean by = line.is(side.to(), "by");
    boolean skip = by || behalf && line.is(side.to(), ",");
    Chunk first = line.chunk(article(skip ? side.to() + 1 : side.to()));
    if (!by && !behalf || !(first instanceof PersonChunk)) {
      return null;
    }
    List<Chunk> people = rows.row(first, line.size());
    return paired(people, side, people.get(people.size() - 1).to());
  }

  private static @Nullable Pair paired(List<Chunk> people, @Nullable Chunk side, int to) {
    boolean sided =
        side instanceof SideChunk
            || side instanceof BodyChunk body && body.form() != BodyChunk.Form.POSSESSIVE;
    boolean named = people.stream().allMatch(PersonChunk.class::isInstance);
    Body body =
        sided && side != null
            ? Slots.side(Argument.of(side.from(), side.to(), List.of(side)))
            : null;
    int from = people.get(0).from();
    int end = people.get(people.size() - 1).to();
    return body == null || !named ? null : new Pair(Argument.of(from, end, people), body, to);
  }
}
