package org.parley.resolve.cluster;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Mention;

/** Which mentions are one, by the smallest mention of each cluster. */
public record Partition(Map<Mention, Mention> leaders) {
  public Mention leader(Mention mention) {
    return Objects.requireNonNull(leaders.get(mention), mention::toString);
  }

  /** Joins all mentions that stand under one key. */
  static Partition ofGroups(Collection<? extends Collection<Mention>> groups) {
    Map<Mention, Mention> leaders = new HashMap<>();
    for (Collection<Mention> group : groups) {
      Mention leader = Collections.min(group);
      group.forEach(mention -> leaders.put(mention, leader));
    }
    return new Partition(leaders);
  }

  /** The members of each cluster by their leader. */
  public TreeMap<Mention, TreeSet<Mention>> clusters() {
    TreeMap<Mention, TreeSet<Mention>> clusters = new TreeMap<>();
    leaders.forEach(
        (mention, leader) -> clusters.computeIfAbsent(leader, any -> new TreeSet<>()).add(mention));
    return clusters;
  }
}
