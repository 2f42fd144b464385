package org.parley.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.store.GraphStore;

/** The texts of those articles of a store that may be passed on as a whole. */
public final class OpenTexts {
  private OpenTexts() {}

  public static Map<ArticleId, String> of(GraphStore store) {
    Reports reports = new Reports(store.archive());
    Map<ArticleId, String> texts = new TreeMap<>();
    for (ArticleId id : store.archive().articles()) {
      Article article = reports.report(id).article();
      if (article.source().mayBePassedOn()) {
        texts.put(id, article.text());
      }
    }
    return texts;
  }
}
