package org.parley.publish.web;

import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Takes bytes for nobody, for as long as they are wanted; whoever makes them rests as long as they
 * took, so that readers have the machine for themselves half of the time.
 */
final class Leisurely extends OutputStream {
  private static final long STRETCH = TimeUnit.MILLISECONDS.toNanos(10);

  /** Whoever waits for its end should not do so for a rest. */
  private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(100);

  private final BooleanSupplier ended;
  private long rested = System.nanoTime();

  Leisurely(BooleanSupplier ended) {
    this.ended = ended;
  }

  @Override
  public void write(int single) {
    rest();
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    rest();
  }

  private void rest() {
    long worked = System.nanoTime() - rested;
    try {
      if (worked > STRETCH && !ended.getAsBoolean()) {
        TimeUnit.NANOSECONDS.sleep(Math.min(worked, LONGEST_REST));
        rested = System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ending();
    }
    if (ended.getAsBoolean()) {
      throw ending();
    }
  }

  private static CancellationException ending() {
    return new CancellationException("the server ends");
  }
}
