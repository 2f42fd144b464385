package org.parley.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleId;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;

/**
 * What the graphs of entities and articles depend on, in short: on a report, on which entities it
 * speaks of, on what these are called, and on the bodies and places above them.
 */
final class Fingerprints {
  private final Resolution resolution;
  private final Map<EntityKey, ResolvedEntity> byKey = new HashMap<>();
  private final Map<EntityKey, String> standing = new HashMap<>();

  Fingerprints(Resolution resolution) {
    this.resolution = resolution;
    resolution.entities().forEach(entity -> byKey.put(entity.key(), entity));
  }

  /** Of each entity: its names, its type, what stands above it, and why it is one. */
  SortedMap<EntityKey, String> entities() {
    SortedMap<EntityKey, String> all = new TreeMap<>();
    byKey.keySet().forEach(key -> all.put(key, entity(key)));
    return all;
  }

  /** Articles do not depend on why an entity is one. */
  private String entity(EntityKey key) {
    return Hashes.fingerprint(standing(key) + resolution.identifications(key));
  }

  private String standing(EntityKey key) {
    String known = standing.get(key);
    if (known == null) {
      StringBuilder all = new StringBuilder();
      appendLineage(key, new HashSet<>(), all);
      known = Hashes.fingerprint(all.toString());
      standing.put(key, known);
    }
    return known;
  }

  private void appendLineage(EntityKey key, Set<EntityKey> seen, StringBuilder all) {
    if (!seen.add(key)) {
      return;
    }
    ResolvedEntity entity = Objects.requireNonNull(byKey.get(key), key::toString);
    all.append(entity.representative()).append(entity.otherNames());
    all.append(new TreeSet<>(resolution.wider().getOrDefault(key, Set.of())));
    all.append(new TreeSet<>(resolution.synonyms().getOrDefault(key, Set.of())));
    all.append(resolution.curated().get(key)).append('\n');
    for (Ref above : above(entity.representative())) {
      appendLineage(EntityKey.parse(above.value()), seen, all);
    }
  }

  private static List<Ref> above(Entity entity) {
    if (entity instanceof Entity.MeetingSeries series) {
      return series.parties();
    }
    @Nullable Ref above =
        entity instanceof Entity.Organisation body
            ? body.parent()
            : entity instanceof Entity.Office office
                ? office.organisation()
                : entity instanceof Entity.Place place ? place.within() : null;
    return above == null ? List.of() : List.of(above);
  }

  /** Of an article: its report and all that it speaks of. */
  String article(Report outline, String report, String publisher) {
    ArticleId id = outline.article().id();
    StringBuilder all = new StringBuilder(report).append('\n').append(publisher).append('\n');
    all.append(resolution.origins().original(id)).append(' ');
    all.append(resolution.origins().issuer(id)).append('\n');
    for (Entity entity : outline.entities()) {
      EntityKey key = resolution.key(id, entity.ref());
      all.append(entity.ref()).append(' ').append(key).append(' ').append(standing(key));
    }
    return Hashes.fingerprint(all.toString());
  }
}
