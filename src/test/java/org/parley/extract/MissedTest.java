package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Unmatched;

/** Which sentences count as missed: those with a word of contact that gave nothing. */
final class MissedTest {
  private static final String LEAD =
      "Defence Minister Ola Brekke of Norway met Brazil's Defence Minister Rui Prado in Oslo on"
          + " Monday. ";

  @Test
  void whatIsReadIsNotMissed() {
    assertEquals(List.of(), triggers(LEAD));
  }

  @Test
  void aMeetingOfWhichNothingIsKnownIsMissed() {
    assertEquals(List.of("dialogue"), triggers(LEAD + "The dialogue rests on a memorandum."));
  }

  @Test
  void somebodyWhoHostsNobodyKnownIsMissed() {
    assertEquals(
        List.of("host"), triggers(LEAD + "Brazil's ambassador hosts whoever comes along."));
  }

  @Test
  void sentencesWithoutAWordOfContactAreNot() {
    assertEquals(List.of(), triggers(LEAD + "The fish of Norway are many, and they are cheap."));
    assertEquals(List.of(), triggers(LEAD + "Sales met no expectations at all."));
  }

  @Test
  void whoSomebodyIsSaysNothingOfAContact() {
    assertEquals(
        List.of("speak"), triggers(LEAD + "General Jon Aas of Norway speaks four languages."));
  }

  private static List<String> triggers(String text) {
    return World.readAsIs("Ministers in Oslo\n\n" + text).unmatched().stream()
        .map(Unmatched::trigger)
        .toList();
  }
}
