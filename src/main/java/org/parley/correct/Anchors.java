package org.parley.correct;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Mention;
import org.parley.model.MentionAnchor;
import org.parley.model.Ref;

/** Finds again in the reports at hand what corrections speak of. */
final class Anchors {
  private final Readings readings;

  /** Only the articles that some correction rests on are looked into. */
  private final Map<ArticleId, Described> described = new HashMap<>();

  Anchors(Readings readings) {
    this.readings = readings;
  }

  /** What an article says; null where it is no longer there. */
  @Nullable Described of(ArticleId article) {
    return readings.holds(article)
        ? described.computeIfAbsent(article, id -> new Described(readings, id))
        : null;
  }

  Set<Mention> find(Correction.Thing thing) {
    Set<Mention> found = new TreeSet<>();
    for (MentionAnchor anchor : thing.mentions()) {
      Described article = of(anchor.article());
      Ref ref = article == null ? null : article.find(anchor);
      if (ref != null) {
        found.add(new Mention(anchor.article(), ref));
      }
    }
    return found;
  }

  /** Why nothing is found. */
  String loss(Collection<ArticleId> articles, String silence) {
    List<String> gone =
        articles.stream().filter(one -> !readings.holds(one)).map(ArticleId::value).toList();
    if (gone.size() < articles.size()) {
      return silence;
    }
    return gone.size() == 1
        ? "rests on an article that is no longer there: " + gone.get(0)
        : "rests on articles that are no longer there: " + String.join(", ", gone);
  }
}
