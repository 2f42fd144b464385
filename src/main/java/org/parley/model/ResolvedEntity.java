package org.parley.model;

import java.util.List;

/**
 * An entity after resolution.
 *
 * @param representative what the cluster says together: the best name, kind, parent. Its {@code
 *     ref} and all references inside it are keys of resolved entities ({@code person/yao-qin}).
 * @param otherNames all other names, sorted, without the best one
 * @param mentions where it is met, sorted
 */
public record ResolvedEntity(
    EntityKey key, Entity representative, List<String> otherNames, List<Mention> mentions) {
  public ResolvedEntity {
    otherNames = List.copyOf(otherNames);
    mentions = List.copyOf(mentions);
  }
}
