package org.parley.model;

/** An entity of one report. */
public record Mention(ArticleId article, Ref ref) implements Comparable<Mention> {
  @Override
  public int compareTo(Mention other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : ref.compareTo(other.ref);
  }
}
