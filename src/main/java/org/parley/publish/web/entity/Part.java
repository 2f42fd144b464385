package org.parley.publish.web.entity;

import java.util.List;
import org.parley.publish.web.http.Cell;

/**
 * A list on the page of a thing.
 *
 * @param question where the whole list stands as the answer to a question
 * @param heads of the columns
 * @param proved whether rows show who says so
 * @param total how many rows there are in all
 * @param found whether the rows were found in the time that a page has
 */
public record Part(
    String heading,
    Cell question,
    List<String> heads,
    List<Row> rows,
    boolean proved,
    int total,
    boolean found) {
  /** A row, with who says so. */
  public record Row(List<Cell> cells, Who who) {}

  /** How many rows are left out. */
  public int more() {
    return total - rows.size();
  }
}
