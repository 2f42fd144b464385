package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.evaluate.CrossTruth.Apart;
import org.parley.evaluate.CrossTruth.Labelled;
import org.parley.evaluate.CrossTruth.Surface;
import org.parley.model.EntityKey;
import org.parley.model.Report;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.read.Metadata;
import org.parley.resolve.Resolver;

/** The sample articles, read and resolved together, against what is known to be one in them. */
final class CrossArticleTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path TRUTH = Path.of("src/test/resources/evaluation");

  /** Of what was read as one, and of what is one, so much must be right. */
  private static final double ENOUGH = 0.95;

  private static final double SURE = 0.99;

  private static CrossPairs pairs;

  @BeforeAll
  static void resolve() throws IOException {
    CrossTruth truth = CrossTruth.read(TRUTH.resolve("cross.json"));
    SortedMap<String, GoldLabel> gold = GoldFolder.read(TRUTH.resolve("dev/gold")).labels();
    List<Report> reports =
        new ArticleReader(Extraction.load(), Progress.SILENT)
            .read(List.of(SAMPLE), Metadata.read(SAMPLE.resolve("meta.tsv")))
            .reports();
    Landings landings = new Landings(reports, new Resolver().resolve(reports), gold);
    pairs = new CrossPairs(truth, gold, landings);
  }

  @Test
  void namedPeopleAreOne(TestReporter reporter) {
    assertHolds(reporter, "named people", pairs.people(Surface::named), SURE, ENOUGH);
  }

  /** Epithets and unnamed officials are told and not required: names carry identity. */
  @Test
  void epithetsJoinNobodyWrongly(TestReporter reporter) {
    PairCount all = pairs.people(any -> true);
    reporter.publishEntry(all.report("people with epithets"));
    assertTrue(all.precision() >= SURE, () -> all.report("people with epithets"));
  }

  static List<Apart<Surface>> people() {
    return pairs.truth().personsDistinct();
  }

  @ParameterizedTest
  @MethodSource("people")
  void othersStayApart(Apart<Surface> pair) {
    assertApart(pairs.person(pair.a()), pairs.person(pair.b()));
  }

  static List<Apart<Labelled>> meetings() {
    return pairs.truth().meetingsDistinct();
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void otherMeetingsStayApart(Apart<Labelled> pair) {
    assertApart(pairs.meeting(pair.a()), pairs.meeting(pair.b()));
  }

  private static void assertApart(Set<EntityKey> a, Set<EntityKey> b) {
    Set<EntityKey> both = new HashSet<>(a);
    both.retainAll(b);
    assertTrue(a.size() + b.size() > 0, "neither was read");
    assertEquals(Set.of(), both);
  }

  @Test
  void meetingsAreOne(TestReporter reporter) {
    assertHolds(reporter, "meetings", pairs.meetings(), ENOUGH, ENOUGH);
  }

  @Test
  void editionsAreOne(TestReporter reporter) {
    assertHolds(reporter, "editions", pairs.editions(), ENOUGH, ENOUGH);
  }

  @Test
  void seriesAreOne(TestReporter reporter) {
    assertHolds(reporter, "series", pairs.series(), ENOUGH, ENOUGH);
  }

  private static void assertHolds(
      TestReporter reporter, String what, PairCount pairs, double precision, double recall) {
    reporter.publishEntry(pairs.report(what));
    assertTrue(
        pairs.precision() >= precision && pairs.recall() >= recall, () -> pairs.report(what));
  }
}
