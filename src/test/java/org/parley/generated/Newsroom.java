package org.parley.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes an article.
 *
 * @param side whose account it gives; null for those that belong to nobody
 */
record Newsroom(String name, Kind kind, @Nullable Side side) {
  /** How it writes. */
  enum Kind {
    MINISTRY,
    AGENCY,
    PAPER
  }

  private static final double RESPELLING = 0.25;
  private static final double INITIALS = 0.06;
  private static final double TURNING = 0.3;

  /** Those that may report what two sides do. */
  static List<Newsroom> near(Side one, Side other) {
    List<Newsroom> all = new ArrayList<>();
    for (Side side : List.of(one, other)) {
      all.add(new Newsroom(side.name() + " ministry release", Kind.MINISTRY, side));
      all.add(new Newsroom(side.name() + " state agency", Kind.AGENCY, side));
      all.add(new Newsroom(side.seat() + " morning paper", Kind.PAPER, side));
    }
    all.add(new Newsroom("world wire", Kind.AGENCY, null));
    all.add(new Newsroom("foreign affairs weekly", Kind.PAPER, null));
    return all;
  }

  /** How it always writes the name of an official. */
  Name.Style style(Official official, Chance world) {
    Chance chance = world.of(name, official.id());
    boolean own = official.side().equals(side);
    if (own && kind == Kind.MINISTRY) {
      return official.name().familyFirst() ? Name.Style.CAPITALS : Name.Style.HOME;
    }
    if (own) {
      return chance.in(0.5) ? Name.Style.HOME : Name.Style.PLAIN;
    }
    if (chance.in(INITIALS)) {
      return Name.Style.INITIAL;
    }
    if (chance.in(RESPELLING)) {
      return Name.Style.OTHER;
    }
    if (official.name().familyFirst() && chance.in(TURNING)) {
      return Name.Style.TURNED;
    }
    return chance.in(0.5) ? Name.Style.SHORTENED : Name.Style.PLAIN;
  }
}
