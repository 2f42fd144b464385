package org.parley.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Entities of each kind to ask for: those of which the most is said, and others at random. */
final class Entities {
  private static final int SEED = 1;

  private final String ids;
  private final Map<String, Integer> triples = new HashMap<>();

  private Entities(String base) {
    this.ids = base + "/id/";
  }

  /** The names of entities by kind. */
  static Map<String, List<String>> of(DatasetGraph data, String base, int busiest, int others) {
    Entities entities = new Entities(base);
    Txn.executeRead(
        data,
        () ->
            data.getDefaultGraph()
                .find()
                .forEach(
                    triple -> {
                      entities.count(triple.getSubject());
                      entities.count(triple.getObject());
                    }));
    Map<String, List<String>> chosen = new TreeMap<>();
    entities.byKind().forEach((kind, all) -> chosen.put(kind, choose(all, busiest, others)));
    return chosen;
  }

  private void count(Node node) {
    if (node.isURI() && node.getURI().startsWith(ids) && node.getURI().indexOf('#') < 0) {
      triples.merge(node.getURI().substring(ids.length()), 1, Integer::sum);
    }
  }

  /** The busiest first. */
  private Map<String, List<String>> byKind() {
    Map<String, List<String>> kinds = new TreeMap<>();
    triples.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .forEach(
            name ->
                kinds
                    .computeIfAbsent(name.substring(0, name.indexOf('/')), k -> new ArrayList<>())
                    .add(name));
    return kinds;
  }

  private static List<String> choose(List<String> all, int busiest, int others) {
    int cut = Math.min(busiest, all.size());
    List<String> rest = new ArrayList<>(all.subList(cut, all.size()));
    Collections.shuffle(rest, new Random(SEED));
    List<String> chosen = new ArrayList<>(all.subList(0, cut));
    chosen.addAll(rest.subList(0, Math.min(others, rest.size())));
    return chosen;
  }
}
