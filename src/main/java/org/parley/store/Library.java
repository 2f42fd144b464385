package org.parley.store;

import java.util.Collection;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;

/**
 * What a store is to hold. Graphs are asked for when they are needed, by several threads, and only
 * where a fingerprint differs from the stored one: equal fingerprints stand for equal graphs.
 */
public interface Library {
  /** The articles and their fingerprints. */
  SortedMap<ArticleId, String> articles();

  /** All that the articles speak of, with fingerprints of names and standing relations. */
  SortedMap<EntityKey, String> entities();

  /** The articles that tell of an encounter, series or initiative; of other things none. */
  Collection<ArticleId> accounts(EntityKey undertaking);

  /** The encounters that an article calls editions of a series. */
  Collection<EntityKey> editions(EntityKey series);

  /** All that an article says. */
  Graph article(ArticleId article);

  /** Names, types and standing relations of an entity. */
  Graph entity(EntityKey entity);
}
