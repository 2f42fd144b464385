package org.parley.resolve.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses what a cluster says together. */
public final class Best {
  private Best() {}

  /** The value met most often; of several the smallest. */
  public static <T extends Comparable<? super T>> T mostFrequent(Collection<T> values) {
    return Objects.requireNonNull(mostFrequent(values, Comparator.naturalOrder()));
  }

  /** The value met most often; of several the first in the order; null when there is none. */
  public static <T> @Nullable T mostFrequent(Collection<T> values, Comparator<? super T> order) {
    Map<T, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    @Nullable T best = null;
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      boolean better = count == most && best != null && order.compare(entry.getKey(), best) < 0;
      if (count > most || better) {
        best = entry.getKey();
        most = count;
      }
    }
    return best;
  }

  /** The most frequent name, then the one with diacritics, then the longest. */
  public static String name(Collection<String> names) {
    return Objects.requireNonNull(mostFrequent(names, NAMES));
  }

  private static final Pattern LOUD = Pattern.compile("\\p{Lu}{4,}");

  private static final Comparator<String> NAMES =
      Comparator.<String, Boolean>comparing(name -> name.chars().allMatch(c -> c < 128))
          .thenComparing(Best::shouted)
          .thenComparing(Comparator.comparingInt(String::length).reversed())
          .thenComparing(Comparator.naturalOrder());

  /** Whether a name has a long word in capitals. */
  static boolean shouted(String name) {
    return LOUD.matcher(name).find();
  }
}
