package org.parley.annotate;

import org.parley.annotate.OfficeComplements.Complement;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;

/** Reads the bodies around the one that a post is in: "Plans Division, Ministry of Defence". */
final class BodiesAround {
  private final Words words;
  private final BodyParser bodies;

  BodiesAround(Words words, BodyParser bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** The post with the bodies that follow between commas, up to one that can be a side. */
  Complement of(Complement inner) {
    Complement known = inner;
    Body body = known.body();
    while (body != null && !body.side().canBeSide() && words.is(known.end(), ",")) {
      int next = known.end() + 1;
      BodyChunk outer = words.at(next).capital() ? bodies.at(next) : null;
      if (outer == null || !isLink(outer)) {
        return known;
      }
      body = body.within(outer.body());
      known = new Complement(known.titleEnd(), outer.to(), body, known.side());
    }
    return known;
  }

  /** Whether a name stands between commas or before the next holder; no verb goes with it. */
  private boolean isLink(BodyChunk outer) {
    int end = outer.to();
    boolean closed = end >= words.size() || words.is(end, ",") || words.is(end, ".");
    boolean another = words.and(end) && words.capital(end + 1);
    boolean around = outer.body().kind() == OrganisationKind.UNIT || outer.body().canBeSide();
    return outer.form() == Form.NOUN && around && (closed || another);
  }
}
