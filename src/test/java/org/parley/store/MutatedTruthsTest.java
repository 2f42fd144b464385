package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.consolidate.Conclusions;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** What no graph may say is noticed, by a reasoner or by the shapes; what it may say is not. */
final class MutatedTruthsTest {
  private static final Path UPDATES = Path.of("src/test/resources/org/parley/store");
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static Graph truth = GraphMemFactory.createDefaultGraph();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE)) {
      List<Path> articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      truth = Told.by(SAMPLE, articles.subList(0, 4)).asserted();
    }
  }

  /**
   * A broken set of data.
   *
   * @param update the file that breaks it
   * @param byReasoner whether OWL contradicts it
   * @param message what the shapes say of it
   */
  record Broken(String update, boolean byReasoner, String message) {}

  static List<Broken> broken() {
    return List.of(
        new Broken(
            "a-person-who-is-an-organisation",
            true,
            "is a person and at the same time something that no person can be"),
        new Broken(
            "an-office-held-by-an-organisation",
            true,
            "is a person and at the same time something that no person can be"),
        new Broken(
            "a-meeting-before-itself",
            true,
            "comes before itself among the editions of its series"),
        new Broken("an-organisation-inside-itself", true, "is a part of itself"),
        new Broken(
            "a-participation-in-two-meetings",
            false,
            "a participation is in exactly one encounter"),
        new Broken(
            "a-claim-without-evidence", false, "a claim needs a passage that it was read from"),
        new Broken(
            "a-passage-that-ends-before-it-begins", false, "a passage begins once, before its end"),
        new Broken("a-date-of-a-wrong-form", false, "a date is YYYY, YYYY-MM or YYYY-MM-DD"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenSetIsNoticed(Broken set) throws IOException, OWLOntologyCreationException {
    Graph mutated = mutated("broken", set.update());
    assertEquals(set.byReasoner(), !Hermit.over(mutated).isConsistent(), "by the reasoner");
    Set<String> messages =
        graver(mutated).stream().map(Finding::message).collect(Collectors.toSet());
    assertTrue(messages.contains(set.message()), messages::toString);
  }

  @Test
  void theReasonerNoticesFourAndTheShapesAllEight() throws IOException {
    try (Stream<Path> files = Files.list(UPDATES.resolve("broken"))) {
      assertEquals(8, files.count());
    }
    assertEquals(8, broken().stream().map(Broken::update).distinct().count());
    assertEquals(4, broken().stream().filter(Broken::byReasoner).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-person-in-two-posts", "a-meeting-that-one-account-calls-a-visit"})
  void aSoundSetIsLeftInPeace(String update) throws IOException, OWLOntologyCreationException {
    Graph mutated = mutated("sound", update);
    assertTrue(Hermit.over(mutated).isConsistent(), "by the reasoner");
    assertEquals(List.of(), graver(mutated));
  }

  /** The truth with what a file of updates makes of it, which must be something else. */
  private static Graph mutated(String folder, String name) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    GraphUtil.addInto(data.getDefaultGraph(), truth);
    String update = Files.readString(UPDATES.resolve(folder).resolve(name + ".ru"));
    UpdateAction.parseExecute(update, data);
    assertFalse(data.getDefaultGraph().isIsomorphicWith(truth), name + " changes nothing");
    return data.getDefaultGraph();
  }

  /** Violations and warnings that the truth does not have. */
  private static List<Finding> graver(Graph mutated) {
    Set<Finding> usual = new HashSet<>(check(truth));
    return check(mutated).stream()
        .filter(finding -> finding.severity() != Finding.Severity.INFO)
        .filter(finding -> !usual.contains(finding))
        .toList();
  }

  private static List<Finding> check(Graph told) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(graph, told);
    Conclusions.addTo(graph);
    return Shapes.check(graph);
  }
}
