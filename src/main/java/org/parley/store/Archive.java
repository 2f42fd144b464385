package org.parley.store;

import java.util.SortedSet;
import org.parley.model.ArticleId;

/**
 * The reports of the articles of a store, as opaque strings. What was put is there from then on,
 * whatever becomes of the run; graphs follow from it. Safe for use by many threads.
 */
public interface Archive {
  /** The articles whose reports are kept. */
  SortedSet<ArticleId> articles();

  /** The report of an article that is kept. */
  String read(ArticleId article);

  /** Keeps a report in place of an earlier one of the article. */
  void put(ArticleId article, String report);

  /** Forgets an article; nothing happens where it is not kept. */
  void remove(ArticleId article);
}
