package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
  private static final Path DEV = Path.of("src/test/resources/evaluation/dev");

  private static CrossTruth truth;
  private static SortedMap<String, GoldLabel> gold;
  private static Landings landings;

  @BeforeAll
  static void resolve() throws IOException {
    truth = CrossTruth.read(DEV.resolve("cross.json"));
    gold = GoldFolder.read(DEV.resolve("gold")).labels();
    List<Report> reports =
        new ArticleReader(Extraction.load(), Progress.SILENT)
            .read(List.of(SAMPLE), Metadata.read(SAMPLE.resolve("meta.tsv")))
            .reports();
    landings = new Landings(reports, new Resolver().resolve(reports), gold);
  }

  @Test
  void namedPeopleAreOne() {
    PairCount named = new PairCount();
    Set<String> seen = new HashSet<>();
    for (CrossTruth.Someone someone : truth.persons()) {
      for (CrossTruth.Surface mention : someone.mentions()) {
        seen.add(where(mention));
        if (mention.named()) {
          named.add(where(mention), someone.id(), person(mention));
        }
      }
    }
    for (CrossTruth.Apart<CrossTruth.Surface> pair : truth.personsDistinct()) {
      for (CrossTruth.Surface mention : List.of(pair.a(), pair.b())) {
        if (seen.add(where(mention))) {
          named.add(where(mention), where(mention), person(mention));
        }
      }
    }
    assertHolds(named, "named people", 0.99, 0.95);
  }

  @Test
  void epithetsAreCountedApart() {
    PairCount epithets = new PairCount();
    for (CrossTruth.Someone someone : truth.persons()) {
      if (someone.mentions().stream().anyMatch(mention -> !mention.named())) {
        someone
            .mentions()
            .forEach(one -> epithets.add(where(one), someone.id(), person(one)));
      }
    }
    System.out.println(epithets.report("people with epithets"));
  }

  @Test
  void distinctPeopleStayApart() {
    for (CrossTruth.Apart<CrossTruth.Surface> pair : truth.personsDistinct()) {
      assertApart(person(pair.a()), person(pair.b()), pair);
    }
  }

  @Test
  void distinctMeetingsStayApart() {
    for (CrossTruth.Apart<CrossTruth.Labelled> pair : truth.meetingsDistinct()) {
      assertApart(meeting(pair.a()), meeting(pair.b()), pair);
    }
  }

  private static void assertApart(
      Set<EntityKey> a, Set<EntityKey> b, CrossTruth.Apart<?> pair) {
    System.out.println(a+" "+b+" "+pair.why());
    Set<EntityKey> both = new HashSet<>(a);
    both.retainAll(b);
    assertEquals(Set.of(), both, pair::toString);
  }

  @Test
  void meetingsAreOne() {
    Map<CrossTruth.Labelled, String> ids = new HashMap<>();
    truth.meetings().forEach(one -> one.members().forEach(member -> ids.put(member, one.id())));
    PairCount meetings = new PairCount();
    gold.forEach(
        (article, label) ->
            label
                .meetings()
                .forEach(
                    one -> {
                      CrossTruth.Labelled key = new CrossTruth.Labelled(article, one.label());
                      if (ids.containsKey(key) || !meeting(key).isEmpty()) {
                        meetings.add(
                            key.toString(), ids.getOrDefault(key, key.toString()), meeting(key));
                      }
                    }));
    assertHolds(meetings, "meetings", 0.95, 0.95);
  }

  @Test
  void editionsAreOne() {
    PairCount editions = new PairCount();
    PairCount series = new PairCount();
    for (CrossTruth.Series one : truth.series()) {
      for (CrossTruth.Edition edition : one.editions()) {
        for (String article : edition.articles()) {
          GoldLabel.Meeting told = told(edition, Objects.requireNonNull(gold.get(article)));
          String what = one.id() + " " + edition.edition() + " " + edition.date() + " " + article;
          if (told == null) {
            System.out.println("no gold: " + what);
            continue;
          }
          Set<EntityKey> in = landings.seriesOf(article, told.label());
          series.add(what, one.id(), in);
          editions.add(what, one.id() + " " + edition.edition() + edition.date(),
              in.isEmpty() ? Set.of() : landings.meeting(article, told.label()));
        }
      }
    }
    System.out.println(series.report("series"));
    assertHolds(editions, "editions", 0.95, 0.95);
    assertHolds(series, "series", 0.95, 0.95);
  }

  /** How an article tells of an edition: by its number, else by its date, else as what is next. */
  private static GoldLabel.@Nullable Meeting told(CrossTruth.Edition edition, GoldLabel label) {
    return label.meetings().stream()
        .filter(one -> rank(edition, one) > 0)
        .max(Comparator.comparingInt(one -> rank(edition, one)))
        .orElse(null);
  }

  private static int rank(CrossTruth.Edition edition, GoldLabel.Meeting one) {
    String number = one.slot(Slot.EDITION).value();
    if (number != null) {
      return number.equals(String.valueOf(edition.edition())) ? 3 : 0;
    }
    String date = one.slot(Slot.START).value();
    String wanted = edition.start();
    if (one.slot(Slot.SERIES).value() == null) {
      return 0;
    }
    if (date != null && wanted != null) {
      return date.startsWith(wanted) || wanted.startsWith(date) ? 2 : 0;
    }
    return date == null && one.slot(Slot.STATUS).accepts(edition.status()) ? 1 : 0;
  }

  private static Set<EntityKey> person(CrossTruth.Surface mention) {
    return landings.person(mention.article(), mention.surface());
  }

  private static Set<EntityKey> meeting(CrossTruth.Labelled mention) {
    return landings.meeting(mention.article(), mention.label());
  }

  private static String where(CrossTruth.Surface mention) {
    return mention.surface() + " in " + mention.article();
  }

  private static void assertHolds(PairCount pairs, String what, double precision, double recall) {
    System.out.println(pairs.report(what));
    assertTrue(
        pairs.precision() >= precision && pairs.recall() >= recall, () -> pairs.report(what));
  }
}
