package org.parley.model;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A thing as one article speaks of it, described so that it is found again in a later reading of
 * that article, when references and addresses may have changed.
 *
 * @param kind as in an {@link EntityKey}
 * @param names its names in that article, sorted
 * @param within the body or place that it is told to belong to, where that is known
 * @param words the closest words that speak of it; null where no claim does
 */
public record MentionAnchor(
    ArticleId article,
    String kind,
    List<String> names,
    @Nullable String within,
    @Nullable Quotation words)
    implements Comparable<MentionAnchor> {
  public MentionAnchor {
    names = List.copyOf(new TreeSet<>(names));
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a mention has a name");
    }
  }

  /** What it is called, for people. */
  public static String label(Collection<MentionAnchor> mentions) {
    return mentions.stream().map(mention -> mention.names.get(0)).findFirst().orElse("");
  }

  @Override
  public int compareTo(MentionAnchor other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : toString().compareTo(other.toString());
  }
}
