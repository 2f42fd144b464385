package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.model.Mention;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.rdf.GraphMapper;
import org.parley.store.Library;

/** What a store is to hold, once it is known which mentions of the reports are one. */
final class ResolvedLibrary implements Library {
  private final Reports reports;
  private final Resolution resolution;
  private final GraphMapper mapper;
  private final SortedMap<ArticleId, String> articles = new TreeMap<>();
  private final SortedMap<EntityKey, String> entities;
  private final Map<EntityKey, List<ArticleId>> accounts = new HashMap<>();
  private final Map<EntityKey, Set<EntityKey>> editions = new HashMap<>();

  /** The spellings of publishers that the articles do not speak of, as often as they are met. */
  private final Map<EntityKey, List<String>> publishers = new TreeMap<>();

  ResolvedLibrary(Reports reports, Resolution resolution, GraphMapper mapper) {
    this.reports = reports;
    this.resolution = resolution;
    this.mapper = mapper;
    Fingerprints fingerprints = new Fingerprints(resolution);
    entities = fingerprints.entities();
    resolution.entities().stream()
        .filter(entity -> entity.key().isUndertaking())
        .forEach(entity -> accounts.put(entity.key(), articlesOf(entity)));
    reports.outlines().values().forEach(outline -> add(outline, fingerprints));
    publishers.forEach((key, names) -> entities.put(key, Hashes.fingerprint(sorted(names))));
  }

  private static List<ArticleId> articlesOf(ResolvedEntity entity) {
    return entity.mentions().stream().map(Mention::article).distinct().toList();
  }

  private static String sorted(List<String> names) {
    Collections.sort(names);
    return String.join("\n", names);
  }

  private void add(Report outline, Fingerprints fingerprints) {
    ArticleId id = outline.article().id();
    String publisher = publisher(outline);
    articles.put(id, fingerprints.article(outline, reports.fingerprint(id), publisher));
    for (Claim claim : outline.claims()) {
      if (claim instanceof Claim.EditionOf edition) {
        editions
            .computeIfAbsent(resolution.key(id, edition.series()), any -> new TreeSet<>())
            .add(resolution.key(id, edition.subject()));
      }
    }
  }

  /** The key of the publisher; empty where it is not known. */
  private String publisher(Report outline) {
    String name = outline.article().source().publisher();
    if (name == null || name.isBlank()) {
      return "";
    }
    EntityKey key = mapper.publisher(name.strip(), resolution);
    if (!entities.containsKey(key)) {
      publishers.computeIfAbsent(key, any -> new ArrayList<>()).add(name.strip());
    }
    return key.toString();
  }

  @Override
  public SortedMap<ArticleId, String> articles() {
    return articles;
  }

  @Override
  public SortedMap<EntityKey, String> entities() {
    return entities;
  }

  @Override
  public Collection<ArticleId> accounts(EntityKey undertaking) {
    return accounts.getOrDefault(undertaking, List.of());
  }

  @Override
  public Collection<EntityKey> editions(EntityKey series) {
    return editions.getOrDefault(series, Set.of());
  }

  @Override
  public Graph article(ArticleId article) {
    return mapper.article(reports.get(article), resolution);
  }

  @Override
  public Graph entity(EntityKey entity) {
    List<String> spellings = publishers.get(entity);
    return spellings == null
        ? mapper.entity(entity, resolution)
        : mapper.publisher(entity, spellings);
  }
}
