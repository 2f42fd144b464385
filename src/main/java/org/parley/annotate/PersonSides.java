package org.parley.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.OfficeParser.Office;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.OrganisationKind;
import org.parley.model.Token.Shape;

/**
 * The side that stands beside a name without a post: "General Ola Brekke of Norland", "(Norland)",
 * "of the Norlandic Army", "Norlandic Army General Ola Brekke".
 */
final class PersonSides {
  /** How far the next of a row may name the side. */
  private static final int NEXT = 8;

  private final Words words;
  private final BodyParser bodies;

  PersonSides(Words words, BodyParser bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  /** Whose somebody is, and where the words end that say so. */
  record Side(int end, Body body) {}

  /** "Norlandic Admiral", "Norlandic Army General": the adjective or the force before a rank. */
  @Nullable Side before(int from) {
    BodyChunk body = bodies.at(from);
    boolean adjective = body != null && body.form() == Form.ADJECTIVE && body.body().canBeSide();
    if (body == null || !adjective && !unit(body) && !initials(body)) {
      return null;
    }
    return new Side(body.to(), body.body().side());
  }

  /** "U.S. Sen. P", "UN General P": initials stand before a title as an adjective does. */
  private boolean initials(BodyChunk body) {
    boolean one = body.to() == body.from() + 1 && body.form() == Form.NOUN;
    return one && body.body().canBeSide() && words.at(body.from()).shape() == Shape.UPPER;
  }

  /**
   * "of Norland", "from Norland", "(Norland)", "of the Norlandic Army"; "for Norland" in a list.
   */
  @Nullable Side behind(int nameEnd, List<Office> posts) {
    boolean brackets = words.is(nameEnd, "(");
    BodyChunk side = sideAt(words.afterArticle(nameEnd + 1));
    if (side == null || words.is(nameEnd, "of")) {
      return side == null ? null : new Side(side.to(), side.body().side());
    }
    boolean listed = words.and(side.to()) || words.is(side.to(), ";") || words.is(side.to(), ".");
    boolean envoy = posts.stream().anyMatch(post -> words.in(post.to() - 1, "to-post"));
    boolean from = words.is(nameEnd, "from") && !envoy;
    boolean stands = words.is(nameEnd, "for") && (!posts.isEmpty() && listed || inTurn(side));
    boolean closed = brackets && words.is(side.to(), ")");
    int end = closed ? side.to() + 1 : side.to();
    return closed || from || stands ? new Side(end, side.body().side()) : null;
  }

  /** "P for Norland and Q for Borland": each of those in a row stands for a side. */
  private boolean inTurn(BodyChunk side) {
    return words.and(side.to()) && another(side.to() + 1, side.to() + NEXT)
        || words.is(side.from() - 1, "for") && another(side.from() - NEXT, side.from() - 2);
  }

  private boolean another(int from, int to) {
    for (int i = Math.max(1, from); i < Math.min(to, words.size()); i++) {
      boolean next = words.is(i, "for") && words.capital(i - 1) && bodies.sideAt(i + 1) != null;
      if (next) {
        return true;
      }
    }
    return false;
  }

  /** ", of the Norlandic Army,": between commas. */
  @Nullable Side apart(int nameEnd) {
    boolean of = words.is(nameEnd, ",") && words.is(nameEnd + 1, "of");
    BodyChunk side = of ? sideAt(words.afterArticle(nameEnd + 2)) : null;
    return side == null || !words.is(side.to(), ",")
        ? null
        : new Side(side.to(), side.body().side());
  }

  private @Nullable BodyChunk sideAt(int from) {
    BodyChunk chunk = bodies.at(from);
    boolean side = chunk != null && chunk.form() == Form.NOUN && chunk.body().canBeSide();
    return side || chunk != null && unit(chunk) ? chunk : null;
  }

  /** A unit of which the words say whose it is. */
  private static boolean unit(BodyChunk chunk) {
    return chunk.form() == Form.NOUN
        && chunk.body().kind() == OrganisationKind.UNIT
        && chunk.body().side().canBeSide();
  }
}
