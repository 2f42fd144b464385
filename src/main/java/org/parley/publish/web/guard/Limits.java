package org.parley.publish.web.guard;

import java.time.Duration;

/**
 * What one reader may use.
 *
 * @param timeout the time for one query, waiting included
 * @param rowCap the greatest number of rows or triples in one answer
 * @param threads how many queries run at once
 * @param waiting how many more may wait for their turn
 */
public record Limits(Duration timeout, int rowCap, int threads, int waiting) {
  /** The most characters that one answer or one computed string may have. */
  static final int ANSWER_CHARACTERS = 32 << 20;

  static final int STRING_CHARACTERS = 1 << 20;

  public Limits {
    if (timeout.isNegative() || timeout.isZero() || rowCap < 1 || threads < 1 || waiting < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** Limits for this machine's processors. */
  public static Limits of(Duration timeout, int rowCap) {
    int threads = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    return new Limits(timeout, rowCap, threads, 16 * threads);
  }
}
