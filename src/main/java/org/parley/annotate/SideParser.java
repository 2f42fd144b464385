package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.SideChunk;

/** Reads sides and delegations: "the Norlandic side", "both sides", "officials of A and B". */
final class SideParser {
  private final Words words;
  private final List<@Nullable Chunk> at;

  SideParser(Words words, List<@Nullable Chunk> at) {
    this.words = words;
    this.at = at;
  }

  /** The phrase whose noun stands at a token; null if none does. */
  @Nullable SideChunk around(int noun) {
    Gazetteer.Hit hit = words.hit(noun, Type.SIDE);
    if (hit == null || at.get(noun) != null) {
      return null;
    }
    List<Body> bodies = new ArrayList<>();
    int from = noun;
    while (from > 0) {
      Chunk before = at.get(from - 1);
      if (before instanceof BodyChunk body && bodies.isEmpty()) {
        bodies.add(body.body());
        from = body.from();
      } else if (before == null && words.in(from - 1, "side-adjective")) {
        from--;
      } else {
        break;
      }
    }
    from = words.in(from - 1, "article") || words.in(from - 1, "determiner") ? from - 1 : from;
    int to = noun + hit.length();
    if (words.is(to, "of") || words.is(to, "from")) {
      to = owners(to + 1, to, bodies);
    }
    boolean plural = hit.entry().plural() || hit.entry().detail().equals("people");
    return new SideChunk(from, to, bodies, plural, hit.entry().detail().equals("delegation"));
  }

  private int owners(int from, int otherwise, List<Body> bodies) {
    int at = from;
    int end = otherwise;
    while (this.at.size() > words.afterArticle(at)
        && this.at.get(words.afterArticle(at)) instanceof BodyChunk body
        && body.form() != BodyChunk.Form.ADJECTIVE
        && body.form() != BodyChunk.Form.POSSESSIVE) {
      bodies.add(body.body());
      end = body.to();
      at = words.is(end, ",") ? end + 1 : end;
      at = words.is(at, "and") ? at + 1 : at;
      if (at == end) {
        break;
      }
    }
    return end;
  }
}
