package org.parley.model;

import java.util.List;
import java.util.Map;

/**
 * What the reports speak of together.
 *
 * @param entities sorted by key
 * @param keys the resolved entity of each mention; total over the entities of all reports
 * @param judgements why mentions were joined or kept apart
 */
public record Resolution(
    List<ResolvedEntity> entities, Map<Mention, EntityKey> keys, List<Judgement> judgements) {
  public Resolution {
    entities = List.copyOf(entities);
    keys = Map.copyOf(keys);
    judgements = List.copyOf(judgements);
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
