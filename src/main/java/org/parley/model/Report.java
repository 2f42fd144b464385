package org.parley.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from one article: the entities it speaks of and the claims it makes. Each reference
 * in a claim names an entity of the same report.
 */
public record Report(
    Article article,
    String title,
    List<Entity> entities,
    List<Claim> claims,
    List<Unmatched> unmatched) {
  public Report {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    unmatched = List.copyOf(unmatched);
  }

  /** The entities by their references, in the order of the report. */
  public Map<Ref, Entity> byRef() {
    Map<Ref, Entity> index = new LinkedHashMap<>();
    entities.forEach(entity -> index.put(entity.ref(), entity));
    return index;
  }
}
