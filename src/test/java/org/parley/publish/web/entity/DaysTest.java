package org.parley.publish.web.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-13, 13 March 2024, 2024-03-13",
    "2024-03, March 2024 (month only), 2024-03 (month only)",
    "2018, 2018 (year only), 2018 (year only)",
    "2024-13, 2024-13, 2024-13",
    "2024-02-31, 2024-02-31, 2024-02-31",
    "soon, soon, soon"
  })
  void howMuchIsKnownIsSaid(String date, String words, String figures) {
    assertEquals(words, Days.inWords(date));
    assertEquals(figures, Days.inFigures(date));
  }
}
