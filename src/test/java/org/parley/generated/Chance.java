package org.parley.generated;

import java.util.List;
import java.util.SplittableRandom;

/** Chances that fall the same way for the same seed. */
final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final SplittableRandom random;

  Chance(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Chances of their own for a part of the world, whatever was drawn before. */
  Chance of(String what, long number) {
    return new Chance((seed ^ what.hashCode()) * STEP + number * (STEP | 1) + number);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** True in such a share of all cases. */
  boolean in(double share) {
    return random.nextDouble() < share;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
