package org.parley.resolve.standing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Entity.Place;
import org.parley.model.Mention;
import org.parley.model.PlaceKind;
import org.parley.resolve.cluster.Corpus;
import org.parley.resolve.cluster.Journal;
import org.parley.resolve.cluster.Partition;
import org.parley.resolve.words.Best;
import org.parley.resolve.words.KnownNames;
import org.parley.resolve.words.Tokens;

/** Places after resolution: which mentions are one, and what lies within what. */
public record Places(
    Partition partition,
    TreeMap<Mention, Mention> within,
    TreeMap<Mention, String> names,
    TreeMap<Mention, PlaceKind> kinds) {
  /** How two places stand to each other. */
  public enum Relation {
    SAME,
    WITHIN,
    UNKNOWN,
    APART
  }

  public static Places resolve(Corpus corpus, KnownNames known, Journal journal) {
    TreeMap<String, TreeSet<Mention>> groups = new TreeMap<>();
    TreeMap<String, TreeSet<String>> around = surroundings(corpus, known);
    for (Corpus.Seen<Place> seen : corpus.all(Place.class)) {
      groups.computeIfAbsent(key(seen, known, around), any -> new TreeSet<>()).add(seen.mention());
    }
    groups.forEach((name, group) -> journal.same(group, "same place: " + name));
    return describe(corpus, corpus.verdicts().partition(groups.values()));
  }

  private static TreeMap<String, TreeSet<String>> surroundings(Corpus corpus, KnownNames known) {
    TreeMap<String, TreeSet<String>> around = new TreeMap<>();
    for (Corpus.Seen<Place> seen : corpus.all(Place.class)) {
      String outer = outer(seen, known);
      TreeSet<String> all =
          around.computeIfAbsent(plain(seen.entity(), known), any -> new TreeSet<>());
      if (!outer.isEmpty()) {
        all.add(outer);
      }
    }
    return around;
  }

  /** Name and surroundings; a place without surroundings takes the only ones known. */
  private static String key(
      Corpus.Seen<Place> seen, KnownNames known, TreeMap<String, TreeSet<String>> around) {
    String name = plain(seen.entity(), known);
    String outer = outer(seen, known);
    TreeSet<String> told = around.getOrDefault(name, new TreeSet<>());
    if (outer.isEmpty() && told.size() == 1) {
      outer = told.first();
    }
    return outer.isEmpty() ? name : name + ", " + outer;
  }

  private static String plain(Place place, KnownNames known) {
    String name = String.join(" ", Tokens.words(known.capital(place.name())));
    return place.kind() == PlaceKind.COUNTRY ? "country " + name : name;
  }

  private static String outer(Corpus.Seen<Place> seen, KnownNames known) {
    Place outer = seen.report().get(seen.entity().within(), Place.class);
    return outer == null ? "" : plain(outer, known);
  }

  private static Places describe(Corpus corpus, Partition partition) {
    TreeMap<Mention, Mention> within = new TreeMap<>();
    TreeMap<Mention, String> names = new TreeMap<>();
    TreeMap<Mention, List<PlaceKind>> kinds = new TreeMap<>();
    for (Corpus.Seen<Place> seen : corpus.all(Place.class)) {
      Mention leader = partition.leader(seen.mention());
      Mention outer = seen.report().mention(seen.entity().within(), Place.class);
      if (outer != null && !partition.leader(outer).equals(leader)) {
        within.putIfAbsent(leader, partition.leader(outer));
      }
      names.putIfAbsent(leader, String.join(" ", Tokens.words(seen.entity().name())));
      kinds.computeIfAbsent(leader, any -> new ArrayList<>()).add(seen.entity().kind());
    }
    TreeMap<Mention, PlaceKind> chosen = new TreeMap<>();
    kinds.forEach((leader, all) -> chosen.put(leader, Best.mostFrequent(all)));
    return new Places(partition, within, names, chosen);
  }

  public Relation relation(Mention a, Mention b) {
    if (a.equals(b) || String.valueOf(names.get(a)).equals(names.get(b))) {
      return Relation.SAME;
    }
    if (chain(a).contains(b) || chain(b).contains(a)) {
      return Relation.WITHIN;
    }
    return apart(a, b) ? Relation.APART : Relation.UNKNOWN;
  }

  private boolean apart(Mention a, Mention b) {
    if (isCountry(a) != isCountry(b)) {
      Mention inner = isCountry(a) ? b : a;
      return chain(inner).stream().anyMatch(this::isCountry);
    }
    return kinds.get(a) == kinds.get(b) && (isCountry(a) || kinds.get(a) == PlaceKind.CITY);
  }

  private Set<Mention> chain(Mention place) {
    Set<Mention> chain = new HashSet<>();
    for (@Nullable Mention up = within.get(place); up != null && chain.add(up); ) {
      up = within.get(up);
    }
    return chain;
  }

  /** The place and all around it. */
  public Set<Mention> around(Mention place) {
    Set<Mention> around = chain(place);
    around.add(place);
    return around;
  }

  public boolean isCountry(Mention place) {
    return kinds.get(place) == PlaceKind.COUNTRY;
  }
}
