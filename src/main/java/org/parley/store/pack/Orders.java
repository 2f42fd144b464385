package org.parley.store.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in the orders of all its indexes. Where one index has its columns in the
 * order of another but for the first, it is sorted by that one alone: {@code GSPO} from {@code
 * SPOG}.
 */
final class Orders {
  private final String columns;
  private final List<String> indexes;
  private final RowOrder unsorted;
  private final Map<String, RowOrder> sorted = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * The orders of some rows.
   *
   * @param columns names of the columns, a letter each
   * @param indexes names of the indexes: their columns in their order
   */
  Orders(String columns, List<String> indexes, RowOrder unsorted) {
    this.columns = columns;
    this.indexes = indexes;
    this.unsorted = unsorted;
  }

  /** The rows in the order of an index. */
  RowOrder of(String index) {
    RowOrder known = sorted.get(index);
    if (known == null) {
      begun.add(index);
      known = sorted(index);
      sorted.put(index, known);
    }
    return known;
  }

  private RowOrder sorted(String index) {
    String source = source(index);
    if (source != null) {
      return of(source).by(columns.indexOf(index.charAt(0)));
    }
    RowOrder order = unsorted;
    for (int i = index.length() - 1; i >= 0; i--) {
      order = order.by(columns.indexOf(index.charAt(i)));
    }
    return order;
  }

  private @Nullable String source(String index) {
    String first = index.substring(0, 1);
    String rest = index.substring(1);
    return indexes.stream()
        .filter(other -> sorted.containsKey(other) || !begun.contains(other))
        .filter(other -> other.replace(first, "").equals(rest))
        .findFirst()
        .orElse(null);
  }
}
