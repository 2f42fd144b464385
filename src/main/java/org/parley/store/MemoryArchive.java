package org.parley.store;

import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.parley.model.ArticleId;

/** Reports that are gone when the program ends. */
final class MemoryArchive implements Archive {
  private final SortedMap<ArticleId, String> reports = new ConcurrentSkipListMap<>();

  @Override
  public SortedSet<ArticleId> articles() {
    return new TreeSet<>(reports.keySet());
  }

  @Override
  public String read(ArticleId article) {
    return Objects.requireNonNull(reports.get(article), article::toString);
  }

  @Override
  public void put(ArticleId article, String report) {
    reports.put(article, report);
  }

  @Override
  public void remove(ArticleId article) {
    reports.remove(article);
  }
}
