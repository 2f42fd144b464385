package org.parley.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Curated;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Ref;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;

/** What the resolved entities are called, indexed once for all articles. */
final class Names {
  private final Resolution resolution;
  private final Map<EntityKey, ResolvedEntity> byKey = new HashMap<>();
  private final Map<String, EntityKey> organisations = new HashMap<>();

  Names(Resolution resolution) {
    this.resolution = resolution;
    for (ResolvedEntity entity : resolution.entities()) {
      byKey.put(entity.key(), entity);
      if (entity.representative() instanceof Entity.Organisation) {
        allNames(entity)
            .forEach(n -> organisations.merge(Folding.key(n), entity.key(), Names::first));
      }
    }
  }

  Resolution resolution() {
    return resolution;
  }

  /** The key that a reference inside a representative spells out. */
  static EntityKey key(Ref ref) {
    return EntityKey.parse(ref.value());
  }

  private static Stream<String> allNames(ResolvedEntity entity) {
    return Stream.concat(Stream.of(entity.representative().name()), entity.otherNames().stream());
  }

  /** What an entity is called besides, sorted. */
  SortedSet<String> others(ResolvedEntity entity) {
    Curated curated = resolution.curated(entity.key());
    TreeSet<String> others = new TreeSet<>(entity.otherNames());
    if (curated.label() != null) {
      others.add(entity.representative().name());
    }
    others.addAll(curated.names());
    others.removeAll(curated.wrongNames());
    others.remove(label(entity.key()));
    return others;
  }

  /** What it may be looked for by though no article calls it so, sorted. */
  SortedSet<String> unsaid(ResolvedEntity entity) {
    Curated curated = resolution.curated(entity.key());
    TreeSet<String> unsaid =
        new TreeSet<>(resolution.synonyms().getOrDefault(entity.key(), Set.of()));
    unsaid.removeAll(curated.wrongNames());
    unsaid.removeAll(others(entity));
    unsaid.remove(label(entity.key()));
    return unsaid;
  }

  /** Its best name; an office with its organisation. */
  String label(EntityKey key) {
    ResolvedEntity entity = byKey.get(key);
    if (entity == null) {
      return key.slug();
    }
    String curated = resolution.curated(key).label();
    if (curated != null) {
      return curated;
    }
    if (entity.representative() instanceof Entity.Office office && office.organisation() != null) {
      return office.name() + ", " + label(key(office.organisation()));
    }
    return entity.representative().name();
  }

  ResolvedEntity entity(EntityKey key) {
    return Objects.requireNonNull(byKey.get(key), key::toString);
  }

  /** The organisation that publishes under a name. */
  EntityKey publisher(String name) {
    EntityKey known = organisation(name);
    return known != null ? known : new EntityKey("organisation", Folding.slug(name));
  }

  /** The organisation that one of the articles also speaks of by this name. */
  @Nullable EntityKey organisation(String name) {
    EntityKey direct = new EntityKey("organisation", Folding.slug(name));
    return byKey.containsKey(direct) ? direct : organisations.get(Folding.key(name));
  }

  private static EntityKey first(EntityKey a, EntityKey b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
