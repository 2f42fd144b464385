package org.parley.resolve.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.Rulings;

/** What people said of mentions, within reach: it outweighs all that the reports tell. */
public final class Verdicts {
  /**
   * A side of a parting.
   *
   * @param reason why the other side is another thing
   */
  record Mark(int parting, boolean one, String reason) {
    boolean opposes(Mark other) {
      return parting == other.parting && one != other.one;
    }
  }

  private static final Comparator<TreeSet<Mention>> LARGEST =
      Comparator.<TreeSet<Mention>>comparingInt(Set::size).reversed().thenComparing(TreeSet::first);

  private final Rulings rulings;
  private final Leaders heads = new Leaders();
  private final Map<Mention, Set<Mark>> marks = new HashMap<>();
  private final Set<Mention> named = new HashSet<>();

  public Verdicts(Rulings rulings) {
    this.rulings = rulings;
    for (Rulings.Joined joined : rulings.joined()) {
      Mention first = new TreeSet<>(joined.mentions()).first();
      joined.mentions().forEach(mention -> heads.unite(mention, first));
      named.addAll(joined.mentions());
    }
    for (int i = 0; i < rulings.parted().size(); i++) {
      Rulings.Parted parted = rulings.parted().get(i);
      mark(parted.one(), new Mark(i, true, parted.reason()));
      mark(parted.other(), new Mark(i, false, parted.reason()));
    }
  }

  private void mark(Set<Mention> mentions, Mark mark) {
    mentions.forEach(one -> marks.computeIfAbsent(one, any -> new HashSet<>()).add(mark));
    named.addAll(mentions);
  }

  /** The first of all that are said to be one with a mention; itself where nothing is said. */
  Mention head(Mention mention) {
    return heads.of(mention);
  }

  /** The sides that a mention is said to be on. */
  Set<Mark> marks(Mention mention) {
    return marks.getOrDefault(mention, Set.of());
  }

  /** What a person said against joining; null where nobody did. */
  static @Nullable String conflict(Set<Mark> a, Set<Mark> b) {
    for (Mark mark : a) {
      if (b.stream().anyMatch(mark::opposes)) {
        return mark.reason;
      }
    }
    return null;
  }

  /** Notes what was said; to be called before any resolver notes its own reasons. */
  public void note(Journal journal) {
    for (Rulings.Joined joined : rulings.joined()) {
      TreeSet<Mention> all = new TreeSet<>(joined.mentions());
      all.tailSet(all.first(), false)
          .forEach(other -> journal.same(all.first(), other, joined.reason()));
    }
    for (Rulings.Parted parted : rulings.parted()) {
      TreeSet<Mention> one = new TreeSet<>(parted.one());
      TreeSet<Mention> other = new TreeSet<>(parted.other());
      other.forEach(b -> journal.different(one.first(), b, parted.reason()));
      one.forEach(a -> journal.different(a, other.first(), parted.reason()));
    }
  }

  /** Joins all mentions that stand under one key, except where somebody said otherwise. */
  public Partition partition(Collection<? extends Collection<Mention>> groups) {
    if (named.isEmpty()) {
      return Partition.ofGroups(groups);
    }
    List<TreeSet<Mention>> parts = new ArrayList<>();
    joined(groups).forEach(group -> parts.addAll(divided(group)));
    return Partition.ofGroups(parts);
  }

  private Collection<TreeSet<Mention>> joined(Collection<? extends Collection<Mention>> groups) {
    Leaders leaders = new Leaders();
    for (Collection<Mention> group : groups) {
      Mention any = group.iterator().next();
      group.forEach(mention -> leaders.unite(mention, any));
      group.forEach(mention -> leaders.unite(mention, head(mention)));
    }
    TreeMap<Mention, TreeSet<Mention>> joined = new TreeMap<>();
    for (Collection<Mention> group : groups) {
      group.forEach(m -> joined.computeIfAbsent(leaders.of(m), any -> new TreeSet<>()).add(m));
    }
    return joined.values();
  }

  /** What nobody spoke of goes with the largest part. */
  private List<TreeSet<Mention>> divided(TreeSet<Mention> group) {
    TreeMap<Mention, TreeSet<Mention>> units = new TreeMap<>();
    TreeSet<Mention> rest = new TreeSet<>();
    for (Mention mention : group) {
      boolean spokenOf = named.contains(mention);
      (spokenOf ? units.computeIfAbsent(head(mention), any -> new TreeSet<>()) : rest).add(mention);
    }
    List<Part> parts = new ArrayList<>();
    units.values().stream().sorted(LARGEST).forEach(unit -> place(unit, parts));
    if (parts.isEmpty()) {
      return List.of(group);
    }
    parts.get(0).members.addAll(rest);
    return parts.stream().map(Part::members).toList();
  }

  /** Mentions that stay together, and the sides that they are said to be on. */
  private record Part(TreeSet<Mention> members, Set<Mark> marks) {}

  /** Adds to the largest part that nothing was said against. */
  private void place(TreeSet<Mention> unit, List<Part> parts) {
    Set<Mark> sides = new HashSet<>();
    unit.forEach(mention -> sides.addAll(marks(mention)));
    Part home =
        parts.stream().filter(part -> conflict(part.marks, sides) == null).findFirst().orElse(null);
    if (home == null) {
      parts.add(new Part(unit, sides));
    } else {
      home.members.addAll(unit);
      home.marks.addAll(sides);
    }
    parts.sort(Comparator.comparing(Part::members, LARGEST));
  }
}
