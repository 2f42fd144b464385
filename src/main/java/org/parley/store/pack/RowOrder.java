package org.parley.store.pack;

import java.util.Arrays;

/**
 * The rows of a table in an order that is refined column by column, the last column first: a radix
 * sort, stable, in linear time. Numbers count as unsigned.
 */
final class RowOrder {
  private static final int BITS = 11;
  private static final int BUCKETS = 1 << BITS;
  private static final int MASK = BUCKETS - 1;

  private final int[] table;
  private final int width;
  private final int[] rows;

  /**
   * The rows as they stand.
   *
   * @param table one tuple after the other
   * @param width numbers in a tuple
   */
  RowOrder(int[] table, int width, int count) {
    this(table, width, new int[count]);
    Arrays.setAll(rows, row -> row);
  }

  private RowOrder(int[] table, int width, int[] rows) {
    this.table = table;
    this.width = width;
    this.rows = rows;
  }

  /** Sorted by a column; rows that are equal there stay in the order in which they are. */
  RowOrder by(int column) {
    Keyed keyed = new Keyed(column);
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      if ((keyed.varying >>> shift & MASK) != 0) {
        keyed.distribute(shift);
      }
    }
    return new RowOrder(table, width, keyed.rows);
  }

  /** The numbers of the rows in their order; for reading only. */
  int[] rows() {
    return rows;
  }

  /** The rows with the values of one column beside them, on their way into a new order. */
  private final class Keyed {
    private final int varying;
    private int[] rows = RowOrder.this.rows;
    private int[] keys = new int[rows.length];
    private int[] nextRows = new int[rows.length];
    private int[] nextKeys = new int[rows.length];

    Keyed(int column) {
      int all = -1;
      int any = 0;
      for (int i = 0; i < rows.length; i++) {
        int key = table[rows[i] * width + column];
        keys[i] = key;
        all &= key;
        any |= key;
      }
      varying = all ^ any;
    }

    void distribute(int shift) {
      int[] places = new int[BUCKETS + 1];
      for (int key : keys) {
        places[(key >>> shift & MASK) + 1]++;
      }
      for (int i = 1; i < places.length; i++) {
        places[i] += places[i - 1];
      }
      for (int i = 0; i < keys.length; i++) {
        int place = places[keys[i] >>> shift & MASK]++;
        nextKeys[place] = keys[i];
        nextRows[place] = rows[i];
      }
      int[] sortedKeys = nextKeys;
      nextKeys = keys;
      keys = sortedKeys;
      int[] sortedRows = nextRows;
      // the rows that were there at first belong to the order that is refined
      nextRows = rows == RowOrder.this.rows ? new int[rows.length] : rows;
      rows = sortedRows;
    }
  }
}
