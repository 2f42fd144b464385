package org.parley.store.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrdersTest {
  private static final int ROWS = 500;

  /** Also where indexes follow from each other in a ring, and where none follows from another. */
  @ParameterizedTest
  @ValueSource(strings = {"GSPO SPOG POSG OSPG", "SPO POS OSP", "GSPO", "GSPO GPOS OSGP", "SP PS"})
  void areThoseOfTheIndexes(String names) {
    List<String> indexes = List.of(names.split(" "));
    String columns = indexes.get(0);
    int width = columns.length();
    int[] table = new Random(5).ints((long) ROWS * width, -3, 3000).map(n -> n * n).toArray();
    Orders orders = new Orders(columns, indexes, new RowOrder(table, width, ROWS));
    for (String index : indexes) {
      assertArrayEquals(
          sorted(table, index.chars().map(columns::indexOf).toArray()),
          tuples(table, orders.of(index).rows(), width),
          index);
    }
  }

  private static int[][] sorted(int[] table, int[] order) {
    return IntStream.range(0, ROWS)
        .boxed()
        .sorted(
            Comparator.comparing(
                row -> Arrays.stream(order).map(c -> table[row * order.length + c]).toArray(),
                Arrays::compareUnsigned))
        .map(row -> Arrays.copyOfRange(table, row * order.length, (row + 1) * order.length))
        .toArray(int[][]::new);
  }

  private static int[][] tuples(int[] table, int[] rows, int width) {
    return Arrays.stream(rows)
        .mapToObj(row -> Arrays.copyOfRange(table, row * width, (row + 1) * width))
        .toArray(int[][]::new);
  }
}
