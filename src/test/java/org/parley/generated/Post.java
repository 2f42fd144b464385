package org.parley.generated;

import static org.parley.generated.Table.cell;

import java.time.LocalDate;
import java.util.Map;

/**
 * A post of one side.
 *
 * @param before what stands before a name, as "Foreign Minister"; empty where nothing can
 * @param after what stands behind a name
 * @param renamed what stands behind a name from {@code renamedOn} on; empty where it keeps its name
 * @param rank of military posts; else empty
 */
record Post(
    String id,
    Side side,
    String before,
    String after,
    String renamed,
    LocalDate renamedOn,
    String rank) {

  static Post of(Map<String, String> row, Side side, LocalDate renamedOn) {
    return new Post(
        cell(row, "id"),
        side,
        cell(row, "before"),
        named(cell(row, "after"), side),
        named(cell(row, "renamed"), side),
        renamedOn,
        cell(row, "rank"));
  }

  private static String named(String post, Side side) {
    return post.replace("{side}", side.named());
  }

  private boolean isRenamed(LocalDate day) {
    return !renamed.isEmpty() && !day.isBefore(renamedOn);
  }

  /** The words behind the name. */
  String after(LocalDate day) {
    return isRenamed(day) ? renamed : after;
  }

  /** The words before the name; empty where there are none, or where they are out of use. */
  String before(LocalDate day) {
    return isRenamed(day) ? "" : before;
  }
}
