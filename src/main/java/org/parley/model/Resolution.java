package org.parley.model;

import java.util.List;
import java.util.Map;

/**
 * What the reports speak of together.
 *
 * @param entities sorted by key
 * @param keys the resolved entity of each mention; total over the entities of all reports
 * @param judgements why mentions were joined or kept apart
 * @param copies the original of each article that is a copy of another
 */
public record Resolution(
    List<ResolvedEntity> entities,
    Map<Mention, EntityKey> keys,
    List<Judgement> judgements,
    Map<ArticleId, ArticleId> copies) {
  public Resolution {
    entities = List.copyOf(entities);
    keys = Map.copyOf(keys);
    judgements = List.copyOf(judgements);
    copies = Map.copyOf(copies);
  }

  /** One in which no article is a copy. */
  public Resolution(
      List<ResolvedEntity> entities, Map<Mention, EntityKey> keys, List<Judgement> judgements) {
    this(entities, keys, judgements, Map.of());
  }

  /** The same with the originals of copies. */
  public Resolution withCopies(Map<ArticleId, ArticleId> originals) {
    return new Resolution(entities, keys, judgements, originals);
  }

  /** The resolved entity that a reference of a report stands for. */
  public EntityKey key(ArticleId article, Ref ref) {
    EntityKey key = keys.get(new Mention(article, ref));
    if (key == null) {
      throw new IllegalArgumentException("unresolved: " + article + " " + ref);
    }
    return key;
  }
}
