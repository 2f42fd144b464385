package org.parley.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each message leads to a paragraph of docs/errors.md, and no paragraph is left over. */
final class ErrorsPageTest {
  private static final Path SOURCES = Path.of("src/main/java/org/parley");

  /** An address as it is printed. */
  private static final Pattern PRINTED = Pattern.compile("errors\\.md#([a-z]+(?:-[a-z]+)*)");

  /** A call of the commands' exceptions, whose last word is the anchor. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:address|wrongUse|failed|failure)\\((?:[^\";]|\"(?:\\\\.|[^\"\\\\])*\")*?"
              + "\"([a-z]+(?:-[a-z]+)*)\"(?:\\s*\\)|, ExitCode)");

  /** A constant of the refusals to read, which is an anchor in capitals. */
  private static final Pattern REFUSAL = Pattern.compile("(?m)^  ([A-Z_]+)\\(");

  @Test
  void everyMessageIsExplainedAndNothingElse() throws IOException {
    TreeSet<String> used = new TreeSet<>(matches(PRINTED, Path.of("parley")));
    used.addAll(matches(REFUSAL, SOURCES.resolve("read/Refusal.java")));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        used.addAll(matches(PRINTED, file));
        used.addAll(
            file.startsWith(SOURCES.resolve("cli")) ? matches(CALLED, file) : new TreeSet<>());
      }
    }
    assertEquals(used, matches(Pattern.compile("(?m)^### (.+)$"), Path.of("docs/errors.md")));
  }

  private static TreeSet<String> matches(Pattern pattern, Path file) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (MatchResult match : pattern.matcher(Files.readString(file)).results().toList()) {
      found.add(match.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return found;
  }
}
