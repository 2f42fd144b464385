package org.parley.correct;

import java.util.List;
import java.util.Map;
import org.parley.model.ArticleId;
import org.parley.model.Entity;
import org.parley.model.Report;

/** Reports of which some were changed. */
record Changed(Readings before, Map<ArticleId, Report> changed) implements Readings {
  @Override
  public boolean holds(ArticleId article) {
    return before.holds(article);
  }

  @Override
  public List<Entity> entities(ArticleId article) {
    Report report = changed.get(article);
    return report == null ? before.entities(article) : report.entities();
  }

  @Override
  public Report report(ArticleId article) {
    Report report = changed.get(article);
    return report == null ? before.report(article) : report;
  }
}
