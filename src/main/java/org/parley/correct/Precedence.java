package org.parley.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Correction;
import org.parley.model.Mention;
import org.parley.model.Rulings;

/**
 * Which corrections hold together: given from the last to the first, each holds as far as those
 * given before leave room.
 */
final class Precedence {
  private record Parting(Set<Mention> one, Set<Mention> other, Correction correction) {
    boolean forbids(Set<Mention> all) {
      return !Collections.disjoint(one, all) && !Collections.disjoint(other, all);
    }
  }

  private record Joining(Set<Mention> mentions, Correction correction) {}

  private static final Comparator<Set<Mention>> LARGEST =
      Comparator.<Set<Mention>>comparingInt(Set::size)
          .reversed()
          .thenComparing(all -> new TreeSet<>(all).first());

  private final List<Parting> partings = new ArrayList<>();
  private final List<Joining> joinings = new ArrayList<>();

  /** All that are one with a mention, each in the set that all of them share. */
  private final Map<Mention, Set<Mention>> wholes = new HashMap<>();

  Outcome different(Correction correction, Set<Mention> one, Set<Mention> other) {
    Parting parting = new Parting(one, other, correction);
    for (Mention mention : one) {
      if (parting.forbids(whole(mention))) {
        return Outcome.overruled(correction, joinedBy(mention, other));
      }
    }
    partings.add(parting);
    return Outcome.holds(correction);
  }

  private Set<Mention> whole(Mention mention) {
    return wholes.getOrDefault(mention, Set.of(mention));
  }

  /**
   * The correction that joins a mention with some of others, or the last that has to do with it.
   */
  private Correction joinedBy(Mention mention, Set<Mention> others) {
    Set<Mention> whole = whole(mention);
    List<Joining> within =
        joinings.stream().filter(one -> whole.containsAll(one.mentions)).toList();
    return within.stream()
        .filter(one -> !Collections.disjoint(one.mentions, others))
        .findFirst()
        .orElse(within.get(0))
        .correction;
  }

  Outcome same(Correction correction, Set<Mention> one, Set<Mention> other) {
    Set<Mention> all = new HashSet<>(one);
    all.addAll(other);
    List<Set<Mention>> parts = parts(all);
    List<Set<Mention>> joined =
        parts.stream()
            .filter(part -> !Collections.disjoint(part, one) && !Collections.disjoint(part, other))
            .toList();
    joined.forEach(part -> join(part, all, correction));
    @Nullable Correction later = parts.size() < 2 ? null : partedBy(all);
    if (later == null) {
      return Outcome.holds(correction);
    }
    return joined.isEmpty()
        ? Outcome.overruled(correction, later)
        : Outcome.inPart(correction, later);
  }

  /** What may be one of all that somebody calls one, the largest first. */
  private List<Set<Mention>> parts(Set<Mention> all) {
    Set<Set<Mention>> units = new HashSet<>();
    all.forEach(mention -> units.add(whole(mention)));
    List<Set<Mention>> parts = new ArrayList<>();
    for (Set<Mention> unit : units.stream().sorted(LARGEST).toList()) {
      parts.sort(LARGEST);
      parts.stream()
          .filter(part -> parting(union(part, unit)) == null)
          .findFirst()
          .ifPresentOrElse(part -> part.addAll(unit), () -> parts.add(new HashSet<>(unit)));
    }
    return parts;
  }

  private static Set<Mention> union(Set<Mention> a, Set<Mention> b) {
    Set<Mention> union = new HashSet<>(a);
    union.addAll(b);
    return union;
  }

  private @Nullable Parting parting(Set<Mention> all) {
    return partings.stream().filter(one -> one.forbids(all)).findFirst().orElse(null);
  }

  private @Nullable Correction partedBy(Set<Mention> all) {
    Set<Mention> reached = new HashSet<>();
    all.forEach(mention -> reached.addAll(whole(mention)));
    Parting parting = parting(reached);
    return parting == null ? null : parting.correction;
  }

  private void join(Set<Mention> part, Collection<Mention> named, Correction correction) {
    part.forEach(mention -> wholes.put(mention, part));
    Set<Mention> joined = new HashSet<>(part);
    joined.retainAll(named);
    joinings.add(new Joining(joined, correction));
  }

  Rulings rulings() {
    return new Rulings(
        joinings.stream()
            .map(one -> new Rulings.Joined(one.mentions, reason(one.correction)))
            .toList(),
        partings.stream()
            .map(one -> new Rulings.Parted(one.one, one.other, reason(one.correction)))
            .toList());
  }

  private static String reason(Correction correction) {
    String because = correction.said().because();
    return "said so by %s (correction %s)%s"
        .formatted(correction.said().by(), correction.id(), because == null ? "" : ": " + because);
  }
}
