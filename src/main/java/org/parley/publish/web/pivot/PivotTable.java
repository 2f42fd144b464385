package org.parley.publish.web.pivot;

import java.util.List;
import org.parley.publish.web.evidence.Says;
import org.parley.publish.web.evidence.Subjects;
import org.parley.publish.web.http.Cell;

/**
 * One row for each meeting, one column for each side.
 *
 * @param caption how many meetings there are, in words
 * @param heads what the columns of sides are called
 * @param named whether each column is one side's; else each seat names its side
 */
public record PivotTable(String caption, List<String> heads, boolean named, List<Line> lines) {
  /**
   * One meeting.
   *
   * @param when its date in words, or that none is reported
   * @param states what else is to be known of it at a glance
   * @param cells those who sat in each column; a column without any is not of this meeting
   */
  public record Line(
      Cell meeting,
      String when,
      List<String> states,
      List<List<Seat>> cells,
      Says says,
      List<Subjects> topics) {}

  /**
   * Somebody who stood for a side.
   *
   * @param person empty text where nobody is reported
   * @param facts rank, post, office and the like
   * @param evidence where the sentences stand that say so
   */
  public record Seat(Cell side, Cell person, List<Fact> facts, Cell evidence) {}

  /**
   * A value of a seat.
   *
   * @param label what it is, empty where the value says so itself
   */
  public record Fact(String label, String text) {}
}
