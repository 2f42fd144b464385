package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;

/**
 * What the ontology is for: each question has an answer in it, shown on the sample corpus, or on a
 * graph made by hand where no article of the sample tells of such a thing.
 */
final class CompetencyQuestionsTest {
  private static final Path TABLE = Path.of("src/test/resources/ontology/competency-questions.tsv");
  private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();

  /**
   * A row of the table.
   *
   * @param expected cells of a row that must be among the answers, by column
   * @param graph what is asked; the sample corpus where it is empty
   */
  record Question(
      String words,
      String query,
      Map<String, String> parameters,
      Map<String, String> expected,
      String graph) {
    static Question parse(String line) {
      String[] cells = line.split("\t", -1);
      assertEquals(5, cells.length, line);
      assertTrue(!cells[3].isEmpty(), line);
      return new Question(cells[0], cells[1], pairs(cells[2]), pairs(cells[3]), cells[4]);
    }

    private static Map<String, String> pairs(String cell) {
      Map<String, String> pairs = new LinkedHashMap<>();
      for (String pair : cell.isEmpty() ? new String[0] : cell.split("; ")) {
        int equals = pair.indexOf('=');
        pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
      return pairs;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  static List<Question> questions() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).map(Question::parse).toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theGraphAnswersIt(Question question) {
    Answer answer =
        new QueryRunner(CATALOGUE)
            .run(
                question.query(),
                question.parameters(),
                question.graph().isEmpty()
                    ? SampleStore.STORE.dataset()
                    : RDFDataMgr.loadDataset(question.graph()),
                Duration.ofMinutes(5),
                100_000);
    assertTrue(answer.columns().containsAll(question.expected().keySet()), question::query);
    List<Map<String, String>> rows =
        answer.rows().stream()
            .map(row -> cells(answer, row, question.expected().keySet()))
            .toList();
    assertTrue(rows.contains(question.expected()), () -> question.expected() + " not in\n" + rows);
  }

  private static Map<String, String> cells(
      Answer answer, List<@Nullable RDFNode> row, Set<String> columns) {
    return columns.stream()
        .collect(Collectors.toMap(c -> c, c -> Answer.text(row.get(answer.columns().indexOf(c)))));
  }

  @Test
  void theSampleAnswersAllButAFew() throws IOException {
    List<String> elsewhere =
        questions().stream().filter(q -> !q.graph().isEmpty()).map(Question::query).toList();
    assertTrue(elsewhere.size() <= 6, elsewhere::toString);
  }

  @Test
  void everyQueryIsAskedInItsOwnWords() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Question question : questions()) {
      asked.add(question.query() + ": " + question.words());
    }
    Set<String> canned = new TreeSet<>();
    for (CannedQuery query : CATALOGUE.queries()) {
      canned.add(query.name() + ": " + query.header().summary());
    }
    assertEquals(String.join("\n", canned), String.join("\n", asked));
  }
}
