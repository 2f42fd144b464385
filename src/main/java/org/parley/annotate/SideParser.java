package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.model.Body;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.OfficeChunk;
import org.parley.model.Chunk.SideChunk;

/** Reads sides and delegations: "the Norlandic side", "both sides", "officials of A and B". */
final class SideParser {
  private final Words words;
  private final ChunkRow row;

  SideParser(Words words, ChunkRow row) {
    this.words = words;
    this.row = row;
  }

  /** The phrase whose noun stands at a token; null if none does. */
  @Nullable SideChunk around(int noun) {
    Hit hit = words.hit(noun, Type.SIDE);
    if (words.is(noun, "one")) {
      return one(noun);
    }
    if (hit == null || row.taken(noun) || paired(hit) && !words.in(noun - 1, "pair-word")) {
      return null;
    }
    List<Body> bodies = new ArrayList<>();
    int from = begin(noun, bodies);
    int to = noun + hit.length();
    if (words.is(to, "of") || words.is(to, "from") || words.is(to, "for")) {
      to = owners(to, bodies);
    }
    String kind = hit.entry().detail();
    boolean visitors = kind.equals("visitors");
    if (visitors && bodies.isEmpty() && !known(from, to)) {
      return null;
    }
    boolean plural = hit.entry().plural() || kind.equals("people");
    return new SideChunk(
        from, to, bodies, plural && !visitors, visitors || kind.equals("delegation"));
  }

  /** "The visitors" are the delegation spoken of; "visitors" and "the group of states" are not. */
  private boolean known(int from, int to) {
    return words.is(from, "the") && !words.is(to, "of") && !words.is(to, "from");
  }

  /** "P led the Norlandic team and Q the Borlandic one". */
  private @Nullable SideChunk one(int noun) {
    boolean adjective =
        row.at(noun - 1) instanceof BodyChunk body
            && body.form() == Form.ADJECTIVE
            && words.is(body.from() - 1, "the");
    List<Body> bodies = new ArrayList<>();
    int from = adjective ? begin(noun, bodies) : noun;
    return adjective ? new SideChunk(from, noun + 1, bodies, false, false) : null;
  }

  /** "The two countries" are sides of what is spoken of, "countries" alone are any. */
  private static boolean paired(Hit hit) {
    return hit.entry().detail().equals("paired");
  }

  /** Goes left over adjectives and one body to the article. */
  private int begin(int noun, List<Body> bodies) {
    int from = noun;
    while (from > 0) {
      if (row.at(from - 1) instanceof BodyChunk body && bodies.isEmpty()) {
        bodies.add(body.body());
        from = body.from();
      } else if (!row.taken(from - 1) && words.in(from - 1, "side-adjective")) {
        from--;
      } else {
        break;
      }
    }
    boolean led = words.in(from - 1, "article") || words.in(from - 1, "determiner");
    return led ? from - 1 : from;
  }

  /** "of Norland, Ruritania and Sylvania"; stays at the preposition where no body follows. */
  private int owners(int preposition, List<Body> bodies) {
    int end = preposition;
    int at = preposition + 1;
    if (row.at(at) instanceof OfficeChunk office && office.plural()) {
      Body side = office.office().actsFor();
      if (side != null) { // "a team of Norlandic diplomats"
        bodies.add(side);
        return office.to();
      }
    }
    while (at > end && row.at(words.afterDescriptor(at)) instanceof BodyChunk body && noun(body)) {
      bodies.add(body.body());
      end = body.to();
      at = words.after(words.after(end, ","), "and");
    }
    return end;
  }

  private static boolean noun(BodyChunk body) {
    return body.form() != Form.ADJECTIVE && body.form() != Form.POSSESSIVE;
  }
}
