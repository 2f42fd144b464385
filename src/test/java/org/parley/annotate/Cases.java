package org.parley.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.parley.extract.World;

/**
 * Tests from a table of lines {@code words => what is read}. A line that begins with {@code gap:}
 * is not read so yet, and its test fails when it is.
 */
final class Cases {
  private static final String GAP = "gap: ";
  private static final String TO = " => ";

  private Cases() {}

  static Stream<DynamicTest> of(String table, UnaryOperator<String> reader) {
    return lines(table).map(line -> test(line, reader));
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = Cases.class.getResourceAsStream(table + ".txt")) {
      String text = new String(requireNonNull(in, table).readAllBytes(), UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest test(String line, UnaryOperator<String> reader) {
    boolean gap = line.startsWith(GAP);
    String body = gap ? line.substring(GAP.length()) : line;
    int to = body.indexOf(TO);
    String words = World.real(body.substring(0, to).strip());
    String expected = World.real(body.substring(to + TO.length()).strip());
    return dynamicTest(
        line,
        () -> {
          String read = reader.apply(words);
          if (gap) {
            assertNotEquals(expected, read, "no gap any more: strike out the word gap");
          } else {
            assertEquals(expected, read);
          }
        });
  }
}
