package org.parley.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;

/**
 * Union-find with vetoes: two clusters join only while nothing that is known of one excludes the
 * other, and no person said that they are two. The smallest mention leads its cluster.
 */
final class Clusters<P extends Clusters.Profile<P>> {
  /** What is known of the members of a cluster together. */
  interface Profile<P> {
    /** Why the two cannot be one, in words; null when they can. */
    @Nullable String conflict(P other);

    /** What is known of both together. */
    P join(P other);
  }

  private final Verdicts verdicts;
  private final Map<Mention, Mention> parents = new HashMap<>();
  private final TreeMap<Mention, P> profiles = new TreeMap<>();

  /** The sides of partings that a cluster stands on, by its leader. */
  private final Map<Mention, Set<Verdicts.Mark>> marks = new HashMap<>();

  /** The first that was added of those said to be one. */
  private final Map<Mention, Mention> told = new HashMap<>();

  Clusters(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** A mention alone, or in the cluster of which a person said that it belongs there. */
  void add(Mention mention, P profile) {
    parents.put(mention, mention);
    profiles.put(mention, profile);
    if (!verdicts.marks(mention).isEmpty()) {
      marks.put(mention, verdicts.marks(mention));
    }
    Mention first = told.putIfAbsent(verdicts.head(mention), mention);
    if (first != null) {
      unite(leader(first), mention);
    }
  }

  Mention leader(Mention mention) {
    Mention parent = Objects.requireNonNull(parents.get(mention), mention::toString);
    if (parent.equals(mention)) {
      return mention;
    }
    Mention leader = leader(parent);
    parents.put(mention, leader);
    return leader;
  }

  P profile(Mention mention) {
    return Objects.requireNonNull(profiles.get(leader(mention)));
  }

  NavigableSet<Mention> leaders() {
    return new TreeSet<>(profiles.keySet());
  }

  /** Joins the clusters of both, or notes what forbids it. */
  boolean join(Mention a, Mention b, String reason, Journal journal) {
    Mention first = leader(a);
    Mention second = leader(b);
    if (first.equals(second)) {
      return true;
    }
    String conflict = conflict(first, second);
    if (conflict != null) {
      journal.different(a, b, conflict);
      return false;
    }
    journal.same(a, b, reason);
    unite(first, second);
    return true;
  }

  /** Why the clusters of both cannot be one, in words; null when they can. */
  @Nullable String conflict(Mention a, Mention b) {
    String said = parted(a, b);
    return said != null ? said : profile(a).conflict(profile(b));
  }

  /** What a person said against joining both; null where nobody did. */
  @Nullable String parted(Mention a, Mention b) {
    return Verdicts.conflict(marks(a), marks(b));
  }

  /** Whether a person told anything of the cluster apart. */
  boolean spokenOf(Mention mention) {
    return !marks(mention).isEmpty();
  }

  private Set<Verdicts.Mark> marks(Mention mention) {
    return marks.getOrDefault(leader(mention), Set.of());
  }

  private void unite(Mention a, Mention b) {
    Mention leader = a.compareTo(b) < 0 ? a : b;
    Mention member = leader.equals(a) ? b : a;
    P joined = profile(leader).join(profile(member));
    Set<Verdicts.Mark> both = new HashSet<>(marks(leader));
    both.addAll(marks(member));
    if (!both.isEmpty()) {
      marks.put(leader, both);
    }
    parents.put(member, leader);
    profiles.remove(member);
    profiles.put(leader, joined);
  }

  Partition partition() {
    TreeMap<Mention, Mention> leaders = new TreeMap<>();
    parents.keySet().forEach(mention -> leaders.put(mention, leader(mention)));
    return new Partition(leaders);
  }
}
