package org.parley.publish.chart;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who stands on the left and who on the right, so that those who meet mostly face each other. */
final class Facing {
  private final Map<String, Boolean> left = new LinkedHashMap<>();

  /** Sets up those who meet; whoever has a place keeps it. */
  void meet(Collection<String> sides) {
    for (String side : sides) {
      if (!left.containsKey(side)) {
        left.put(side, leftIsFreer(sides));
      }
    }
  }

  private boolean leftIsFreer(Collection<String> sides) {
    long onLeft = sides.stream().filter(side -> Boolean.TRUE.equals(left.get(side))).count();
    long onRight = sides.stream().filter(side -> Boolean.FALSE.equals(left.get(side))).count();
    return onLeft <= onRight;
  }

  boolean isLeft(String side) {
    return Boolean.TRUE.equals(left.get(side));
  }
}
