package org.parley.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Entity;
import org.parley.model.Entity.Initiative;
import org.parley.model.Entity.Place;
import org.parley.model.Entity.Topic;
import org.parley.model.Mention;

/** Joins what has nothing but a name to be known by: topics and initiatives. */
final class NamedThings {
  private final Corpus corpus;
  private final Vocabulary vocabulary;
  private final Journal journal;

  NamedThings(Corpus corpus, Vocabulary vocabulary, Journal journal) {
    this.corpus = corpus;
    this.vocabulary = vocabulary;
    this.journal = journal;
  }

  /** Topics are one when they are the same words in the same order. */
  Partition topics() {
    return groups(Topic.class, "same words");
  }

  private <E extends Entity> Partition groups(Class<E> kind, String reason) {
    TreeMap<String, TreeSet<Mention>> groups = new TreeMap<>();
    for (Corpus.Seen<E> seen : corpus.all(kind)) {
      String key = String.join(" ", vocabulary.content(seen.entity().name()));
      groups.computeIfAbsent(key, any -> new TreeSet<>()).add(seen.mention());
    }
    for (TreeSet<Mention> group : groups.values()) {
      group
          .tailSet(group.first(), false)
          .forEach(other -> journal.same(group.first(), other, reason));
    }
    return Partition.ofGroups(groups.values());
  }

  /**
   * An initiative.
   *
   * @param words its name without the places in it
   * @param places the places in its name
   */
  private record Plan(Mention mention, TreeSet<String> words, TreeSet<Mention> places) {}

  /**
   * Initiatives are one when their names have the same words, or one leaves out some, and their
   * places are the same or one lies in the other.
   */
  Partition initiatives(Places geography) {
    List<Plan> plans =
        corpus.all(Initiative.class).stream().map(seen -> plan(seen, geography)).toList();
    TreeMap<String, List<Plan>> blocks = new TreeMap<>();
    for (Plan plan : plans) {
      plan.words.forEach(word -> blocks.computeIfAbsent(word, any -> new ArrayList<>()).add(plan));
    }
    Clusters<Loose> clusters = new Clusters<>();
    plans.forEach(plan -> clusters.add(plan.mention, new Loose()));
    for (List<Plan> block : blocks.values()) {
      for (int i = 1; i < block.size(); i++) {
        for (int j = 0; j < i; j++) {
          joinPlans(block.get(j), block.get(i), geography, clusters);
        }
      }
    }
    return clusters.partition();
  }

  private void joinPlans(Plan a, Plan b, Places geography, Clusters<Loose> clusters) {
    boolean contained = a.words.containsAll(b.words) || b.words.containsAll(a.words);
    if (!contained || Math.min(a.words.size(), b.words.size()) < 2) {
      return;
    }
    boolean placeless = a.places.isEmpty() && b.places.isEmpty();
    boolean near =
        a.places.stream().anyMatch(p -> b.places.stream().anyMatch(q -> near(p, q, geography)));
    if (placeless && a.words.equals(b.words) || near) {
      clusters.join(a.mention, b.mention, "same words, and the same place or one within", journal);
    }
  }

  private static boolean near(Mention a, Mention b, Places geography) {
    Places.Relation relation = geography.relation(a, b);
    return relation == Places.Relation.SAME || relation == Places.Relation.WITHIN;
  }

  private Plan plan(Corpus.Seen<Initiative> seen, Places geography) {
    List<String> words = vocabulary.content(seen.entity().name());
    TreeSet<String> rest = new TreeSet<>(words);
    TreeSet<Mention> places = new TreeSet<>();
    for (Entity entity : seen.report().entities()) {
      if (entity instanceof Place place && words.containsAll(vocabulary.content(place.name()))) {
        vocabulary.content(place.name()).forEach(rest::remove);
        places.add(geography.partition().leader(seen.report().mention(place.ref())));
      }
    }
    return new Plan(seen.mention(), rest, places);
  }

  /** Nothing that could contradict. */
  private record Loose() implements Clusters.Profile<Loose> {
    @Override
    public @Nullable String conflict(Loose other) {
      return null;
    }

    @Override
    public Loose join(Loose other) {
      return this;
    }
  }
}
