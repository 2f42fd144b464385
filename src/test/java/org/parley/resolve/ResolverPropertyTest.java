package org.parley.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.resolve.ReportBuilder.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parley.model.Entity;
import org.parley.model.Judgement;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.model.Rulings;
import org.parley.model.Status;
import org.parley.resolve.cluster.Leaders;

/** Whatever the articles tell and in whichever order they come, the result is the same. */
final class ResolverPropertyTest {
  private static final Resolver RESOLVER = new Resolver();

  private static final List<String> STATES = List.of("Norland", "Ruritania", "Borduria");
  private static final List<String> NAMES =
      List.of("Ola Brekke", "O Brekke", "Brekke", "Odd Brekke", "Brekke Ola", "Ola Brekkes");
  private static final List<String> SERIES =
      List.of("Security Dialogue", "the talks", "staff talks", "Security Policy Dialogue");
  private static final List<String> DATES =
      List.of("2020", "2020-02", "2020-02-03", "2020-02-05", "2021-05-01", "--02");
  private static final List<String> UNITS = List.of("Plans Directorate", "General Staff");

  @Property(tries = 150)
  void orderDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      reports.add(report("article-" + i, random));
    }
    Resolution first = RESOLVER.resolve(reports);
    Collections.shuffle(reports, random);
    assertEquals(first, RESOLVER.resolve(reports));
    long mentions = reports.stream().mapToLong(report -> report.entities().size()).sum();
    assertEquals(mentions, first.keys().size());
    long distinct = first.entities().stream().map(entity -> entity.key()).distinct().count();
    assertEquals(distinct, first.entities().size());
  }

  /** From each mention of an entity a chain of reasons leads to every other one. */
  @Property(tries = 150)
  void everyMergeHasItsReasons(@ForAll long seed) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      reports.add(report("article-" + i, random));
    }
    Rulings rulings = new Rulings(List.of(), parted(reports, random));
    Resolution found = RESOLVER.resolve(reports, rulings);
    Leaders chained = new Leaders();
    for (Judgement judgement : found.judgements()) {
      boolean one = found.keys().get(judgement.a()).equals(found.keys().get(judgement.b()));
      assertEquals(one, judgement.verdict() == Judgement.Verdict.SAME, judgement::toString);
      if (one) {
        chained.unite(judgement.a(), judgement.b());
      }
    }
    for (ResolvedEntity entity : found.entities()) {
      long chains = entity.mentions().stream().map(chained::of).distinct().count();
      assertEquals(1, chains, () -> entity.key().toString());
    }
  }

  /** Somebody says of a thing of one report that it is not what has its name in another. */
  private static List<Rulings.Parted> parted(List<Report> reports, Random random) {
    Report one = pick(reports, random);
    Report other = reports.get((reports.indexOf(one) + 1) % reports.size());
    Entity thing = pick(one.entities(), random);
    return other.entities().stream()
        .filter(entity -> entity.getClass().equals(thing.getClass()))
        .limit(1)
        .map(same -> new Rulings.Parted(named(one, thing), named(other, same), "said so"))
        .toList();
  }

  private static Set<Mention> named(Report report, Entity entity) {
    return Set.of(new Mention(report.article().id(), entity.ref()));
  }

  private static Report report(String id, Random random) {
    ReportBuilder article = article(id, "2021-05-0" + (1 + random.nextInt(9)));
    for (int i = 0; i < 3; i++) {
      Ref side = article.state(pick(STATES, random));
      Ref other = article.state(pick(STATES, random));
      MeetingKind kind = pick(List.of(MeetingKind.values()), random);
      Ref meeting =
          article.meeting("m" + i, kind, pick(List.of(Status.values()), random), side, other);
      article.on(meeting, pick(DATES, random));
      if (random.nextBoolean()) {
        article.in(meeting, article.city(pick(List.of("Thule", "Zenda"), random), null));
      }
      if (random.nextBoolean()) {
        Integer number = random.nextBoolean() ? null : 1 + random.nextInt(3);
        article.edition(meeting, article.series(pick(SERIES, random), side, other), number);
      }
      Ref unit = article.unit(pick(UNITS, random), random.nextBoolean() ? side : null);
      article.with(
          meeting,
          article.person(pick(NAMES, random)),
          random.nextBoolean() ? side : null,
          article.office("envoy", random.nextBoolean() ? unit : null));
    }
    return article.build();
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
