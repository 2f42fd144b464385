package org.parley.resolve.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables under {@code resolve/}: cells between tabs, {@code #} before remarks. */
final class Tables {
  private Tables() {}

  static List<String[]> rows(String name) {
    String path = "/resolve/" + name;
    InputStream table = Objects.requireNonNull(Tables.class.getResourceAsStream(path), path);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
