package org.parley.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables packed with the program that say which words count alike and which not at all. */
final class WordTables {
  /** Names of sides by their folded other names. */
  static final Map<String, String> SIDES =
      lines("sides.tsv").stream()
          .skip(1)
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  /** Folded words that carry nothing. */
  static final Set<String> EMPTY_WORDS = Set.copyOf(lines("empty-words.txt"));

  private WordTables() {}

  private static List<String> lines(String name) {
    try (InputStream in = WordTables.class.getResourceAsStream("/evaluation/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
