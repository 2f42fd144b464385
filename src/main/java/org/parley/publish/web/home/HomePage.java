package org.parley.publish.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.entity.Latest;
import org.parley.publish.web.http.Cell;

/**
 * What the first page shows.
 *
 * @param counts how much there is of each kind of thing; null while it is being counted
 * @param questions how many there are in all
 */
public record HomePage(
    @Nullable List<Count> counts,
    List<Blanks> blanks,
    int questions,
    Latest latest,
    String graphVersion) {
  /** How many of something the graph knows. */
  public record Count(Cell what, int number) {}
}
