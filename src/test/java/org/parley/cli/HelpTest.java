package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Report;

final class HelpTest {
  private final TestConsole console = new TestConsole();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "build",
        "query",
        "queries",
        "explain",
        "export",
        "check",
        "serve",
        "extract",
        "evaluate"
      })
  void eachCommandIsExplainedWithExamplesHereAndInTheManual(String command) throws IOException {
    assertEquals(0, run("help", command));
    assertTrue(console.out().contains("Example"), console.out());
    assertTrue(console.out().contains("parley " + command + " "), console.out());
    assertTrue(Files.readString(Path.of("docs/commands.md")).contains("## " + command + "\n"));
    String help = console.out();
    assertEquals(0, run(command, "--help"));
    assertEquals(help + help, console.out());
  }

  @Test
  void withoutACommandThereIsAHint() {
    assertEquals(2, run());
    assertTrue(console.err().contains("parley help shows"), console.err());
    assertEquals(0, run("help"));
    assertTrue(console.out().contains("Exit codes: 0 done, 1"), console.out());
  }

  private int run(String... arguments) {
    Function<Article, Report> none =
        article -> {
          throw new AssertionError("nothing is read here");
        };
    return Main.cli(console.console(), () -> none, server -> {}).run(arguments);
  }
}
