package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Body;
import org.parley.model.Chunk;
import org.parley.model.Chunk.BodyChunk;
import org.parley.model.Chunk.SideChunk;
import org.parley.model.Sentence;

/** The pair of sides that an article names together, where its main encounter names none. */
final class SidesNamed {
  private final EventBook book;
  private final AnnotatedArticle article;

  SidesNamed(EventBook book, AnnotatedArticle article) {
    this.book = book;
    this.article = article;
  }

  /**
   * The article's own pair of sides, named together, stands in where its main encounter names none.
   */
  void settle() {
    Event main = book.main();
    if (main == null || main.parties.size() > 1 || main.natures.isEmpty()) {
      return;
    }
    for (Sentence sentence : article.sentences()) {
      List<Body> sides = together(sentence);
      Set<String> names = new HashSet<>();
      sides.forEach(side -> names.add(side.name()));
      if (names.size() > 1 && names.containsAll(main.parties.keySet())) {
        sides.forEach(side -> main.party(side, main.natures.get(0)));
        return;
      }
    }
  }

  /**
   * Sides named side by side: "Norland, Ruritania", "Norland and Ruritania", "Norland-Ruritania".
   */
  private static List<Body> together(Sentence sentence) {
    List<Body> row = new ArrayList<>();
    int end = -1;
    for (Chunk chunk : sentence.chunks()) {
      if (chunk instanceof SideChunk sides && sides.bodies().size() > 1) {
        return sides.bodies().stream().map(Body::side).toList();
      }
      boolean side = chunk instanceof BodyChunk body && body.body().side().canBeSide();
      boolean near = end >= 0 && chunk.from() - end <= 2 && joined(sentence, end, chunk.from());
      if (side && !near && row.size() < 2) {
        row.clear();
      }
      if (side && (near || row.isEmpty())) {
        row.add(((BodyChunk) chunk).body().side());
        end = chunk.to();
      }
    }
    return row;
  }

  private static boolean joined(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = sentence.tokens().get(i).norm();
      if (!norm.equals(",") && !norm.equals("and") && !norm.equals("-") && !norm.equals("the")) {
        return false;
      }
    }
    return to > from;
  }
}
