package org.parley.store.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * All tuples of one table of a database, on their way into its indexes, which are empty. While more
 * of them come, those that came before are sorted.
 */
final class PackedTable {
  /** So many rows of four numbers take 64 MiB of memory, and for each index 128 MiB of disk. */
  private static final int MOST_ROWS = 1 << 22;

  private static final int FIRST_ROWS = 1 << 12;

  /** One index with what it is to hold. */
  private record Packing(String name, BPlusTree tree, TupleRuns runs) {
    void write() {
      RecordFactory records = tree.getRecordFactory();
      new PackedTree(tree, Iter.map(runs.merged(), tuple -> record(tuple, records))).write();
    }
  }

  private final String columns;
  private final NodeNumbers nodes;
  private final List<Packing> packings = new ArrayList<>();
  private CompletableFuture<?> sorting = CompletableFuture.completedFuture(null);
  private int[] rows;
  private int filled;

  /**
   * An empty table.
   *
   * @param columns names of the columns, a letter each
   * @param nodes which are in the rows
   * @param folder for temporary files
   */
  PackedTable(String columns, TupleIndex[] indexes, NodeNumbers nodes, Path folder) {
    this.columns = columns;
    this.nodes = nodes;
    this.rows = new int[FIRST_ROWS * columns.length()];
    for (TupleIndex index : indexes) {
      if (index != null) {
        String name = index.getName();
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
        packings.add(new Packing(name, tree, new TupleRuns(name, columns.length(), folder)));
      }
    }
  }

  void add(int... row) {
    if (filled == MOST_ROWS) {
      flush();
    } else if (filled * columns.length() == rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    System.arraycopy(row, 0, rows, filled++ * columns.length(), columns.length());
  }

  /** Has the rows sorted and laid on disk while others come. */
  private void flush() {
    sorting.join();
    Batch batch = batch();
    sorting =
        CompletableFuture.runAsync(
            () -> batch.sort((packing, run) -> packing.runs.store(run, batch.count)));
    rows = new int[rows.length];
    filled = 0;
  }

  /** Begins to write the indexes, when all rows have come; each as soon as it is sorted. */
  CompletableFuture<?> pack() {
    sorting.join();
    Batch batch = batch();
    List<CompletableFuture<?>> writing = new ArrayList<>();
    batch.sort(
        (packing, run) -> {
          packing.runs.add(run);
          writing.add(CompletableFuture.runAsync(packing::write));
        });
    return CompletableFuture.allOf(writing.toArray(CompletableFuture<?>[]::new));
  }

  private Batch batch() {
    return new Batch(rows, filled, nodes.ids());
  }

  /** Rows that change no more. */
  private final class Batch {
    private final int[] table;
    private final int count;
    private final NodeIds ids;

    Batch(int[] table, int count, NodeIds ids) {
      this.table = table;
      this.count = count;
      this.ids = ids;
    }

    /** Hands on the rows in the order of each index. */
    void sort(BiConsumer<Packing, TupleRuns.Run> use) {
      for (int i = 0; i < count * columns.length(); i++) {
        table[i] = ids.rank(table[i]);
      }
      List<String> indexes = packings.stream().map(Packing::name).toList();
      Orders orders = new Orders(columns, indexes, new RowOrder(table, columns.length(), count));
      for (Packing packing : packings) {
        int[] order = packing.name.chars().map(columns::indexOf).toArray();
        use.accept(packing, new SortedRows(table, orders.of(packing.name).rows(), order, ids));
      }
    }
  }

  private static Record record(long[] tuple, RecordFactory records) {
    byte[] key = new byte[tuple.length * Long.BYTES];
    for (int i = 0; i < tuple.length; i++) {
      Bytes.setLong(tuple[i], key, i * Long.BYTES);
    }
    return records.create(key);
  }
}
