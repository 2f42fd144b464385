package org.parley.publish.query.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.trial.FolderCheck;

/** Queries that become questions. */
final class QuestionDraftTest {
  private static final QueryCatalogue PACKED = QueryCatalogue.load();
  private static final String QUERY =
      "SELECT ?meeting (COUNT(?x) AS ?peopleThere) { ?meeting ?p ?x } GROUP BY ?meeting";
  private static final Map<String, String> TYPED =
      Map.of(
          "name", "people-there",
          "summary", "How many were there: really?",
          "description", "- one row for\neach meeting # \"all\" of them",
          "tags", "who , 2024",
          "meaning.peopleThere", "so many");

  @TempDir private Path folder;

  static List<CannedQuery> packed() {
    return List.copyOf(PACKED.queries());
  }

  @Test
  void whatOthersSayOfAColumnIsProposed() {
    QuestionDraft draft = QuestionDraft.of(QUERY, PACKED);
    assertEquals("Meeting", draft.columns().get(0).label());
    assertTrue(draft.columns().get(0).meaning().length() > 5, draft::toString);
    assertEquals("People there", draft.columns().get(1).label());
    assertEquals("", draft.columns().get(1).meaning());
  }

  @Test
  void aSavedQuestionPassesTheCheck() throws IOException {
    CannedQuery question = QuestionDraft.of(QUERY, PACKED).with(TYPED::get).file(PACKED);
    assertEquals("How many were there: really?", question.header().summary());
    assertEquals("- one row for each meeting # \"all\" of them", question.header().description());
    assertEquals(List.of("who", "2024"), question.header().tags());
    assertEquals(List.of("meeting", "peopleThere"), question.columns());
    Files.writeString(folder.resolve("people-there.rq"), question.text());
    FolderCheck.Outcome outcome =
        FolderCheck.of(
            PACKED,
            folder,
            () -> {
              throw new AssertionError("no test needs a store");
            });
    assertEquals(List.of(), outcome.failures());
    assertEquals(1, outcome.files());
  }

  @ParameterizedTest
  @MethodSource("packed")
  void aQuestionThatIsSavedAnewKeepsItsHeaderButForTheTests(CannedQuery query) {
    QueryHeader before = query.header();
    CannedQuery again =
        QuestionDraft.of(query.text(), PACKED)
            .with(Map.of("name", query.name() + "-again")::get)
            .file(PACKED);
    QueryHeader after = again.header();
    assertEquals(before.summary(), after.summary());
    assertEquals(before.description().strip(), after.description().strip());
    assertEquals(before.tags(), after.tags());
    assertEquals(before.params(), after.params());
    assertEquals(before.columns(), after.columns());
    assertEquals(before.view(), after.view());
    assertEquals(List.of(), after.tests());
    assertEquals(body(query), body(again));
  }

  private static String body(CannedQuery query) {
    return query
        .text()
        .lines()
        .dropWhile(line -> line.startsWith("#+"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "summary", "description", "meaning.peopleThere"})
  void whatIsMissingIsNamed(String field) {
    QuestionDraft draft =
        QuestionDraft.of(QUERY, PACKED).with(f -> f.equals(field) ? " " : TYPED.get(f));
    QueryException refused = assertThrows(QueryException.class, () -> draft.file(PACKED));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("missing") || said.contains("lower-case words"), said);
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    QuestionDraft draft =
        QuestionDraft.of(QUERY, PACKED).with(f -> f.equals("name") ? "who-met-whom" : TYPED.get(f));
    QueryException refused = assertThrows(QueryException.class, () -> draft.file(PACKED));
    assertTrue(String.valueOf(refused.getMessage()).contains("a query of this name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK {}", "DESCRIBE <urn:x>", "SELECT ?x { ?x"})
  void whatHasNoColumnsIsNoQuestion(String query) {
    assertThrows(QueryException.class, () -> QuestionDraft.of(query, PACKED));
  }
}
