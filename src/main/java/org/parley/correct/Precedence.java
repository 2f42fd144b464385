package org.parley.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Correction;
import org.parley.model.Mention;
import org.parley.model.Rulings;

/**
 * Which corrections hold together: given from the last to the first, each holds as far as those
 * given before leave room.
 */
final class Precedence {
  private record Parting(Set<Mention> one, Set<Mention> other, Correction correction) {}

  private record Joining(Set<Mention> mentions, Correction correction) {}

  /**
   * What all that somebody calls one may be at most.
   *
   * @param parted why it is not one; null where it is
   */
  private record Division(List<Whole> parts, @Nullable Correction parted) {}

  private final List<Parting> partings = new ArrayList<>();
  private final List<Joining> joinings = new ArrayList<>();

  /** All that is one with a mention. */
  private final Map<Mention, Whole> wholes = new HashMap<>();

  Outcome different(Correction correction, Set<Mention> one, Set<Mention> other) {
    Set<Whole> first = wholes(one);
    Set<Whole> second = wholes(other);
    for (Whole whole : first) {
      if (second.contains(whole)) {
        return Outcome.overruled(correction, joinedBy(whole, other));
      }
    }
    first.forEach(whole -> whole.mark(partings.size(), true));
    second.forEach(whole -> whole.mark(partings.size(), false));
    partings.add(new Parting(one, other, correction));
    return Outcome.holds(correction);
  }

  private Set<Whole> wholes(Collection<Mention> mentions) {
    Set<Whole> all = new LinkedHashSet<>();
    mentions.forEach(mention -> all.add(wholes.computeIfAbsent(mention, Whole::new)));
    return all;
  }

  /** The correction that made some of others part of a whole. */
  private Correction joinedBy(Whole whole, Set<Mention> others) {
    List<Joining> within =
        joinings.stream().filter(one -> whole.members().containsAll(one.mentions)).toList();
    return within.stream()
        .filter(one -> !Collections.disjoint(one.mentions, others))
        .findFirst()
        .orElse(within.get(0))
        .correction;
  }

  Outcome same(Correction correction, Set<Mention> one, Set<Mention> other) {
    Set<Mention> all = new HashSet<>(one);
    all.addAll(other);
    Division division = division(wholes(all));
    List<Whole> joined =
        division.parts.stream().filter(part -> part.holdsAny(one) && part.holdsAny(other)).toList();
    joined.forEach(part -> join(part, all, correction));
    Correction later = division.parted;
    if (later == null) {
      return Outcome.holds(correction);
    }
    return joined.isEmpty()
        ? Outcome.overruled(correction, later)
        : Outcome.inPart(correction, later);
  }

  /** Puts each whole, the largest first, to the largest part that no parting tells it from. */
  private Division division(Set<Whole> wholes) {
    @Nullable Correction parted = null;
    List<Whole> parts = new ArrayList<>();
    for (Whole whole : wholes.stream().sorted().toList()) {
      @Nullable Whole home = null;
      Collections.sort(parts);
      for (Whole part : parts) {
        int parting = part.partedFrom(whole);
        if (parting < 0) {
          home = home == null ? part : home;
        } else if (parted == null) {
          parted = partings.get(parting).correction;
        }
      }
      if (home == null) {
        home = new Whole();
        parts.add(home);
      }
      home.add(whole);
    }
    return new Division(parts, parts.size() < 2 ? null : parted);
  }

  private void join(Whole part, Collection<Mention> named, Correction correction) {
    part.members().forEach(mention -> wholes.put(mention, part));
    Set<Mention> joined = new HashSet<>(part.members());
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
