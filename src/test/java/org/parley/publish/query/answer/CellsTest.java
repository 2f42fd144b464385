package org.parley.publish.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class CellsTest {
  @Test
  void breaksBetweenWords() {
    assertEquals(List.of("deputy", "director"), Cells.wrap("deputy director", 9, ""));
    assertEquals(List.of("Major", "Ola-Marie"), Cells.wrap("Major Ola-Marie", 10, ""));
    assertEquals(
        List.of("deputy", " head of", " staff"), Cells.wrap("deputy head of staff", 8, " "));
    assertEquals(List.of(""), Cells.wrap("", 4, ""));
  }

  @Test
  void breaksAWordOnlyWhereItAloneIsTooLong() {
    assertEquals(List.of("Ola-", "Marie"), Cells.wrap("Ola-Marie", 6, ""));
    assertEquals(List.of("Nor–", "land–", "Ost"), Cells.wrap("Nor–land–Ost", 5, ""));
    assertEquals(List.of("abcd", "efg"), Cells.wrap("abcdefg", 4, ""));
    assertEquals(List.of("a", "bcd-", "efgh", "i"), Cells.wrap("a bcd-efghi", 4, ""));
  }

  @Test
  void countsWhatATerminalShows() {
    assertEquals(4, Cells.width("北京"));
    assertEquals(1, Cells.width("e\u0301"));
    assertEquals("ab  ", Cells.pad("ab", 4));
  }

  @Test
  void takesOutWhatCommandsATerminal() {
    assertEquals("a [31mb c", Cells.clean("a\u001B[31mb\n\u202Ec"));
  }

  @Property(tries = 300)
  void noLineIsWiderThanAskedAndNothingIsLost(
      @ForAll String text,
      @ForAll @IntRange(min = 3, max = 30) int width,
      @ForAll boolean indented) {
    String clean = Cells.clean(text);
    List<String> lines = Cells.wrap(clean, width, indented ? " " : "");
    assertTrue(lines.stream().allMatch(line -> Cells.width(line) <= width), lines::toString);
    assertEquals(clean.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }
}
