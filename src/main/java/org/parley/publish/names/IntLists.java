package org.parley.publish.names;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of numbers end to end in one array. */
final class IntLists {
  private final int[] values;
  private final int[] starts;

  private IntLists(int[] values, int[] starts) {
    this.values = values;
    this.starts = starts;
  }

  static IntLists of(List<? extends Collection<Integer>> lists) {
    int[] starts = new int[lists.size() + 1];
    for (int i = 0; i < lists.size(); i++) {
      starts[i + 1] = starts[i] + lists.get(i).size();
    }
    int[] values = lists.stream().flatMap(Collection::stream).mapToInt(Integer::intValue).toArray();
    return new IntLists(values, starts);
  }

  IntStream get(int list) {
    return IntStream.range(starts[list], starts[list + 1]).map(i -> values[i]);
  }

  /** How much memory they take. */
  long footprint() {
    return (long) Integer.BYTES * (values.length + starts.length);
  }
}
