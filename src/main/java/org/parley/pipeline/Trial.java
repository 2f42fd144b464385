package org.parley.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Report;
import org.parley.rdf.CorrectionReader;
import org.parley.rdf.GraphMapper;
import org.parley.store.Finding;
import org.parley.store.GraphStore;

/**
 * Tells which articles, or whether corrections, would break the graph of a store, without changing
 * it. All articles are put together first; those that speak of what is broken then are tried one by
 * one in the order of their names, so that none is refused for what another one says.
 */
final class Trial {
  private final GraphStore store;
  private final SortedMap<ArticleId, String> sound = new TreeMap<>();
  private final List<Correction> usualCorrections;

  Trial(GraphStore store) {
    this.store = store;
    this.usualCorrections = CorrectionReader.read(store.corrections());
    store.archive().articles().forEach(id -> sound.put(id, store.archive().read(id)));
  }

  /** The articles to be refused, each with what is wrong. */
  SortedMap<ArticleId, Finding> broken(List<Report> read) {
    SortedMap<ArticleId, String> unsuspected = new TreeMap<>();
    read.forEach(r -> unsuspected.put(r.article().id(), StoredJson.write(r)));
    SortedMap<ArticleId, String> suspects = new TreeMap<>(unsuspected);
    suspects.keySet().retainAll(with(unsuspected, trial -> suspects(trial, unsuspected.keySet())));
    unsuspected.keySet().removeAll(suspects.keySet());
    sound.putAll(unsuspected);
    SortedMap<ArticleId, Finding> broken = new TreeMap<>();
    if (!suspects.isEmpty()) {
      Set<Objection> usual = with(Map.of(), trial -> objections(trial).keySet());
      suspects.forEach((id, json) -> judge(id, json, usual, broken));
    }
    return broken;
  }

  /** What would be wrong were these all corrections, and is not now. */
  List<Finding> brokenBy(Collection<Correction> corrections) {
    Map<Objection, Finding> found = with(List.copyOf(corrections), Map.of(), Trial::objections);
    if (!found.isEmpty()) {
      found.keySet().removeAll(with(Map.of(), trial -> objections(trial).keySet()));
    }
    return List.copyOf(found.values());
  }

  private void judge(
      ArticleId id, String json, Set<Objection> usual, Map<ArticleId, Finding> broken) {
    Map<Objection, Finding> found = with(Map.of(id, json), Trial::objections);
    found.keySet().removeAll(usual);
    if (found.isEmpty()) {
      sound.put(id, json);
    } else {
      broken.put(id, found.values().iterator().next());
    }
  }

  private static Set<ArticleId> suspects(GraphStore trial, Set<ArticleId> candidates) {
    Set<String> things =
        objections(trial).keySet().stream().map(Objection::focus).collect(Collectors.toSet());
    return candidates.stream()
        .filter(id -> things.stream().anyMatch(thing -> trial.speaksOf(id, thing)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What is wrong of what, whatever articles say so. */
  private record Objection(String focus, String message) {}

  private static Map<Objection, Finding> objections(GraphStore trial) {
    Map<Objection, Finding> found = new LinkedHashMap<>();
    trial.check().stream()
        .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
        .forEach(f -> found.put(new Objection(f.focus(), f.message()), f));
    return found;
  }

  /** Looks at a store of the sound articles and others. */
  private <T> T with(Map<ArticleId, String> others, Function<GraphStore, T> look) {
    return with(usualCorrections, others, look);
  }

  private <T> T with(
      List<Correction> corrections, Map<ArticleId, String> others, Function<GraphStore, T> look) {
    try (GraphStore trial = GraphStore.inMemory(store.base())) {
      sound.forEach(trial.archive()::put);
      others.forEach(trial.archive()::put);
      Known known = Known.of(corrections, new Reports(trial.archive()));
      GraphMapper mapper = new GraphMapper(store.base());
      trial.write(new ResolvedLibrary(known.reports(), known.resolution(), mapper));
      return look.apply(trial);
    }
  }
}
