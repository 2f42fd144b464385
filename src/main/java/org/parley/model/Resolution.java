package org.parley.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reports speak of together.
 *
 * @param entities sorted by key
 * @param keys the resolved entity of each mention; total over the entities of all reports
 * @param judgements why mentions were joined or kept apart
 * @param origins which articles are copies, and whose account each is
 * @param wider the topics that are talked about, too, where a topic is: the same in other words, or
 *     wider ones
 * @param synonyms what states and organisations are called beside what articles tell
 * @param identifications why what goes by several names, or is told of in several reports, is one
 * @param curated what people said of entities beside what articles tell
 */
public record Resolution(
    List<ResolvedEntity> entities,
    Map<Mention, EntityKey> keys,
    List<Judgement> judgements,
    Origins origins,
    Map<EntityKey, Set<EntityKey>> wider,
    Map<EntityKey, Set<String>> synonyms,
    Map<EntityKey, List<Identification>> identifications,
    Map<EntityKey, Curated> curated) {
  public Resolution {
    entities = List.copyOf(entities);
    keys = Map.copyOf(keys);
    judgements = List.copyOf(judgements);
    wider = Map.copyOf(wider);
    synonyms = Map.copyOf(synonyms);
    identifications = Map.copyOf(identifications);
    curated = Map.copyOf(curated);
  }

  /** One of which no more is known than what the mentions stand for. */
  public Resolution(
      List<ResolvedEntity> entities, Map<Mention, EntityKey> keys, List<Judgement> judgements) {
    this(entities, keys, judgements, Origins.UNKNOWN, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** The same, of which people said so much. */
  public Resolution with(Map<EntityKey, Curated> said) {
    return new Resolution(
        entities, keys, judgements, origins, wider, synonyms, identifications, said);
  }

  /** What people said of an entity. */
  public Curated curated(EntityKey entity) {
    return curated.getOrDefault(entity, Curated.NOTHING);
  }

  /** Why an entity is one, where that needs telling. */
  public List<Identification> identifications(EntityKey entity) {
    return identifications.getOrDefault(entity, List.of());
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
