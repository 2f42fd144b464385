package org.parley.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class CellsTest {
  @Test
  void breaksAfterSpacesAndHyphensElseAnywhere() {
    assertEquals(List.of("deputy", "director"), Cells.wrap("deputy director", 9));
    assertEquals(List.of("Ola-", "Marie"), Cells.wrap("Ola-Marie", 6));
    assertEquals(List.of("abcd", "efg"), Cells.wrap("abcdefg", 4));
    assertEquals(List.of(""), Cells.wrap("", 4));
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
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    String clean = Cells.clean(text);
    List<String> lines = Cells.wrap(clean, width);
    assertTrue(lines.stream().allMatch(line -> Cells.width(line) <= width), lines::toString);
    assertEquals(clean.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }
}
