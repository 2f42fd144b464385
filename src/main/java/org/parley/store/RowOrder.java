package org.parley.store;

import java.util.Arrays;

/**
 * The rows of a table in an order that is refined column by column, the last column first: a radix
 * sort, stable, in linear time. Numbers count as unsigned.
 */
final class RowOrder {
  private static final int BITS = 11;
  private static final int BUCKETS = 1 << BITS;
  private static final int MASK = BUCKETS - 1;

  private final long[] table;
  private final int width;
  private int[] rows;
  private int[] otherRows;
  private long[] keys;
  private long[] otherKeys;

  /**
   * The rows as they stand.
   *
   * @param table one tuple after the other
   * @param width numbers in a tuple
   */
  RowOrder(long[] table, int width, int count) {
    this.table = table;
    this.width = width;
    rows = new int[count];
    Arrays.setAll(rows, row -> row);
    otherRows = new int[count];
    keys = new long[count];
    otherKeys = new long[count];
  }

  /** Sorts by a column; rows that are equal there stay in the order in which they were. */
  RowOrder by(int column) {
    long same = -1;
    long any = 0;
    for (int i = 0; i < rows.length; i++) {
      long key = table[rows[i] * width + column];
      keys[i] = key;
      same &= key;
      any |= key;
    }
    long varying = same ^ any;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      if ((varying >>> shift & MASK) != 0) {
        distribute(shift);
      }
    }
    return this;
  }

  private void distribute(int shift) {
    int[] places = new int[BUCKETS + 1];
    for (long key : keys) {
      places[(int) (key >>> shift & MASK) + 1]++;
    }
    for (int i = 1; i < places.length; i++) {
      places[i] += places[i - 1];
    }
    for (int i = 0; i < keys.length; i++) {
      int place = places[(int) (keys[i] >>> shift & MASK)]++;
      otherKeys[place] = keys[i];
      otherRows[place] = rows[i];
    }
    long[] sortedKeys = otherKeys;
    otherKeys = keys;
    keys = sortedKeys;
    int[] sortedRows = otherRows;
    otherRows = rows;
    rows = sortedRows;
  }

  /** The numbers of the rows in their order; the order may be refined no more. */
  int[] rows() {
    return rows;
  }
}
