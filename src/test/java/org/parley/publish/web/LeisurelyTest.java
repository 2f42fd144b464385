package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Bytes that are made for nobody. */
final class LeisurelyTest {
  @Test
  void theyAreTakenUntilTheServerEnds() throws IOException {
    AtomicBoolean ended = new AtomicBoolean();
    try (Leisurely bytes = new Leisurely(ended::get)) {
      bytes.write(new byte[100]);
      bytes.write(1);
      ended.set(true);
      assertThrows(CancellationException.class, () -> bytes.write(1));
      assertThrows(CancellationException.class, () -> bytes.write(new byte[100]));
    }
  }

  @Test
  void whoeverIsInterruptedAtRestEnds() {
    Leisurely bytes = new Leisurely(() -> false);
    Thread.currentThread().interrupt();
    assertThrows(
        CancellationException.class,
        () -> {
          while (true) {
            bytes.write(1);
          }
        });
    Thread.interrupted();
  }
}
