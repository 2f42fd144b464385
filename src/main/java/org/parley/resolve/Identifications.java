package org.parley.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.ArticleId;
import org.parley.model.Entity;
import org.parley.model.Entity.Encounter;
import org.parley.model.EntityKey;
import org.parley.model.Identification;
import org.parley.model.Judgement;
import org.parley.model.Judgement.Verdict;
import org.parley.model.Mention;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.resolve.cluster.Corpus;

/**
 * Tells of each name of an entity by which other it was recognised, and why; of encounters, which
 * have no names of their own, why their reports were joined.
 */
final class Identifications {
  private static final String BOTH_NAMES = "both names in one article";

  private static final Comparator<Identification> SHORTEST =
      Comparator.<Identification>comparingInt(one -> one.articles().size())
          .thenComparing(Identification::reason)
          .thenComparing(one -> one.articles().toString());

  private final Corpus corpus;
  private final Map<EntityKey, List<Judgement>> joined = new HashMap<>();

  private Identifications(Corpus corpus) {
    this.corpus = corpus;
  }

  static Map<EntityKey, List<Identification>> of(Resolution resolved, Corpus corpus) {
    Identifications all = new Identifications(corpus);
    for (Judgement judgement : resolved.judgements()) {
      if (judgement.verdict() == Verdict.SAME) {
        EntityKey key = Objects.requireNonNull(resolved.keys().get(judgement.a()));
        all.joined.computeIfAbsent(key, any -> new ArrayList<>(4)).add(judgement);
      }
    }
    Map<EntityKey, List<Identification>> found = new HashMap<>();
    for (ResolvedEntity entity : resolved.entities()) {
      List<Identification> reasons = all.of(entity);
      if (!reasons.isEmpty()) {
        found.put(entity.key(), reasons);
      }
    }
    return found;
  }

  private List<Identification> of(ResolvedEntity entity) {
    if (entity.representative() instanceof Encounter) {
      return ofReports(joined.getOrDefault(entity.key(), List.of()));
    }
    return entity.otherNames().isEmpty() ? List.of() : ofNames(entity);
  }

  private static List<Identification> ofReports(List<Judgement> judgements) {
    TreeMap<String, Set<ArticleId>> reasons = new TreeMap<>();
    for (Judgement judgement : judgements) {
      Set<ArticleId> articles = reasons.computeIfAbsent(judgement.reason(), any -> new TreeSet<>());
      articles.add(judgement.a().article());
      articles.add(judgement.b().article());
    }
    return reasons.entrySet().stream()
        .map(reason -> Identification.ofReports(reason.getKey(), reason.getValue()))
        .toList();
  }

  /** Follows the shortest way from the best name to each of the others. */
  private List<Identification> ofNames(ResolvedEntity entity) {
    Map<String, TreeMap<String, Identification>> links = links(entity);
    TreeMap<String, Identification> found = new TreeMap<>();
    ArrayDeque<String> next = new ArrayDeque<>(List.of(entity.representative().name()));
    while (!next.isEmpty()) {
      links
          .getOrDefault(next.remove(), new TreeMap<>())
          .forEach(
              (name, link) -> {
                if (entity.otherNames().contains(name) && found.putIfAbsent(name, link) == null) {
                  next.add(name);
                }
              });
    }
    return List.copyOf(found.values());
  }

  /** For each name those that were recognised by it. */
  private Map<String, TreeMap<String, Identification>> links(ResolvedEntity entity) {
    Map<String, TreeMap<String, Identification>> links = new HashMap<>();
    for (Mention mention : entity.mentions()) {
      List<ArticleId> article = List.of(mention.article());
      List<String> names = names(mention);
      names.stream().skip(1).forEach(name -> link(links, names.get(0), name, BOTH_NAMES, article));
    }
    for (Judgement judgement : joined.getOrDefault(entity.key(), List.of())) {
      List<ArticleId> articles = List.of(judgement.a().article(), judgement.b().article());
      String a = names(judgement.a()).get(0);
      link(links, a, names(judgement.b()).get(0), judgement.reason(), articles);
    }
    return links;
  }

  private static void link(
      Map<String, TreeMap<String, Identification>> links,
      String a,
      String b,
      String reason,
      List<ArticleId> articles) {
    if (!a.equals(b)) {
      directed(links, new Identification(b, a, reason, articles), a, b);
      directed(links, new Identification(a, b, reason, articles), b, a);
    }
  }

  private static void directed(
      Map<String, TreeMap<String, Identification>> links,
      Identification link,
      String known,
      String name) {
    links
        .computeIfAbsent(known, any -> new TreeMap<>())
        .merge(name, link, (one, other) -> SHORTEST.compare(one, other) <= 0 ? one : other);
  }

  private List<String> names(Mention mention) {
    Entity entity = corpus.entity(mention);
    return Merger.names(entity).distinct().toList();
  }
}
