package org.parley.annotate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parley.extract.World;
import org.parley.model.Zone;

/** Which lines are title, heading, text, item, caption, and which belong to the page around it. */
final class LayoutTest {
  private static final String BODY =
      "The third round of the talks was held in the old harbour town on Monday, and both sides spoke at length.";

  @Test
  void theFirstShortLineIsTheTitle() {
    assertEquals("TITLE BODY", zones("Third talks held\n\n" + BODY));
  }

  @Test
  void aTextMayLackATitle() {
    assertEquals("BODY", zones(BODY));
  }

  @Test
  void shortLinesInTheTextAreHeadings() {
    assertEquals(
        "TITLE BODY HEADING BODY", zones("Talks\n\n" + BODY + "\n\nBackground\n\nThen " + BODY));
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    String wrapped =
        "Talks\n\nThe third round of the talks was held in the old harbour town\n"
            + "on Monday, and both sides spoke at length.";
    assertEquals("TITLE BODY", zones(wrapped));
  }

  @Test
  void aBlankLinePartsParagraphs() {
    assertEquals("TITLE BODY BODY", zones("Talks\n\n" + BODY + "\n\nAnd " + BODY));
  }

  @Test
  void aRepeatedParagraphIsFurniture() {
    assertEquals("TITLE BODY FURNITURE", zones("Talks\n\n" + BODY + "\n\n" + BODY));
  }

  @Test
  void countersAndMenusAreFurniture() {
    assertEquals("TITLE FURNITURE BODY", zones("Talks\n\n12\n\n" + BODY));
    assertEquals("TITLE FURNITURE BODY", zones("Talks\n\nHome | World | Sport\n\n" + BODY));
  }

  @Test
  void advertisingLinesAreFurniture() {
    assertEquals(
        "TITLE BODY FURNITURE", zones("Talks\n\n" + BODY + "\n\nALSO READ: Ten harbours to see"));
    assertEquals("TITLE BODY FURNITURE", zones("Talks\n\n" + BODY + "\n\nRead more: Ten harbours"));
  }

  @Test
  void aLineOfNothingButADateIsFurniture() {
    assertEquals("TITLE FURNITURE BODY", zones("Talks\n\nMay 3, 2019\n\n" + BODY));
  }

  @Test
  void aCreditMakesTheLineAboveACaption() {
    assertEquals(
        "TITLE CAPTION FURNITURE BODY",
        zones("Talks\n\nTwo ministers walk by the sea\nOLA DAHL/AFP via Getty Images\n\n" + BODY));
  }

  @Test
  void captionsByTheirBeginning() {
    assertEquals(
        "TITLE CAPTION BODY", zones("Talks\n\nFile photo: two ministers by the sea\n\n" + BODY));
  }

  @Test
  void numberedLinesAreItems() {
    assertEquals(
        "TITLE BODY ITEM ITEM",
        zones("Talks\n\n" + BODY + "\n\n(1) Fisheries\n(2) Maritime security"));
    assertEquals("TITLE BODY ITEM ITEM", zones("Talks\n\n" + BODY + "\n\n• Fisheries\n• Trade"));
  }

  @Test
  void anySortOfLineBreakWill() {
    assertEquals("TITLE BODY", zones("Talks\r\n\r\n" + BODY));
    assertEquals("TITLE BODY", zones("Talks\u2029" + BODY));
  }

  @Test
  void nothingButBlanksHasNoBlocks() {
    assertEquals("", zones(" \n\t\n"));
    assertEquals("", zones(""));
  }

  @Test
  void blocksStandWhereTheySay() {
    String text = "\n Talks \n\n  " + BODY + "\n";
    Layout layout = new Layout(World.LEXICON.furniture());
    assertEquals(
        "Talks+" + BODY,
        layout.blocks(text).stream()
            .map(block -> text.substring(block.span().begin(), block.span().end()))
            .collect(joining("+")));
  }

  private static String zones(String text) {
    return new Layout(World.LEXICON.furniture())
        .blocks(text).stream().map(Layout.Block::zone).map(Zone::name).collect(joining(" "));
  }
}
