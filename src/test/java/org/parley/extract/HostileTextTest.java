package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no one writes: one word over and over. */
final class HostileTextTest {
  private static final int CHARS = 50_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        "7",
        "7 ",
        "a",
        "A",
        "A.",
        "(",
        "“",
        "- ",
        "\n",
        "Aaaa ",
        "ABC ",
        "of the ",
        "fish, ",
        "Norway, ",
        "he said that ",
        "with emphasis on ",
        "Monday, ",
        "van der ",
        "round of the ",
        "Meeting of ",
        "Norway-",
        "\uD83C",
        "“a” ",
        "(a) ",
        "[(",
        "13-14 March and ",
        "director of the department of ",
        "he said that she said that ",
        "a\u0301\u0301",
        "שלום ",
        "meeting of talks on dialogue between "
      })
  void aRowOfOneWordSaysNothing(String word) {
    assertEquals(0, World.readAsIs("A title\n\n" + row(word, CHARS)).claims().size());
  }

  private static String row(String word, int chars) {
    return word.repeat(chars / word.length());
  }
}
