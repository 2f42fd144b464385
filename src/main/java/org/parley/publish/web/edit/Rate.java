package org.parley.publish.web.edit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** So many times in each span of time, and no more. */
final class Rate {
  private final int most;
  private final Duration span;
  private final InstantSource clock;
  private Instant end = Instant.MIN;
  private int taken;

  Rate(int most, Duration span, InstantSource clock) {
    this.most = most;
    this.span = span;
    this.clock = clock;
  }

  /** Whether it may be done once more now. */
  synchronized boolean take() {
    Instant now = clock.instant();
    if (!now.isBefore(end)) {
      end = now.plus(span);
      taken = 0;
    }
    return ++taken <= most;
  }
}
