package org.parley.resolve.words;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A function that works out each value once; for one thread and one corpus. */
public final class Memo<K, V> implements Function<K, V> {
  private final Map<K, V> known = new HashMap<>();
  private final Function<K, V> function;

  public Memo(Function<K, V> function) {
    this.function = function;
  }

  @Override
  public V apply(K key) {
    V value = known.get(key);
    if (value == null) {
      value = function.apply(key);
      known.put(key, value);
    }
    return value;
  }
}
