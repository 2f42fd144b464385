package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.parley.consolidate.Consolidator;
import org.parley.consolidate.Telling;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;

/**
 * Encounters, series and initiatives that wait for the articles that tell of them. An encounter is
 * weighed soon after the last of its articles was read, a series when all its editions are.
 */
final class Weighing {
  /** Weighed side by side. */
  private static final int BATCH = 512;

  /** A graph that is ready to be stored. */
  record Made(EntityKey entity, Graph graph) {}

  private static final class Pending {
    final EntityKey undertaking;
    final List<Telling> tellings = new ArrayList<>();
    int awaited;

    Pending(EntityKey undertaking, int awaited) {
      this.undertaking = undertaking;
      this.awaited = awaited;
    }
  }

  private final Library library;
  private final Consolidator consolidator;
  private final Consumer<Made> sink;
  private final Map<ArticleId, List<Pending>> awaited = new HashMap<>();
  private final List<Pending> ready = new ArrayList<>();
  private final List<Pending> series = new ArrayList<>();

  /** The chosen facts of the editions of series. */
  private final Map<EntityKey, Graph> editions = new ConcurrentHashMap<>();

  Weighing(
      Library library,
      Consolidator consolidator,
      Set<EntityKey> undertakings,
      Consumer<Made> sink) {
    this.library = library;
    this.consolidator = consolidator;
    this.sink = sink;
    undertakings.forEach(this::await);
  }

  private void await(EntityKey undertaking) {
    Collection<ArticleId> articles = library.accounts(undertaking);
    Pending pending = new Pending(undertaking, articles.size());
    articles.forEach(id -> awaited.computeIfAbsent(id, any -> new ArrayList<>()).add(pending));
    if (!library.editions(undertaking).isEmpty()) {
      series.add(pending);
    }
  }

  /** Whether an article is needed. */
  boolean awaits(ArticleId article) {
    return awaited.containsKey(article);
  }

  /** Takes what one article tells. */
  void add(ArticleId article, Collection<Telling> tellings) {
    Map<EntityKey, Telling> told = new HashMap<>();
    tellings.forEach(telling -> told.put(telling.undertaking(), telling));
    for (Pending pending : awaited.getOrDefault(article, List.of())) {
      Telling telling = told.get(pending.undertaking);
      if (telling != null) {
        pending.tellings.add(telling);
      }
      if (--pending.awaited == 0 && library.editions(pending.undertaking).isEmpty()) {
        ready.add(pending);
      }
    }
    if (ready.size() >= BATCH) {
      weighReady();
    }
  }

  /** Weighs what is left, the series last. */
  void finish() {
    weighReady();
    Ahead.each(series, this::linked, sink);
  }

  private void weighReady() {
    Ahead.each(List.copyOf(ready), this::weighed, sink);
    ready.clear();
  }

  private Made weighed(Pending pending) {
    Graph chosen = consolidator.chosen(pending.undertaking, pending.tellings);
    editions.put(pending.undertaking, chosen);
    return made(pending.undertaking, chosen);
  }

  private Made linked(Pending pending) {
    EntityKey key = pending.undertaking;
    Map<EntityKey, Graph> own = new LinkedHashMap<>();
    for (EntityKey edition : library.editions(key)) {
      own.put(edition, Objects.requireNonNull(editions.get(edition)));
    }
    Graph chosen = consolidator.chosen(key, pending.tellings);
    GraphUtil.addInto(chosen, consolidator.links(key, own));
    return made(key, chosen);
  }

  private Made made(EntityKey key, Graph chosen) {
    return new Made(key, consolidator.entity(key, library.entity(key), chosen));
  }
}
