package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.correct.Amendment;
import org.parley.correct.Outcome;
import org.parley.correct.Part;
import org.parley.correct.Parts;
import org.parley.model.Claim;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Said;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/**
 * Each claim of a graph can be rejected: it is gone then, and nothing else but what hangs on it.
 */
final class ClaimFinderTest {
  private static final GraphMapper MAPPER = new GraphMapper(Iris.DEFAULT_BASE);
  private static final Said SAID = new Said("Ada", Instant.EPOCH, null);
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @Test
  void theFactsOfAClaimAreThoseOfTheGraph() {
    Report report = Samples.full();
    Known known = known(report);
    for (Claim claim : report.claims()) {
      Report alone = new Report(report.article(), "", report.entities(), List.of(claim), List.of());
      Set<String> stated =
          MAPPER
              .article(alone, known.resolution())
              .find(Node.ANY, Vocabulary.CLAIM_PROPERTY, Node.ANY)
              .mapWith(t -> t.getObject().getLocalName())
              .toSet();
      Set<String> parts = Parts.of(claim).stream().map(Part::property).collect(Collectors.toSet());
      assertEquals(new TreeSet<>(stated), new TreeSet<>(parts), claim::toString);
    }
  }

  @Test
  void eachClaimOfAMadeUpReportCanBeRejected() {
    assertEachCanBeRejected(Samples.full());
  }

  @ParameterizedTest
  @ValueSource(strings = {"02-nato-china-7th-agency.txt", "04-nato-8th-readout.txt"})
  void eachClaimOfAnArticleCanBeRejected(String file) {
    Metadata metadata = Metadata.read(SAMPLE.resolve("meta.tsv"));
    Reading reading =
        new ArticleReader(Extraction.load(), Progress.SILENT)
            .read(List.of(SAMPLE.resolve(file)), metadata);
    assertEachCanBeRejected(reading.reports().get(0));
  }

  @Test
  void whatIsNoClaimIsToldSo() {
    ClaimFinder finder = new ClaimFinder(MAPPER, known(Samples.full()));
    for (String path : List.of("claim/third-talks.0", "claim/nowhere.0", "person/x", "", "a b.c")) {
      assertThrows(CorrectionException.class, () -> finder.reject(path, SAID), path);
    }
  }

  private static void assertEachCanBeRejected(Report report) {
    Known known = known(report);
    Resolution resolution = known.resolution();
    Graph whole = MAPPER.article(report, resolution);
    List<Node> claims =
        whole
            .find(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.Type.CLAIM)
            .mapWith(Triple::getSubject)
            .toList();
    assertTrue(claims.size() > 10, "claims: " + claims.size());
    ClaimFinder finder = new ClaimFinder(MAPPER, known);
    for (Node claim : claims) {
      String path = claim.getURI().substring((Iris.DEFAULT_BASE + "/id/").length());
      Rejected rejected = finder.reject(path, SAID);
      Amendment amendment = Amendment.of(known.reports(), List.of(rejected));
      assertEquals(Outcome.Standing.HOLDS, amendment.outcomes().get(0).standing(), path);
      Graph rest = MAPPER.article(amendment.changed().get(report.article().id()), resolution);
      assertFalse(rest.contains(claim, Node.ANY, Node.ANY), rejected::label);
    }
  }

  private static Known known(Report report) {
    GraphStore store = GraphStore.inMemory(Iris.DEFAULT_BASE);
    Reports reports = new Reports(store.archive());
    reports.keep(report);
    return Known.of(store, reports);
  }
}
