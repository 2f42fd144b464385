package org.parley.store.pack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What a database calls its nodes, which come here by their {@link NodeNumbers}. Its ids count as
 * unsigned, so that those of inlined values come last.
 */
final class NodeIds {
  private final long[] places;

  /** The ids of inlined values in their order, and which of them each value has. */
  private final long[] inlined;

  private final int[] ranks;

  /**
   * The ids of nodes.
   *
   * @param places of nodes in their file, by number
   * @param inlined the ids of the values that lie in no file, as they came
   */
  NodeIds(long[] places, long[] inlined) {
    this.places = places;
    this.inlined = new long[inlined.length];
    this.ranks = new int[inlined.length];
    int[] sorted =
        IntStream.range(0, inlined.length)
            .boxed()
            .sorted(Comparator.comparingLong(value -> inlined[value]))
            .mapToInt(Integer::intValue)
            .toArray();
    Arrays.setAll(this.inlined, rank -> inlined[sorted[rank]]);
    IntStream.range(0, sorted.length).forEach(rank -> ranks[sorted[rank]] = rank);
  }

  /** A number that is smaller than others, as unsigned numbers, where the id is. */
  int rank(int number) {
    return number < 0 ? NodeNumbers.INLINED + ranks[number - NodeNumbers.INLINED] : number;
  }

  /** The id of a node. */
  long id(int rank) {
    return rank < 0 ? inlined[rank - NodeNumbers.INLINED] : places[rank];
  }
}
