package org.parley.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store that answers SPARQL. */
interface Engine extends AutoCloseable {
  String name();

  /** Null where it took longer than this. */
  @Nullable Outcome ask(String query, Duration limit) throws Exception;

  @Override
  void close() throws Exception;

  /**
   * An answer.
   *
   * @param millis processor time
   * @param digest of the rows, whatever their order
   */
  record Outcome(double millis, int rows, String digest) {
    /** Rows as text: each value by its name, literals by what is printed of them. */
    static Outcome of(double millis, List<String> rows) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        rows.stream()
            .sorted()
            .forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
        return new Outcome(millis, rows.size(), HexFormat.of().formatHex(digest.digest(), 0, 8));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
