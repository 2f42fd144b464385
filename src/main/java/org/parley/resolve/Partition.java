package org.parley.resolve;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Mention;

/** Which mentions are one, by the smallest mention of each cluster. */
record Partition(TreeMap<Mention, Mention> leaders) {
  Mention leader(Mention mention) {
    return Objects.requireNonNull(leaders.get(mention), mention::toString);
  }

  /** Joins all mentions that stand under one key. */
  static Partition ofGroups(Collection<? extends Collection<Mention>> groups) {
    TreeMap<Mention, Mention> leaders = new TreeMap<>();
    for (Collection<Mention> group : groups) {
      Mention leader = new TreeSet<>(group).first();
      group.forEach(mention -> leaders.put(mention, leader));
    }
    return new Partition(leaders);
  }

  /** The members of each cluster by their leader. */
  TreeMap<Mention, TreeSet<Mention>> clusters() {
    TreeMap<Mention, TreeSet<Mention>> clusters = new TreeMap<>();
    leaders.forEach(
        (mention, leader) -> clusters.computeIfAbsent(leader, any -> new TreeSet<>()).add(mention));
    return clusters;
  }
}
