package org.parley.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The posts of one side and who held them; some go from one post to the next. */
final class Government {
  private static final int SHORTEST_DAYS = 500;
  private static final int LONGEST_DAYS = 2000;
  private static final double PROMOTED = 0.3;
  private static final int RESTED_DAYS = 600;

  private final Side side;
  private final Names names;
  private final Chance chance;
  private final Map<String, List<Seat>> seats = new TreeMap<>();
  private final List<Seat> former = new ArrayList<>();
  private int people;

  /**
   * Fills all posts of a side.
   *
   * @param firstId the number of the first of its officials
   */
  Government(Side side, List<Map<String, String>> posts, Names names, int firstId, Chance chance) {
    this.side = side;
    this.names = names;
    this.chance = chance;
    this.people = firstId;
    String body = side.state() ? "state" : "igo";
    for (Map<String, String> row : posts) {
      if (Table.cell(row, "body").equals(body)) {
        LocalDate renamed = World.BEGIN.plusDays(chance.below(World.DAYS));
        fill(Post.of(row, side, renamed));
      }
    }
  }

  private void fill(Post post) {
    List<Seat> all = new ArrayList<>();
    LocalDate from = World.BEGIN;
    while (from.isBefore(World.BEGIN.plusDays(World.DAYS + 1))) {
      LocalDate until = from.plusDays(chance.between(SHORTEST_DAYS, LONGEST_DAYS));
      Seat seat = new Seat(successor(from, post), post, from, until);
      all.add(seat);
      former.add(seat);
      from = until;
    }
    seats.put(post.id(), all);
  }

  /** Somebody whose last post has ended lately, or somebody new. */
  private Official successor(LocalDate day, Post post) {
    if (post.rank().isEmpty() && chance.in(PROMOTED)) {
      for (int i = 0; i < former.size(); i++) {
        Seat seat = former.get(i);
        boolean free =
            !seat.until().isAfter(day) && seat.until().isAfter(day.minusDays(RESTED_DAYS));
        if (free && seat.post().rank().isEmpty() && last(seat)) {
          return seat.holder();
        }
      }
    }
    return new Official(people++, names.next(side.name(), side.group()), side);
  }

  private boolean last(Seat seat) {
    return former.stream()
        .noneMatch(
            other -> other.holder().equals(seat.holder()) && other.until().isAfter(seat.until()));
  }

  /** The number of the next official that the world may make up. */
  int nextId() {
    return people;
  }

  Seat holder(String post, LocalDate day) {
    return Objects.requireNonNull(seats.get(post), side.name() + " has no " + post).stream()
        .filter(seat -> seat.covers(day))
        .findFirst()
        .orElseThrow();
  }
}
