package org.parley.publish.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Where a text is cut. */
final class MarkedTextTest {
  private static Mark mark(int begin, int end, String target) {
    return new Mark(begin, end, "fact", target, "label of " + target);
  }

  /** Pieces with the targets of their marks, lines apart: {@code [a: words][: more] / [: next]}. */
  private static String cut(String text, Mark... marks) {
    return MarkedText.of(text, List.of(marks)).lines().stream()
        .map(
            line ->
                line.pieces().stream()
                    .map(
                        piece ->
                            "["
                                + piece.marks().stream()
                                    .map(Mark::target)
                                    .collect(Collectors.joining(","))
                                + ":"
                                + piece.text()
                                + "]")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" / "));
  }

  @Test
  void aTextWithoutMarksStaysWhole() {
    assertEquals("[:They met.]", cut("They met."));
    assertEquals("", cut(""));
  }

  @Test
  void marksMayOverlap() {
    assertEquals(
        "[a:They ][a,b:met ][b:in ][:Oslo]",
        cut("They met in Oslo", mark(0, 9, "a"), mark(5, 12, "b")));
  }

  @Test
  void theWidestOfMarksThatBeginTogetherComesFirstAndTheClosestIsLinked() {
    String text = "They met";
    assertEquals(
        "[wide,close:They][wide: met]", cut(text, mark(0, 4, "close"), mark(0, 8, "wide")));
    MarkedText.Piece piece =
        MarkedText.of(text, List.of(mark(0, 4, "close"), mark(0, 8, "wide")))
            .lines()
            .get(0)
            .pieces()
            .get(0);
    assertEquals("close", piece.closest().target());
    assertEquals("label of close\nlabel of wide", piece.labels());
  }

  @Test
  void aCommaBetweenMarksIsNothingToAimAt() {
    List<MarkedText.Piece> pieces =
        MarkedText.of("Oslo, May", List.of(mark(0, 5, "a"), mark(4, 9, "b")))
            .lines()
            .get(0)
            .pieces();
    assertEquals(
        List.of(true, false, true), pieces.stream().map(MarkedText.Piece::linked).toList());
  }

  @Test
  void linesEndWhereTheTextBreaksThem() {
    assertEquals("[:A][m:B] / [m:C][:D]", cut("AB\r\n\nCD", mark(1, 6, "m")));
  }

  @Test
  void aMarkBeginsOnce() {
    long begun =
        MarkedText.of("ab\ncd", List.of(mark(0, 5, "m"))).lines().stream()
            .flatMap(line -> line.pieces().stream())
            .filter(piece -> !piece.begun().isEmpty())
            .count();
    assertEquals(1, begun);
  }

  @Test
  void aMarkThatBeginsAtABreakBeginsAfterIt() {
    MarkedText text = MarkedText.of("ab\ncd", List.of(mark(2, 5, "m")));
    assertEquals(1, text.lines().get(1).pieces().get(0).begun().size());
  }

  @Test
  void charactersOfTwoCharsCountOnceAndStayWhole() {
    assertEquals("[:😀][m:😀b][:c]", cut("😀😀bc", mark(1, 3, "m")));
  }

  @Test
  void wordsFromRightToLeftStayInTheOrderOfTheText() {
    assertEquals("[:a ][m:שלום][: b]", cut("a שלום b", mark(2, 6, "m")));
  }

  @Test
  void whatTurnsWordsAroundOrIsNoCharacterIsReplaced() {
    assertEquals("[:a�b�c�d]", cut("a\u202Eb\0c\uD800d"));
  }

  @Test
  void marksOutsideTheTextAreCutOrLeftOut() {
    assertEquals("[:a][m:b]", cut("ab", mark(1, 99, "m"), mark(50, 60, "n"), mark(1, 1, "empty")));
  }

  @Property
  void noWordIsLostOrDoubled(
      @ForAll String text,
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> begins,
      @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> lengths) {
    List<Mark> marks =
        java.util.stream.IntStream.range(0, Math.min(begins.size(), lengths.size()))
            .mapToObj(i -> mark(begins.get(i), begins.get(i) + lengths.get(i), "m" + i))
            .toList();
    String plain = whole(MarkedText.of(text, List.of()));
    MarkedText cut = MarkedText.of(text, marks);
    assertEquals(plain, whole(cut));
    assertFalse(
        cut.lines().stream()
            .flatMap(line -> line.pieces().stream())
            .anyMatch(p -> p.text().isEmpty()));
  }

  private static String whole(MarkedText text) {
    return text.lines().stream()
        .map(
            line ->
                line.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
