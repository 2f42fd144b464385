package org.parley.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Entry.Type;
import org.parley.lexicon.Gazetteer.Hit;
import org.parley.lexicon.Lexicon;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.BodyChunk.Form;
import org.parley.model.Chunk.SideChunk;

/**
 * Reads the short ways to name two states of one divided land: "South and North Korea", "the two
 * Koreas", "inter-Korean", and "the North" once one of them has been named.
 */
final class TwinStates {
  private static final String INTER = "inter-";
  private final Words words;
  private final Lexicon lexicon;
  private final ShortNames shortNames;

  TwinStates(Words words, ShortNames shortNames) {
    this.words = words;
    this.lexicon = words.lexicon();
    this.shortNames = shortNames;
  }

  /** The body or pair of sides that begins at a token; null if none does. */
  @Nullable Chunk at(int from) {
    SideChunk both = both(from);
    if (both != null) {
      return both;
    }
    SideChunk points = points(from);
    if (points != null) {
      return points;
    }
    BodyChunk side = side(from);
    return side == null && words.at(from).capital() ? half(from) : side;
  }

  /** "North-South talks", in an article that names one of the two. */
  private @Nullable SideChunk points(int from) {
    String text = words.at(from).text();
    int hyphen = text.indexOf('-');
    Body known = hyphen < 0 ? null : shortNames.land();
    Body first = known == null ? null : twin(text.substring(0, hyphen), known);
    Body second = known == null ? null : twin(text.substring(hyphen + 1), known);
    return first == null || second == null || first.equals(second)
        ? null
        : new SideChunk(from, from + 1, List.of(first, second), true, false);
  }

  /** "the north side", "the South delegation". */
  private @Nullable BodyChunk side(int from) {
    Body known = words.begins(from + 1, Type.SIDE) ? shortNames.land() : null;
    Body twin = known == null ? null : twin(words.at(from).text(), known);
    return twin == null ? null : new BodyChunk(from, from + 1, twin, Form.ADJECTIVE);
  }

  private @Nullable Body twin(String point, Body known) {
    return point.isEmpty()
        ? null
        : lexicon.twin(Character.toUpperCase(point.charAt(0)) + point.substring(1), known);
  }

  /** "the two Koreas", "the Koreas", "inter-Korean". */
  private @Nullable SideChunk both(int from) {
    String norm = words.at(from).norm();
    if (norm.startsWith(INTER)) {
      List<Body> states = lexicon.twins(norm.substring(INTER.length()));
      return states.isEmpty() ? null : new SideChunk(from, from + 1, states, true, false);
    }
    int noun = words.in(from, "pair-word") || words.is(from, "the") ? from + 1 : from;
    noun = words.in(noun, "pair-word") ? noun + 1 : noun;
    String plural = words.at(noun).norm();
    boolean several = words.at(noun).capital() && plural.endsWith("s") && plural.length() > 1;
    List<Body> states =
        several ? lexicon.twins(plural.substring(0, plural.length() - 1)) : List.of();
    return states.isEmpty() ? null : new SideChunk(from, noun + 1, states, true, false);
  }

  /** "South" before "and North Korea"; "the North", "the North's". */
  private @Nullable BodyChunk half(int from) {
    if (words.and(from + 1) || words.is(from + 1, "-")) {
      Hit next = words.hit(from + 2, Type.STATE);
      next = next == null ? words.hit(from + 2, Type.STATE_ADJECTIVE) : next;
      Body named = next == null ? null : next.entry().body();
      Body twin = named == null ? null : lexicon.twin(words.at(from).text(), named);
      if (next != null && twin != null && !twin.equals(named)) {
        shortNames.land(twin);
        boolean adjective = next.entry().type() == Type.STATE_ADJECTIVE;
        return new BodyChunk(from, from + 1, twin, adjective ? Form.ADJECTIVE : Form.NOUN);
      }
    }
    Body known = shortNames.land();
    boolean the = words.is(from - 1, "the") && !words.capital(from + 1);
    Body twin = known == null || !the ? null : lexicon.twin(words.at(from).text(), known);
    boolean owner = words.is(from + 1, "'s");
    return twin == null
        ? null
        : new BodyChunk(
            from, owner ? from + 2 : from + 1, twin, owner ? Form.POSSESSIVE : Form.NOUN);
  }
}
