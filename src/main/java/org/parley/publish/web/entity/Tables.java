package org.parley.publish.web.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that say what pages show and in which order. */
public final class Tables {
  private Tables() {}

  /** The rows of a table in {@code web}, without its comments and its head. */
  public static List<String[]> rows(String file) {
    try (InputStream in = Tables.class.getResourceAsStream("/web/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
