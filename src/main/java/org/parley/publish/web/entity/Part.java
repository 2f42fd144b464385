package org.parley.publish.web.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.Drawing;
import org.parley.publish.web.http.Cell;

/**
 * A list on the page of a thing.
 *
 * @param question where the whole list stands as the answer to a question
 * @param heads of the columns
 * @param drawing the same rows in time; null where they are not drawn
 * @param total how many rows there are in all
 * @param found whether the rows were found in the time that a page has
 */
public record Part(
    String heading,
    Cell question,
    List<String> heads,
    List<Row> rows,
    @Nullable Drawing drawing,
    int total,
    boolean found) {
  /**
   * A row, with who says so.
   *
   * @param remark what is to be known before it; empty where that is nothing
   */
  public record Row(List<Cell> cells, String remark, Who who) {
    /** Whether the remark is that nothing is reported. */
    public boolean isAfterGap() {
      return remark.startsWith(Cell.NOT_REPORTED);
    }
  }

  /** What tells its drawing from others of the page. */
  public String id() {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  /** How many rows are left out. */
  public int more() {
    return total - rows.size();
  }
}
