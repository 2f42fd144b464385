package org.parley.publish.chart;

import java.util.ArrayList;
import java.util.List;

/** Places marks on as few lines as keep them and their texts apart. */
final class Lines {
  private static final int MOST = 12;
  private static final int GAP = 6;
  private static final int CHARACTER = 7;

  /** How far each line is taken. */
  private final List<Integer> taken = new ArrayList<>();

  /** What a text is expected to take. */
  static int width(String text) {
    return text.length() * CHARACTER;
  }

  /** The first line with room from one place to another; -1 where none has it. */
  int take(int from, int to) {
    for (int line = 0; line < MOST; line++) {
      if (line == taken.size()) {
        taken.add(Integer.MIN_VALUE / 2);
      }
      if (taken.get(line) + GAP <= from) {
        taken.set(line, to);
        return line;
      }
    }
    return -1;
  }

  /** The line below all others, for what none has room for and no text is in the way of. */
  int rest() {
    while (taken.size() <= MOST) {
      taken.add(Integer.MAX_VALUE - GAP);
    }
    return MOST;
  }

  /** How many lines are used. */
  int count() {
    return Math.max(1, taken.size());
  }
}
