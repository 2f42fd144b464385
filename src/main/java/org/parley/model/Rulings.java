package org.parley.model;

import java.util.List;
import java.util.Set;

/**
 * What people said of mentions of the reports at hand. Nothing in it contradicts itself: no chain
 * of joined mentions holds both sides of a parting.
 */
public record Rulings(List<Joined> joined, List<Parted> parted) {
  /** Nobody said anything. */
  public static final Rulings NONE = new Rulings(List.of(), List.of());

  public Rulings {
    joined = List.copyOf(joined);
    parted = List.copyOf(parted);
  }

  /** All these mentions are one thing. */
  public record Joined(Set<Mention> mentions, String reason) {
    public Joined {
      mentions = Set.copyOf(mentions);
    }
  }

  /** None of the one mentions is the same thing as any of the others. */
  public record Parted(Set<Mention> one, Set<Mention> other, String reason) {
    public Parted {
      one = Set.copyOf(one);
      other = Set.copyOf(other);
    }
  }
}
