package org.parley.benchmark;

import java.util.Arrays;

/** How long answers of one sort took. */
final class Times {
  private long[] nanos = new long[64];
  private int count;

  void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = took;
  }

  int count() {
    return count;
  }

  void addAll(Times others) {
    for (int i = 0; i < others.count; i++) {
      add(others.nanos[i]);
    }
  }

  /** The time that so great a part of the answers did not exceed, in milliseconds. */
  double part(double part) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(part * count) - 1)] / 1e6;
  }

  /**
   * One line: how many, then 50, 95, 99 and 100 of a hundred, and how often the median of another.
   */
  String line(String of, Times peer) {
    return "%-26s %5d answers: p50 %7.2f  p95 %7.2f  p99 %7.2f  max %7.2f ms; p50 is %5.1f times a static file"
        .formatted(
            of, count, part(0.5), part(0.95), part(0.99), part(1), part(0.5) / peer.part(0.5));
  }
}
