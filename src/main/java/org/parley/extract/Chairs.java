package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.clause.Argument;
import org.parley.clause.Line;
import org.parley.encounter.Event;
import org.parley.encounter.Fact;
import org.parley.model.Chunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Role;

/** "… under the chairmanship of P, and of Q": who chaired, told by a noun and not by a verb. */
final class Chairs {
  private final Stage stage;
  private final Line line;

  Chairs(Stage stage) {
    this.stage = stage;
    this.line = stage.line;
  }

  /** Gives those named behind such a noun the chair of the encounter the sentence tells. */
  void read(Fact<?> why) {
    for (int i = 1; i < line.size(); i++) {
      boolean under = line.is(i - 1, "under") || line.is(i - 2, "under");
      if (under && line.in(i, "chair-noun") && line.is(i + 1, "of")) {
        chaired(i + 1, why);
      }
    }
  }

  private void chaired(int of, Fact<?> why) {
    Event event = stage.current();
    List<Chunk> chairs = new ArrayList<>();
    int i = of;
    while (line.chunk(afterJoint(i)) instanceof PersonChunk person) {
      chairs.add(person);
      i = person.to();
    }
    if (event != null && !chairs.isEmpty()) {
      stage.parts(event, stage.actors.of(Argument.of(of + 1, i, chairs)), Role.CO_CHAIR, null, why);
    }
  }

  /** Over ", and of the" to the next person. */
  private int afterJoint(int from) {
    int i = from;
    while (i < from + 4
        && (line.is(i, ",") || line.is(i, "and") || line.is(i, "of") || line.in(i, "article"))) {
      i++;
    }
    return i;
  }
}
