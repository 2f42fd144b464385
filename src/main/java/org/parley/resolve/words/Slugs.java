package org.parley.resolve.words;

import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.model.Mention;

/** Gives each cluster of one kind a key of its own that depends on nothing but the clusters. */
public final class Slugs {
  private static final int LONGEST = 120;
  private static final int SHORT_HASH = 6;
  private static final int LONG_HASH = 10;

  /**
   * What a cluster would be called.
   *
   * @param base empty when nothing is known
   * @param qualifier what tells it from others of that name; may be empty
   */
  public record Wish(String base, String qualifier) {}

  private Slugs() {}

  public static TreeMap<Mention, EntityKey> assign(
      String kind, Map<Mention, Wish> wishes, Map<Mention, TreeSet<Mention>> clusters) {
    TreeMap<Mention, String> slugs = new TreeMap<>();
    clusters.forEach(
        (leader, members) -> slugs.put(leader, shorten(need(wishes, leader).base, members, kind)));
    for (Mention leader : doubles(slugs)) {
      extend(slugs, leader, need(wishes, leader).qualifier);
    }
    for (int length : new int[] {SHORT_HASH, LONG_HASH}) {
      for (Mention leader : doubles(slugs)) {
        extend(slugs, leader, hash(need(clusters, leader), length));
      }
    }
    TreeMap<Mention, EntityKey> keys = new TreeMap<>();
    slugs.forEach((leader, slug) -> keys.put(leader, new EntityKey(kind, slug)));
    return keys;
  }

  private static <T> T need(Map<Mention, T> map, Mention leader) {
    return Objects.requireNonNull(map.get(leader), leader::toString);
  }

  private static void extend(TreeMap<Mention, String> slugs, Mention leader, String suffix) {
    slugs.computeIfPresent(leader, (any, slug) -> suffix.isEmpty() ? slug : slug + "-" + suffix);
  }

  private static SortedSet<Mention> doubles(TreeMap<Mention, String> slugs) {
    TreeMap<String, TreeSet<Mention>> bearers = new TreeMap<>();
    slugs.forEach(
        (leader, slug) -> bearers.computeIfAbsent(slug, x -> new TreeSet<>()).add(leader));
    TreeSet<Mention> doubles = new TreeSet<>();
    bearers.values().stream().filter(all -> all.size() > 1).forEach(doubles::addAll);
    return doubles;
  }

  private static String shorten(String base, SortedSet<Mention> members, String kind) {
    if (base.isEmpty()) {
      return kind + "-" + hash(members, SHORT_HASH);
    }
    if (base.length() <= LONGEST) {
      return base;
    }
    String cut = base.substring(0, base.lastIndexOf('-', LONGEST));
    return cut + "-" + Hashes.sha256(base).substring(0, SHORT_HASH);
  }

  /** A short hash of the first mention of a cluster: further articles seldom change it. */
  public static String hash(SortedSet<Mention> members, int length) {
    Mention first = members.first();
    return Hashes.sha256(first.article() + " " + first.ref()).substring(0, length);
  }
}
