package org.parley.generated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An encounter of two sides.
 *
 * @param number of an edition; 0 for what is no edition
 * @param host where it takes place; one of the two sides
 * @param first who comes for the first side, the head first
 * @param second the same for the second side
 * @param previous the number of the edition before, -1 where there is none
 */
record Event(
    int id,
    Kind kind,
    @Nullable Series series,
    int number,
    LocalDate from,
    LocalDate until,
    Side host,
    List<Seat> first,
    List<Seat> second,
    String field,
    int previous) {
  /** What kind of encounter. */
  enum Kind {
    EDITION("dialogue"),
    TALKS("dialogue"),
    CALL("call"),
    COURTESY("visit");

    final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  String key() {
    return "meeting-" + id;
  }

  Side firstSide() {
    return first.get(0).post().side();
  }

  Side secondSide() {
    return second.get(0).post().side();
  }

  Side other(Side side) {
    return side.equals(firstSide()) ? secondSide() : firstSide();
  }

  List<Seat> of(Side side) {
    return side.equals(firstSide()) ? first : second;
  }

  /** Whether the two sides of another event are the same. */
  boolean sameSides(Event event) {
    return firstSide().equals(event.firstSide()) && secondSide().equals(event.secondSide());
  }
}
