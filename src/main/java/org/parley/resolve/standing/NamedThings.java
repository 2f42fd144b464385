package org.parley.resolve.standing;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.Folding;
import org.parley.model.Claim.StatusChanged;
import org.parley.model.Entity;
import org.parley.model.Entity.Initiative;
import org.parley.model.Entity.Organisation;
import org.parley.model.Entity.Place;
import org.parley.model.Entity.Topic;
import org.parley.model.Mention;
import org.parley.model.Status;
import org.parley.resolve.cluster.Blocks;
import org.parley.resolve.cluster.Clusters;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Vocabulary;

/** Joins what has nothing but a name to be known by: topics and initiatives. */
public final class NamedThings {
  private final Corpus corpus;
  private final Vocabulary vocabulary;
  private final KnownNames known;
  private final Journal journal;

  public NamedThings(Corpus corpus, Vocabulary vocabulary, KnownNames known, Journal journal) {
    this.corpus = corpus;
    this.vocabulary = vocabulary;
    this.known = known;
    this.journal = journal;
  }

  /** Topics are one when they are the same words in the same order. */
  public Partition topics() {
    return groups(Topic.class, "same words");
  }

  private <E extends Entity> Partition groups(Class<E> kind, String reason) {
    TreeMap<String, TreeSet<Mention>> groups = new TreeMap<>();
    for (Corpus.Seen<E> seen : corpus.all(kind)) {
      String key = String.join(" ", vocabulary.content(seen.entity().name()));
      groups.computeIfAbsent(key, any -> new TreeSet<>()).add(seen.mention());
    }
    groups.values().forEach(group -> journal.same(group, reason));
    return corpus.verdicts().partition(groups.values());
  }

  /**
   * An initiative.
   *
   * @param words its name without places and sides
   * @param places the places in its name, with those around them
   * @param sides who is named in it or proposed it
   */
  private record Plan(
      Mention mention,
      TreeSet<String> words,
      TreeMap<String, String> places,
      TreeSet<Mention> sides)
      implements Clusters.Profile<Plan> {
    @Override
    public @Nullable String conflict(Plan other) {
      boolean others =
          !sides.isEmpty() && !other.sides.isEmpty() && Collections.disjoint(sides, other.sides);
      return others ? "proposed by others" : null;
    }

    @Override
    public Plan join(Plan other) {
      TreeSet<Mention> all = new TreeSet<>(sides);
      all.addAll(other.sides);
      return new Plan(mention, words, places, all);
    }

    boolean near(Plan other) {
      return places.entrySet().stream()
          .anyMatch(
              place ->
                  other.places.containsKey(place.getKey())
                      || other.places.containsKey(place.getValue())
                      || other.places.containsValue(place.getKey()));
    }

    boolean sharesSide(Plan other) {
      return !Collections.disjoint(sides, other.sides);
    }
  }

  /**
   * Initiatives are one when their names have the same words, or one leaves out some and the side
   * is the same; their places must be the same, or one lie in the other.
   */
  public Partition initiatives(Bodies bodies) {
    Clusters<Plan> clusters = new Clusters<>(corpus.verdicts());
    Blocks<String> blocks = new Blocks<>();
    TreeMap<Mention, Plan> plans = new TreeMap<>();
    for (Corpus.Seen<Initiative> seen : corpus.all(Initiative.class)) {
      Plan plan = plan(seen, bodies);
      plans.put(plan.mention, plan);
      clusters.add(plan.mention, plan);
      blocks.put(plan.words, plan.mention);
    }
    blocks.pairs(
        (a, b) -> {
          if (same(Objects.requireNonNull(plans.get(a)), Objects.requireNonNull(plans.get(b)))) {
            clusters.join(a, b, "same words, and the same place or one within", journal);
          }
        });
    return clusters.partition();
  }

  private static boolean same(Plan a, Plan b) {
    if (a.places.isEmpty() != b.places.isEmpty() || !a.places.isEmpty() && !a.near(b)) {
      return false;
    }
    boolean contained = a.words.containsAll(b.words) || b.words.containsAll(a.words);
    return a.words.equals(b.words) || contained && a.sharesSide(b);
  }

  private Plan plan(Corpus.Seen<Initiative> seen, Bodies bodies) {
    String name = seen.entity().name();
    List<String> words = vocabulary.content(name);
    TreeSet<String> rest = new TreeSet<>(words);
    TreeMap<String, String> places = new TreeMap<>();
    for (KnownNames.Spot spot : known.places(name)) {
      put(places, spot.words(), spot.within(), rest);
    }
    TreeSet<Mention> sides = new TreeSet<>();
    Corpus.Indexed report = seen.report();
    for (Entity entity : report.entities()) {
      List<String> content = vocabulary.content(entity.name());
      if (!content.isEmpty() && words.containsAll(content)) {
        if (entity instanceof Place place) {
          Place outer = report.get(place.within(), Place.class);
          put(places, Folding.fold(place.name()), outer == null ? null : outer.name(), rest);
        } else if (entity instanceof Organisation
            && !places.containsKey(Folding.fold(entity.name()))) {
          sides.add(bodies.root(report.mention(entity.ref())));
          content.forEach(rest::remove);
        }
      }
    }
    for (StatusChanged change : report.about(seen.entity().ref(), StatusChanged.class)) {
      Mention by = bodies.side(report, change.by());
      if (by != null && change.status() == Status.PROPOSED) {
        sides.add(by);
      }
    }
    return new Plan(seen.mention(), rest, places, sides);
  }

  private void put(
      TreeMap<String, String> places, String place, @Nullable String outer, TreeSet<String> rest) {
    String around = outer == null ? place : Folding.fold(outer);
    places.merge(place, around, (old, fresh) -> old.equals(place) ? fresh : old);
    vocabulary.content(place).forEach(rest::remove);
  }
}
