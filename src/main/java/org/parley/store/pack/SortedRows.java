package org.parley.store.pack;

/** Rows of a table in an order, as tuples of ids. */
final class SortedRows implements TupleRuns.Run {
  private final int[] table;
  private final int[] rows;
  private final int[] columns;
  private final NodeIds ids;
  private int at;

  /**
   * The rows.
   *
   * @param table of ranks of nodes, one row after the other
   * @param rows the numbers of the rows in their order
   * @param columns the columns of a tuple in their order
   */
  SortedRows(int[] table, int[] rows, int[] columns, NodeIds ids) {
    this.table = table;
    this.rows = rows;
    this.columns = columns;
    this.ids = ids;
  }

  @Override
  public boolean next(long[] tuple) {
    if (at == rows.length) {
      return false;
    }
    int from = rows[at++] * columns.length;
    for (int i = 0; i < columns.length; i++) {
      tuple[i] = ids.id(table[from + columns[i]]);
    }
    return true;
  }
}
