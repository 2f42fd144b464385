package org.parley.resolve.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.parley.model.Mention;

/** Mentions that share a key and are therefore worth comparing. */
public final class Blocks<K> {
  /** In a larger block each mention meets only so many of its neighbours. */
  private static final int WINDOW = 200;

  private final Map<K, List<Mention>> blocks = new HashMap<>();

  public void put(K key, Mention mention) {
    blocks.computeIfAbsent(key, any -> new ArrayList<>(2)).add(mention);
  }

  public void put(Collection<? extends K> keys, Mention mention) {
    keys.forEach(key -> put(key, mention));
  }

  /** Those under a key, as they were put there. */
  public List<Mention> get(K key) {
    return blocks.getOrDefault(key, List.of());
  }

  /** Those of several mentions, in that order of the keys. */
  public List<List<Mention>> shared(Comparator<? super K> order) {
    return blocks.entrySet().stream()
        .filter(block -> block.getValue().size() > 1)
        .sorted(Map.Entry.comparingByKey(order))
        .map(block -> sorted(block.getValue()))
        .toList();
  }

  private static List<Mention> sorted(List<Mention> block) {
    return block.stream().distinct().sorted().toList();
  }

  /** Each pair of a common block once, in a fixed order. */
  public void pairs(BiConsumer<Mention, Mention> visitor) {
    List<List<Mention>> all =
        blocks.values().stream().filter(block -> block.size() > 1).map(Blocks::sorted).toList();
    List<Mention> mentions = all.stream().flatMap(List::stream).distinct().sorted().toList();
    Map<Mention, Integer> places = new HashMap<>();
    mentions.forEach(mention -> places.put(mention, places.size()));
    Pairs pairs = new Pairs();
    for (List<Mention> block : all) {
      int[] members =
          block.stream().mapToInt(one -> Objects.requireNonNull(places.get(one))).toArray();
      for (int i = 0; i < members.length; i++) {
        for (int j = i + 1; j < members.length && j <= i + WINDOW; j++) {
          pairs.add(members[i], members[j]);
        }
      }
    }
    pairs.visit((a, b) -> visitor.accept(mentions.get(a), mentions.get(b)));
  }

  /** Pairs of small numbers, packed, because there are many and most come more than once. */
  private static final class Pairs {
    private long[] packed = new long[16];
    private int size;

    void add(int a, int b) {
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, 2 * size);
      }
      packed[size++] = (long) a << Integer.SIZE | b;
    }

    void visit(BiConsumer<Integer, Integer> visitor) {
      Arrays.sort(packed, 0, size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || packed[i] != packed[i - 1]) {
          visitor.accept((int) (packed[i] >>> Integer.SIZE), (int) packed[i]);
        }
      }
    }
  }
}
