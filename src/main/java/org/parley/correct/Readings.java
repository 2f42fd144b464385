package org.parley.correct;

import java.util.List;
import org.parley.model.ArticleId;
import org.parley.model.Entity;
import org.parley.model.Report;

/** The reports at hand; what an article speaks of is known without the whole of its report. */
public interface Readings {
  /** Whether there is such an article. */
  boolean holds(ArticleId article);

  /** What an article that is there speaks of. */
  List<Entity> entities(ArticleId article);

  /** All that an article that is there says. */
  Report report(ArticleId article);
}
