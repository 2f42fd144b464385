package org.parley.correct;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;

/** Mentions that are one by what people said, and which sides of partings they stand on. */
final class Whole implements Comparable<Whole> {
  private final Set<Mention> members = new HashSet<>();
  private final Set<Integer> ones = new HashSet<>();
  private final Set<Integer> others = new HashSet<>();
  private @Nullable Mention first;

  /** Of nothing. */
  Whole() {}

  /** Of one mention. */
  Whole(Mention mention) {
    add(mention);
  }

  Set<Mention> members() {
    return members;
  }

  boolean holdsAny(Set<Mention> mentions) {
    return !Collections.disjoint(members, mentions);
  }

  /** Notes on which side of a parting it stands. */
  void mark(int parting, boolean one) {
    (one ? ones : others).add(parting);
  }

  void add(Whole other) {
    other.members.forEach(this::add);
    ones.addAll(other.ones);
    others.addAll(other.others);
  }

  private void add(Mention mention) {
    members.add(mention);
    first = first == null || mention.compareTo(first) < 0 ? mention : first;
  }

  /** A parting of which both stand on different sides; -1 where there is none. */
  int partedFrom(Whole other) {
    int parting = common(ones, other.others);
    return parting < 0 ? common(others, other.ones) : parting;
  }

  private static int common(Set<Integer> a, Set<Integer> b) {
    return a.stream().filter(b::contains).mapToInt(Integer::intValue).min().orElse(-1);
  }

  /** The largest first. */
  @Override
  public int compareTo(Whole other) {
    int bySize = Integer.compare(other.members.size(), members.size());
    return bySize != 0 || first == null || other.first == null
        ? bySize
        : first.compareTo(other.first);
  }
}
