package org.parley.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;

/** All tuples of one table of a database, on their way into its indexes, which are empty. */
final class PackedTable {
  /** A run of quads takes 64 MiB. */
  private static final int MOST_ROWS = 1 << 21;

  private static final int FIRST_ROWS = 1 << 12;

  /** One index with what it is to hold. */
  private record Packing(TupleIndex index, int[] columns, TupleRuns runs) {}

  private final int width;
  private final List<Packing> packings = new ArrayList<>();
  private long[] rows;
  private int filled;

  /**
   * An empty table.
   *
   * @param columns names of the columns, a letter each
   * @param folder for temporary files
   */
  PackedTable(String columns, TupleIndex[] indexes, Path folder) {
    width = columns.length();
    rows = new long[FIRST_ROWS * width];
    for (TupleIndex index : indexes) {
      if (index != null) {
        int[] order = index.getName().chars().map(columns::indexOf).toArray();
        packings.add(new Packing(index, order, new TupleRuns(index.getName(), order, folder)));
      }
    }
  }

  void add(long... row) {
    if (filled == MOST_ROWS) {
      flush();
    } else if (filled * width == rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    System.arraycopy(row, 0, rows, filled++ * width, width);
  }

  private void flush() {
    packings.parallelStream().forEach(packing -> packing.runs.add(rows, sorted(packing)));
    filled = 0;
  }

  private int[] sorted(Packing packing) {
    RowOrder order = new RowOrder(rows, width, filled);
    for (int i = width - 1; i >= 0; i--) {
      order.by(packing.columns[i]);
    }
    return order.rows();
  }

  /** Writes the indexes, each in a transaction of its own. */
  void pack() {
    flush();
    packings.parallelStream().forEach(packing -> pack(packing.index, packing.runs.merged()));
  }

  private static void pack(TupleIndex index, Iterator<long[]> tuples) {
    BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
    RecordFactory records = tree.getRecordFactory();
    int order = BPlusTreeParams.calcOrder(SystemTDB.BlockSize, records);
    Iterator<Record> sorted = Iter.map(tuples, tuple -> record(tuple, records));
    CoLib.executeWrite(
        index,
        () ->
            BPlusTreeRewriter.packIntoBPlusTree(
                sorted,
                new BPlusTreeParams(order, records),
                records,
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr()));
  }

  private static Record record(long[] tuple, RecordFactory records) {
    byte[] key = new byte[tuple.length * Long.BYTES];
    for (int i = 0; i < tuple.length; i++) {
      Bytes.setLong(tuple[i], key, i * Long.BYTES);
    }
    return records.create(key);
  }
}
