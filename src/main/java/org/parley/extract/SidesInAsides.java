package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.clause.Argument;
import org.parley.clause.Frame;
import org.parley.clause.Line;
import org.parley.clause.Slots;
import org.parley.encounter.Person;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.PersonChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Evidence;

/**
 * Whose somebody is by an aside behind the name that holds no post: "P, the first Norlandic
 * official to come", "P, representing Norland", "P, Norland's man in Borport", "P, who heads the
 * Norlandic delegation".
 */
final class SidesInAsides {
  /** How many words may stand before the side: "the first senior". */
  private static final int FARTHEST = 6;

  private final Reading reading;
  private final Line line;
  private final Actors actors;

  SidesInAsides(Stage stage) {
    this.reading = stage.reading;
    this.line = stage.line;
    this.actors = stage.actors;
  }

  void read() {
    for (Chunk chunk : line.sentence().chunks()) {
      if (chunk instanceof PersonChunk person && line.is(chunk.to(), ",")) {
        aside(person);
      }
    }
    for (Frame frame : line.frames()) {
      if (line.is(frame.verb().from() - 1, "who")) {
        relative(frame);
      }
    }
  }

  private void aside(PersonChunk chunk) {
    Body side = side(chunk.to() + 1);
    boolean named = chunk.sure() || chunk.name().indexOf(' ') > 0;
    if (side != null && named) {
      side(actors.person(chunk), side);
    }
  }

  private @Nullable Body side(int from) {
    if (line.in(from, "article")) {
      return ofKind(from);
    }
    if (line.in(from, "standing-for")) {
      return standsFor(from + 1);
    }
    Chunk owner = line.chunk(from);
    boolean possessive =
        owner instanceof BodyChunk body
            && body.form() == BodyChunk.Form.POSSESSIVE
            && body.body().canBeSide();
    return possessive && owner instanceof BodyChunk body && closed(body.to()) ? body.body() : null;
  }

  /** "the first Norlandic official to visit Borland": of that side. */
  private @Nullable Body ofKind(int from) {
    int at = from + 1;
    while (line.free(at) && !line.boundary(at) && at < from + FARTHEST - 1) {
      at++;
    }
    boolean one =
        line.chunk(at) instanceof SideChunk side && side.bodies().size() == 1 && !side.delegation();
    return one && line.chunk(at) instanceof SideChunk side ? side.bodies().get(0) : null;
  }

  /** "representing Norland", "representing the Norlandic side". */
  private @Nullable Body standsFor(int from) {
    Chunk whom = line.chunk(line.in(from, "article") ? from + 1 : from);
    return whom == null ? null : Slots.side(Argument.of(from, whom.to(), List.of(whom)));
  }

  /** "man in Borport,": a plain noun and a comma behind it. */
  private boolean closed(int from) {
    int at = from;
    while (at < line.size() && at < from + FARTHEST && !(line.free(at) && line.is(at, ","))) {
      Chunk inside = line.chunk(at);
      at = inside == null ? at + 1 : inside.to();
    }
    return line.is(at, ",") && line.free(from);
  }

  /** "who is Norland's minister", "who heads the Norlandic delegation", "who commands its navy". */
  private void relative(Frame frame) {
    PersonChunk chunk = Slots.first(frame.agent(), PersonChunk.class);
    boolean one = frame.agent() != null && frame.agent().heads().size() == 1;
    Argument what = frame.patient();
    if (chunk == null || !one || what == null) {
      return;
    }
    OfficeChunk office = Slots.first(what, OfficeChunk.class);
    boolean leads = line.in(frame.verb().at(), "leading-word");
    if (frame.verb().lemma().equals("be") && office != null && !office.plural()) {
      holds(chunk, office);
    } else if (leads && Slots.side(what) != null) {
      side(actors.person(chunk), Slots.side(what));
    }
  }

  private void holds(PersonChunk chunk, OfficeChunk office) {
    Evidence evidence = reading.evidence(line, chunk.from(), office.to(), "post-in-aside", 0.85);
    if (!office.counterpart()) {
      actors.person(chunk).addOffice(office.office(), evidence);
    }
  }

  private static void side(Person person, @Nullable Body side) {
    if (person.side() == null && side != null && side.side().canBeSide()) {
      person.side = side.side();
    }
  }
}
