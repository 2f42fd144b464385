package org.parley.store;

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

  /** Numbers of all sizes, negative ones as those of inlined values, and many equal ones. */
  @Property(tries = 200)
  void tuplesComeOnceAndInTheirOrder(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int rows,
      @ForAll @IntRange(min = 1, max = 4) int runs)
      throws IOException {
    Random random = new Random(seed);
    Path folder = Files.createTempDirectory("runs");
    try {
      TupleRuns tuples = new TupleRuns("t", COLUMNS, folder);
      TreeSet<long[]> wanted = new TreeSet<>(Arrays::compareUnsigned);
      for (int run = 0; run < runs; run++) {
        long[] table = random.longs(rows * 3L).map(n -> n >> random.nextInt(64)).toArray();
        RowOrder order = new RowOrder(table, 3, rows);
        order.by(1).by(0).by(2);
        tuples.add(table, order.rows());
        for (int row = 0; row < rows; row++) {
          wanted.add(new long[] {table[3 * row + 2], table[3 * row], table[3 * row + 1]});
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
}
