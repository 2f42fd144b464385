package org.parley.model;

import org.jspecify.annotations.Nullable;

/** An entity of one report. No record, because its hash is asked for so often that it is kept. */
public final class Mention implements Comparable<Mention> {
  private final ArticleId article;
  private final Ref ref;
  private final int hash;

  public Mention(ArticleId article, Ref ref) {
    this.article = article;
    this.ref = ref;
    this.hash = 31 * article.hashCode() + ref.hashCode();
  }

  public ArticleId article() {
    return article;
  }

  public Ref ref() {
    return ref;
  }

  @Override
  public int compareTo(Mention other) {
    int byArticle = article == other.article ? 0 : article.compareTo(other.article);
    return byArticle != 0 ? byArticle : ref.compareTo(other.ref);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Mention mention
            && hash == mention.hash
            && article.equals(mention.article)
            && ref.equals(mention.ref);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return article + " " + ref;
  }
}
