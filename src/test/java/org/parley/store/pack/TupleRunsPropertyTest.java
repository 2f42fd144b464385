package org.parley.store.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.io.FileUtils;

final class TupleRunsPropertyTest {
  private static final int[] COLUMNS = {2, 0, 1};

  /**
   * Places of nodes in their file, ascending; and ids of inlined values, which come in any order.
   */
  private static final long[] PLACES = {0, 7, 64, 1L << 20, 1L << 40};

  private static final long[] INLINED = {-3, Long.MIN_VALUE, -1, Long.MIN_VALUE + 9};

  /** Runs of all sizes, of which each but the last waits on disk, with many equal tuples. */
  @Property(tries = 200)
  void tuplesComeOnceAndInTheirOrder(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int rows,
      @ForAll @IntRange(min = 1, max = 4) int runs)
      throws IOException {
    Random random = new Random(seed);
    NodeIds ids = new NodeIds(PLACES, INLINED);
    Path folder = Files.createTempDirectory("runs");
    try {
      TupleRuns tuples = new TupleRuns("t", COLUMNS.length, folder);
      TreeSet<long[]> wanted = new TreeSet<>(Arrays::compareUnsigned);
      for (int run = 1; run <= runs; run++) {
        int[] table = random.ints(3L * rows, 0, 9).map(TupleRunsPropertyTest::number).toArray();
        for (int row = 0; row < rows; row++) {
          wanted.add(tuple(table, 3 * row));
        }
        int[] ranks = Arrays.stream(table).map(ids::rank).toArray();
        RowOrder order = new RowOrder(ranks, 3, rows).by(1).by(0).by(2);
        SortedRows sorted = new SortedRows(ranks, order.rows(), COLUMNS, ids);
        if (run == runs) {
          tuples.add(sorted);
        } else {
          tuples.store(sorted, rows);
        }
      }
      List<String> found = new ArrayList<>();
      for (Iterator<long[]> all = tuples.merged(); all.hasNext(); ) {
        found.add(Arrays.toString(all.next()));
      }
      assertEquals(wanted.stream().map(Arrays::toString).toList(), found);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private static int number(int any) {
    return any < PLACES.length ? any : NodeNumbers.INLINED + any - PLACES.length;
  }

  private static long[] tuple(int[] table, int from) {
    return Arrays.stream(COLUMNS).mapToLong(column -> id(table[from + column])).toArray();
  }

  private static long id(int number) {
    return number < 0 ? INLINED[number - NodeNumbers.INLINED] : PLACES[number];
  }
}
