package org.parley.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.parley.model.Mention;

/** Mentions that share a key and are therefore worth comparing. */
final class Blocks {
  /** In a larger block each mention meets only so many of its neighbours. */
  private static final int WINDOW = 200;

  private final TreeMap<String, TreeSet<Mention>> blocks = new TreeMap<>();

  void put(String key, Mention mention) {
    blocks.computeIfAbsent(key, any -> new TreeSet<>()).add(mention);
  }

  void put(Collection<String> keys, Mention mention) {
    keys.forEach(key -> put(key, mention));
  }

  TreeSet<Mention> get(String key) {
    return blocks.getOrDefault(key, new TreeSet<>());
  }

  Collection<TreeSet<Mention>> all() {
    return blocks.values();
  }

  /** Each pair of a common block once, in a fixed order. */
  void pairs(BiConsumer<Mention, Mention> visitor) {
    TreeMap<Mention, TreeSet<Mention>> met = new TreeMap<>();
    for (TreeSet<Mention> block : blocks.values()) {
      List<Mention> members = new ArrayList<>(block);
      for (int i = 0; i < members.size(); i++) {
        int end = Math.min(members.size(), i + 1 + WINDOW);
        met.computeIfAbsent(members.get(i), any -> new TreeSet<>())
            .addAll(members.subList(i + 1, end));
      }
    }
    met.forEach((a, others) -> others.forEach(b -> visitor.accept(a, b)));
  }
}
