package org.parley.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a packed table below its header, comments left out. */
final class Tsv {
  private Tsv() {}

  static List<List<String>> rows(String name) {
    try (InputStream in = Tsv.class.getResourceAsStream("/read/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
