package org.parley.model;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why what articles call by two names, or tell of apart, is one entity.
 *
 * @param name what some call it; null where its reports were not joined by names
 * @param known the name by which it was recognised; null where there is no name
 * @param reason in words
 * @param articles those that were compared, sorted; one where it uses both names
 */
public record Identification(
    @Nullable String name, @Nullable String known, String reason, List<ArticleId> articles) {
  public Identification {
    articles = List.copyOf(new TreeSet<>(articles));
  }

  /** One of reports that tell of an encounter. */
  public static Identification ofReports(String reason, Collection<ArticleId> articles) {
    return new Identification(null, null, reason, List.copyOf(articles));
  }
}
