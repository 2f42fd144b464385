package org.parley.publish.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;
import org.parley.publish.query.QueryHeader;

final class AnswerPageTest {
  private static final CannedQuery QUERY =
      new CannedQuery(
          "some-things",
          new QueryHeader(
              "Which things?",
              "One row per thing.",
              List.of(),
              List.of(),
              List.of(
                  new QueryHeader.Column("a", "A", "one", false, ""),
                  new QueryHeader.Column("b", "B", "other", false, "")),
              QueryHeader.View.TABLE,
              List.of()),
          "SELECT ?a ?b { ?a ?b [] }",
          QueryFactory.create("SELECT ?a ?b { ?a ?b [] }"));

  private static @Nullable RDFNode node(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    return text.matches("-?[0-9.]+")
        ? ResourceFactory.createTypedLiteral(
            text,
            TypeMapper.getInstance()
                .getSafeTypeByName(
                    text.contains(".") ? XSD.decimal.getURI() : XSD.integer.getURI()))
        : ResourceFactory.createStringLiteral(text);
  }

  /** Rows written {@code a|b}, a blank for what is missing. */
  private static Answer answer(boolean truncated, String... rows) {
    return new Answer(
        QUERY,
        Map.of(),
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|", -1)).map(AnswerPageTest::node).toList())
            .toList(),
        truncated);
  }

  private static List<String> rows(Answer answer) {
    return answer.rows().stream()
        .map(row -> Answer.text(row.get(0)) + "|" + Answer.text(row.get(1)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a, zoe|x 2|x 9.5|y 10|x |z |a",
    "-a, 10|x 9.5|y 2|x zoe|x |z |a",
    "'b,-a', |a 10|x 2|x zoe|x 9.5|y |z",
    "'', 10|x |z zoe|x 2|x |a 9.5|y"
  })
  void rowsAreSortedAsSparqlDoesAndWhatIsMissingComesLast(String sort, String expected) {
    Answer answer = answer(false, "10|x", "|z", "zoe|x", "2|x", "|a", "9.5|y");
    Answer sorted = Sorting.parse(sort, QUERY).applied(answer);
    assertEquals(List.of(expected.split(" ")), rows(sorted));
  }

  @Test
  void rowsThatAreAlikeKeepTheirOrder() {
    Answer answer = answer(false, "c|x", "a|y", "b|x", "d|x");
    assertEquals(
        List.of("a|y", "c|x", "b|x", "d|x"), rows(Sorting.parse("-b", QUERY).applied(answer)));
  }

  @Test
  void aHeadSortsUpwardsThenDownwards() {
    Sorting up = Sorting.NONE.turned("a");
    assertEquals("a", up.toString());
    assertEquals("ascending", up.order("a"));
    assertEquals("-a", up.turned("a").toString());
    assertEquals("a", up.turned("a").turned("a").toString());
    assertEquals("b", up.turned("b").toString());
    assertEquals("", up.order("b"));
  }

  @Test
  void aColumnThatIsNotThereIsToldWithThoseThatAre() {
    QueryException e = assertThrows(QueryException.class, () -> Sorting.parse("a,-when", QUERY));
    assertEquals("some-things has no column \"when\" to sort by; it has a, b", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 1|a 2|a, 1–2 of 5 rows",
    "2, 2, 3|a 4|a, 3–4 of 5 rows",
    "3, 2, 5|a, 5–5 of 5 rows",
    "1, 5, 1|a 2|a 3|a 4|a 5|a, 5 rows"
  })
  void aPageIsCutOut(int page, int size, String expected, String caption) {
    Answer five = answer(false, "1|a", "2|a", "3|a", "4|a", "5|a");
    AnswerPage cut = AnswerPage.of(five, Sorting.NONE, new Slice(page, size));
    assertEquals(List.of(expected.split(" ")), rows(cut.answer()));
    assertEquals(caption, cut.caption());
    assertEquals(5, cut.total());
  }

  @Test
  void pagesTogetherAreTheWhole() {
    Answer whole =
        answer(false, IntStream.range(0, 23).mapToObj(i -> i + "|a").toArray(String[]::new));
    for (int size = 1; size < 26; size++) {
      int pages = AnswerPage.of(whole, Sorting.NONE, new Slice(1, size)).pages();
      Slice first = new Slice(1, size);
      List<String> together =
          IntStream.rangeClosed(1, pages)
              .mapToObj(page -> new Slice(page, first.size()).applied(whole))
              .flatMap(answer -> rows(answer).stream())
              .toList();
      assertEquals(rows(whole), together);
    }
  }

  @Test
  void whatWasCutIsNotCountedExactly() {
    AnswerPage page = AnswerPage.of(answer(true, "1|a", "2|a"), Sorting.NONE, Slice.WHOLE);
    assertEquals("more than 2 rows", page.caption());
    assertTrue(!page.exact());
    AnswerPage none = AnswerPage.of(answer(false), Sorting.NONE, Slice.of(null, null));
    assertEquals("Nothing is reported.", none.caption());
    assertEquals(1, none.pages());
  }

  @Test
  void aPageBeyondTheEndIsNoPage() {
    QueryException e =
        assertThrows(
            QueryException.class,
            () -> new Slice(3, 2).applied(answer(false, "1|a", "2|a", "3|a")));
    assertEquals(Kind.NO_SUCH_PAGE, e.kind());
    assertEquals("page 3 is beyond the end: 3 rows make 2 pages of 2", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "many", "10001", "99999999999"})
  void aSizeThatIsNoneIsToldWithItsBounds(String size) {
    QueryException e = assertThrows(QueryException.class, () -> Slice.of("1", size));
    assertEquals(
        "size must be a whole number from 1 to 10000, not \"" + size + "\"", e.getMessage());
    assertThrows(QueryException.class, () -> Slice.of("0", null));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=1+1, '=1+1",
        "+4, +4",
        "-4.5e3, -4.5e3",
        "-4 to -2, '-4 to -2",
        "@now, '@now",
        "a=b, a=b",
        "－1, '－1"
      })
  void noCellOfCsvIsAFormula(String text, String cell) {
    Answer answer =
        new Answer(
            QUERY,
            Map.of(),
            List.of(
                Arrays.asList(
                    ResourceFactory.createStringLiteral(text),
                    ResourceFactory.createStringLiteral("\t=1,\"2\""))),
            false);
    assertEquals("a,b\r\n" + cell + ",\"'\t=1,\"\"2\"\"\"\r\n", CsvText.of(answer));
  }
}
