package org.parley.publish.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Words of a text, and the claims that were read from them.
 *
 * @param words those on which all of its claims rest
 */
public record Passage<C>(List<Words> words, List<C> claims) {
  public Passage {
    words = List.copyOf(words);
  }

  /** Claims that were read from the same words and follow each other, together. */
  public static <C> List<Passage<C>> of(List<C> claims, Function<C, List<Words>> basis) {
    List<Passage<C>> passages = new ArrayList<>();
    for (C claim : claims) {
      List<Words> words = basis.apply(claim);
      Passage<C> last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
      if (last == null || !last.words().equals(words)) {
        last = new Passage<>(words, new ArrayList<>());
        passages.add(last);
      }
      last.claims().add(claim);
    }
    return passages;
  }
}
