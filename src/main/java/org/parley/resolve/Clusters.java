package org.parley.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;

/**
 * Union-find with vetoes: two clusters join only while nothing that is known of one excludes the
 * other. The smallest mention leads its cluster.
 */
final class Clusters<P extends Clusters.Profile<P>> {
  /** What is known of the members of a cluster together. */
  interface Profile<P> {
    /** Why the two cannot be one, in words; null when they can. */
    @Nullable String conflict(P other);

    /** What is known of both together. */
    P join(P other);
  }

  private final Map<Mention, Mention> parents = new HashMap<>();
  private final TreeMap<Mention, P> profiles = new TreeMap<>();

  void add(Mention mention, P profile) {
    parents.put(mention, mention);
    profiles.put(mention, profile);
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
    String conflict = profile(first).conflict(profile(second));
    if (conflict != null) {
      journal.different(a, b, conflict);
      return false;
    }
    journal.same(a, b, reason);
    unite(first, second);
    return true;
  }

  private void unite(Mention a, Mention b) {
    Mention leader = a.compareTo(b) < 0 ? a : b;
    Mention member = leader.equals(a) ? b : a;
    P joined = profile(leader).join(profile(member));
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
