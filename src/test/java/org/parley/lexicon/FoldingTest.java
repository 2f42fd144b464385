package org.parley.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Oslo, oslo",
    "NÚÑEZ, nunez",
    "Şerban, serban",
    "Nu\u0301n\u0303ez, nunez",
    "mi\u00adnis\u00adter, minister",
    "mi\u200dnis\u200bter, minister",
    "Chang’an, chang'an",
    "Straße, strasse",
    "Лавров, lavrov",
    "Αθήνα, athena"
  })
  void spellingsOfOneWordFoldAlike(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }
}
