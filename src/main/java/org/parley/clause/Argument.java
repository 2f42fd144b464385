package org.parley.clause;

import java.util.List;
import org.parley.model.Chunk;

/**
 * What fills a role of a verb: a range of tokens and the chunks that are its heads.
 *
 * @param pronoun folded pronoun where it is only that ("he", "they"), else empty
 */
public record Argument(int from, int to, List<Chunk> heads, String pronoun) {
  public Argument {
    heads = List.copyOf(heads);
  }

  public static Argument of(int from, int to, List<Chunk> heads) {
    return new Argument(from, to, heads, "");
  }

  public boolean empty() {
    return heads.isEmpty() && pronoun.isEmpty() && to <= from;
  }

  /** Whether it is nothing but a day: "on Tuesday". */
  public boolean dated() {
    return !heads.isEmpty() && heads.stream().allMatch(Chunk.DateChunk.class::isInstance);
  }

  public <C extends Chunk> List<C> all(Class<C> type) {
    return heads.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
