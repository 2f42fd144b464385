package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.read.Metadata;
import org.parley.store.Finding;
import org.parley.store.GraphStore;

/** The sample corpus as a whole, from its files to the answers about it. */
final class SampleCorpusTest {
  private static final QueryRunner QUERIES = new QueryRunner(QueryCatalogue.load());
  private static final GraphStore STORE = GraphStore.inMemory("http://localhost:3030");
  private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
  private static RunReport report =
      new RunReport(List.of(), List.of(), 0, List.of(), new RunReport.Stored(0, 0, 0, 0, 0));

  @BeforeAll
  static void build() throws URISyntaxException {
    String table = "/sample/meta.tsv";
    Path path =
        Path.of(Objects.requireNonNull(SampleCorpusTest.class.getResource(table), table).toURI());
    report =
        new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
            .build(STORE, List.of(path.resolveSibling("")), Metadata.read(path));
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void everyArticleIsReadWithItsMetadata() {
    assertEquals(List.of(), report.rejected());
    assertEquals(List.of(), report.warnings());
    assertEquals(report.read(), report.stored().articles());
  }

  @Test
  void muchIsFound() {
    assertTrue(report.stored().meetings() >= 50, report.stored()::toString);
    assertTrue(report.stored().people() >= 90, report.stored()::toString);
  }

  @Test
  void nothingViolatesTheShapes() {
    List<Finding> violations =
        STORE.check().stream()
            .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
            .toList();
    assertEquals(List.of(), violations);
  }

  @Test
  void theShapesFindTheContradictionsThatTheQuestionShows() {
    Set<String> warned =
        STORE.check().stream()
            .filter(finding -> finding.message().startsWith("not all that is told of"))
            .map(Finding::focus)
            .collect(Collectors.toSet());
    assertFalse(warned.isEmpty());
    assertEquals(column("contradictions", "subject"), warned);
  }

  @Test
  void everyMeetingHasASentenceThatProvesIt() {
    Set<String> meetings = column("meetings-in-a-period", "meeting");
    assertEquals(report.stored().meetings(), meetings.size());
    meetings.removeAll(column("source-of-a-fact", "subject"));
    assertEquals(Set.of(), meetings, "meetings without evidence");
  }

  /** Each side told of one and the same edition in an account of its own. */
  @ParameterizedTest
  @CsvSource({
    "03-china-mnd-8th-readout, 04-nato-8th-readout, 8",
    "06-us-dpct-17th-readout, 07-china-dpct-17th-readout, 17",
    "08-india-22-japan-press-note, 09-japan-22-india-note, 3",
    "10-china-sr-23rd-readout, 11-india-sr-23rd-press-release, 23",
  })
  void accountsOfOneEditionMeetInOneNode(String one, String other, String edition) {
    Set<String> shared = editions(edition);
    shared.retainAll(toldBy(one));
    shared.retainAll(toldBy(other));
    assertEquals(1, shared.size(), shared::toString);
  }

  private static Set<String> editions(String number) {
    Answer editions = ask("editions-of-a-series");
    return editions.rows().stream()
        .filter(row -> cell(editions, row, "edition").equals(number))
        .map(row -> cell(editions, row, "meeting"))
        .collect(Collectors.toSet());
  }

  private static Set<String> toldBy(String article) {
    Answer sources = ask("source-of-a-fact");
    return sources.rows().stream()
        .filter(row -> cell(sources, row, "document").endsWith("/document/" + article))
        .map(row -> cell(sources, row, "subject"))
        .collect(Collectors.toSet());
  }

  private static Set<String> column(String query, String column) {
    Answer answer = ask(query);
    return answer.rows().stream().map(row -> cell(answer, row, column)).collect(Collectors.toSet());
  }

  private static String cell(Answer answer, List<@Nullable RDFNode> row, String column) {
    return Answer.text(row.get(answer.columns().indexOf(column)));
  }

  private static Answer ask(String query) {
    return ANSWERS.computeIfAbsent(query, SampleCorpusTest::run);
  }

  private static Answer run(String query) {
    Answer answer = QUERIES.run(query, Map.of(), STORE.dataset(), Duration.ofMinutes(5), 100_000);
    assertFalse(answer.truncated(), query);
    return answer;
  }
}
