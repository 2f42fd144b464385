package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ConsoleTest {
  @Test
  void tablesAreAsWideAsTheTerminalWithinReason() {
    assertEquals(97, Console.width("97"));
    assertEquals(80, Console.width("20"));
    assertEquals(200, Console.width("99999"));
    assertEquals(132, Console.width(null));
    assertEquals(132, Console.width(""));
    assertEquals(132, Console.width("-5"));
    assertEquals(132, Console.width("123456789012"));
  }

  @Test
  void filesAreWrittenInOneWidthWhateverTheTerminal() {
    assertEquals(132, new Console(System.out, System.err, false).width());
  }
}
