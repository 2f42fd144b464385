package org.parley.correct;

import java.util.HashMap;
import java.util.Map;
import org.parley.model.ArticleId;
import org.parley.model.Correction.Rejected;
import org.parley.model.Report;

/** Gathers the rejections of each article. */
final class Rejecting {
  private final Anchors anchors;
  private final Map<ArticleId, Rejections> rejections = new HashMap<>();

  Rejecting(Anchors anchors) {
    this.anchors = anchors;
  }

  Outcome reject(Rejected rejected) {
    ArticleId id = rejected.article();
    Described article = anchors.of(id);
    boolean found =
        article != null
            && rejections.computeIfAbsent(id, any -> new Rejections(article)).add(rejected);
    return found
        ? Outcome.holds(rejected)
        : Outcome.lost(
            rejected, anchors.loss(rejected.articles(), "the article no longer says so: " + id));
  }

  /** The reports without what was rejected of them. */
  Map<ArticleId, Report> changed() {
    Map<ArticleId, Report> changed = new HashMap<>();
    rejections.forEach((article, own) -> changed.put(article, own.apply()));
    return changed;
  }
}
