package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.evaluate.CrossTruth.Apart;
import org.parley.evaluate.CrossTruth.Edition;
import org.parley.evaluate.CrossTruth.Labelled;
import org.parley.evaluate.CrossTruth.Series;
import org.parley.evaluate.CrossTruth.Someone;
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

  private static CrossTruth truth;
  private static SortedMap<String, GoldLabel> gold;
  private static Landings landings;

  @BeforeAll
  static void resolve() throws IOException {
    truth = CrossTruth.read(TRUTH.resolve("cross.json"));
    gold = GoldFolder.read(TRUTH.resolve("dev/gold")).labels();
    List<Report> reports =
        new ArticleReader(Extraction.load(), Progress.SILENT)
            .read(List.of(SAMPLE), Metadata.read(SAMPLE.resolve("meta.tsv")))
            .reports();
    landings = new Landings(reports, new Resolver().resolve(reports), gold);
  }

  @Test
  void namedPeopleAreOne(TestReporter reporter) {
    assertHolds(reporter, "named people", people(Surface::named), SURE, ENOUGH);
  }

  /** Epithets and unnamed officials are told and not required: names carry identity. */
  @Test
  void epithetsJoinNobodyWrongly(TestReporter reporter) {
    PairCount all = people(any -> true);
    reporter.publishEntry(all.report("people with epithets"));
    assertTrue(all.precision() >= SURE, () -> all.report("people with epithets"));
  }

  private static PairCount people(Predicate<Surface> counts) {
    Map<Surface, String> ids = new HashMap<>();
    for (Someone someone : truth.persons()) {
      someone.mentions().stream().filter(counts).forEach(one -> ids.put(one, someone.id()));
    }
    PairCount pairs = new PairCount();
    ids.forEach((mention, id) -> pairs.add(mention.toString(), id, person(mention)));
    truth.personsDistinct().stream()
        .flatMap(pair -> List.of(pair.a(), pair.b()).stream())
        .map(Surface::asNamed)
        .distinct()
        .filter(mention -> !ids.containsKey(mention))
        .forEach(mention -> pairs.add(mention.toString(), mention.toString(), person(mention)));
    return pairs;
  }

  static List<Apart<Surface>> people() {
    return truth.personsDistinct();
  }

  @ParameterizedTest
  @MethodSource("people")
  void othersStayApart(Apart<Surface> pair) {
    assertApart(person(pair.a()), person(pair.b()));
  }

  static List<Apart<Labelled>> meetings() {
    return truth.meetingsDistinct();
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void otherMeetingsStayApart(Apart<Labelled> pair) {
    assertApart(meeting(pair.a()), meeting(pair.b()));
  }

  private static void assertApart(Set<EntityKey> a, Set<EntityKey> b) {
    Set<EntityKey> both = new HashSet<>(a);
    both.retainAll(b);
    assertTrue(a.size() + b.size() > 0, "neither was read");
    assertEquals(Set.of(), both);
  }

  @Test
  void meetingsAreOne(TestReporter reporter) {
    Map<Labelled, String> ids = new TreeMap<>();
    gold.forEach(
        (article, label) ->
            label.meetings().stream()
                .map(meeting -> new Labelled(article, meeting.label()))
                .filter(meeting -> !meeting(meeting).isEmpty())
                .forEach(meeting -> ids.put(meeting, meeting.toString())));
    truth.meetings().forEach(one -> one.members().forEach(member -> ids.put(member, one.id())));
    PairCount pairs = new PairCount();
    ids.forEach((meeting, id) -> pairs.add(meeting.toString(), id, meeting(meeting)));
    assertHolds(reporter, "meetings", pairs, ENOUGH, ENOUGH);
  }

  @Test
  void editionsAreOne(TestReporter reporter) {
    PairCount pairs = new PairCount();
    eachEdition(
        (series, edition, told) ->
            pairs.add(
                told + " of " + series.id(),
                series.id() + edition,
                landings.seriesOf(told).isEmpty() ? Set.of() : meeting(told)));
    assertHolds(reporter, "editions", pairs, ENOUGH, ENOUGH);
  }

  @Test
  void seriesAreOne(TestReporter reporter) {
    PairCount pairs = new PairCount();
    eachEdition(
        (series, edition, told) ->
            pairs.add(told + " of " + series.id(), series.id(), landings.seriesOf(told)));
    assertHolds(reporter, "series", pairs, ENOUGH, ENOUGH);
  }

  /** What to do with an edition of a series and the gold label of an article that tells of it. */
  private interface EditionUse {
    void of(Series series, Edition edition, Labelled told);
  }

  private static void eachEdition(EditionUse use) {
    for (Series series : truth.series()) {
      for (Edition edition : series.editions()) {
        for (String article : edition.articles()) {
          edition
              .told(Objects.requireNonNull(gold.get(article), article).meetings())
              .ifPresent(one -> use.of(series, edition, new Labelled(article, one.label())));
        }
      }
    }
  }

  private static Set<EntityKey> person(Surface mention) {
    return landings.person(mention.article(), mention.surface());
  }

  private static Set<EntityKey> meeting(Labelled mention) {
    return landings.meeting(mention);
  }

  private static void assertHolds(
      TestReporter reporter, String what, PairCount pairs, double precision, double recall) {
    reporter.publishEntry(pairs.report(what));
    assertTrue(
        pairs.precision() >= precision && pairs.recall() >= recall, () -> pairs.report(what));
  }
}
