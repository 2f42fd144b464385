package org.parley.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.resolve.ReportBuilder.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parley.model.EntityKey;
import org.parley.model.Judgement;
import org.parley.model.Judgement.Verdict;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.Rulings;
import org.parley.model.Rulings.Joined;
import org.parley.model.Rulings.Parted;
import org.parley.model.Status;

/** What a person said of mentions outweighs what the reports tell. */
final class RulingsTest {
  private static final String SAID = "said so by Ada";
  private static final Resolver RESOLVER = new Resolver();
  private final List<Report> reports = new ArrayList<>();

  @Test
  void whomAPersonJoinsIsOneOverEveryVeto() {
    Mention a = envoy("a", "Ola Brekke", "Norland");
    Mention b = envoy("b", "Ina Rask", "Ruritania");
    assertNotEquals(key(a, Rulings.NONE), key(b, Rulings.NONE));
    Rulings rulings = new Rulings(List.of(new Joined(Set.of(a, b), SAID)), List.of());
    assertEquals(key(a, rulings), key(b, rulings));
    assertSaid(rulings, a, b, Verdict.SAME);
  }

  @Test
  void whomAPersonTellsApartStaysApart() {
    Mention a = envoy("a", "Ola Brekke", "Norland");
    Mention b = envoy("b", "Ola Brekke", "Norland");
    assertEquals(key(a, Rulings.NONE), key(b, Rulings.NONE));
    assertNotEquals(key(a, apart(a, b)), key(b, apart(a, b)));
    assertSaid(apart(a, b), a, b, Verdict.DIFFERENT);
  }

  @Test
  void noThirdNamesakeBringsTogetherWhomAPersonToldApart() {
    Mention a = envoy("a", "Ola Brekke", "Norland");
    Mention b = envoy("b", "Ola Brekke", "Norland");
    Mention c = envoy("c", "Ola Brekke", "Norland");
    assertNotEquals(key(a, apart(a, c)), key(c, apart(a, c)));
    assertTrue(Set.of(key(a, apart(a, c)), key(c, apart(a, c))).contains(key(b, apart(a, c))));
  }

  @Test
  void namesakesGoWithTheManyAndNotWithTheOneToldApart() {
    Mention odd = envoy("a", "Ola Brekke", "Norland");
    Mention b = envoy("b", "Ola Brekke", "Norland");
    Mention c = envoy("c", "Ola Brekke", "Norland");
    Mention later = envoy("aa", "Ola Brekke", "Norland");
    Rulings rulings = new Rulings(List.of(), List.of(new Parted(Set.of(odd), Set.of(b, c), SAID)));
    assertEquals(key(b, rulings), key(c, rulings));
    assertEquals(key(b, rulings), key(later, rulings));
    assertNotEquals(key(b, rulings), key(odd, rulings));
  }

  @Test
  void namesakesKeepTheirAddressesWhenMoreIsRead() {
    Mention odd = envoy("b", "Ola Brekke", "Norland");
    Mention usual = envoy("c", "Ola Brekke", "Norland");
    EntityKey before = key(usual, apart(odd, usual));
    Mention later = envoy("d", "Ola Brekke", "Norland");
    EntityKey after = key(later, apart(odd, usual));
    assertTrue(
        Set.of(before, key(odd, apart(odd, usual))).contains(after), () -> before + " " + after);
    assertEquals(before, key(usual, apart(odd, usual)));
  }

  @Test
  void whoIsToldApartIsNotTheOnlyOneThatFits() {
    Mention full = envoy("a", "Ola Brekke", "Norland");
    Mention family = envoy("b", "Brekke", "Norland");
    assertEquals(key(full, Rulings.NONE), key(family, Rulings.NONE));
    assertNotEquals(key(full, apart(full, family)), key(family, apart(full, family)));
  }

  @Test
  void bodiesOfficesPlacesAndTopicsObeyToo() {
    List<Mention> all = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      ReportBuilder article = article(id);
      Ref norland = article.state("Norland");
      Ref plans = article.unit("Plans Directorate", norland);
      all.add(article.mention(plans));
      all.add(article.mention(article.office("director", norland)));
      all.add(article.mention(article.city("Thule", null)));
      all.add(article.mention(article.topic("maritime security")));
      reports.add(article.build());
    }
    for (int i = 0; i < 4; i++) {
      Mention a = all.get(i);
      Mention b = all.get(i + 4);
      Mention c = all.get(i + 8);
      assertEquals(key(a, Rulings.NONE), key(b, Rulings.NONE));
      assertNotEquals(key(a, apart(a, b)), key(b, apart(a, b)));
      Parted parted = new Parted(Set.of(a), Set.of(b, c), SAID);
      assertEquals(
          key(b, new Rulings(List.of(), List.of(parted))),
          key(c, new Rulings(List.of(), List.of(parted))));
    }
  }

  @Test
  void differentNamesOfOnePlaceAreJoined() {
    ReportBuilder one = article("a");
    Mention thule = one.mention(one.city("Thule", null));
    ReportBuilder other = article("b");
    Mention qaanaaq = other.mention(other.city("Qaanaaq", null));
    reports.addAll(List.of(one.build(), other.build()));
    Rulings rulings = new Rulings(List.of(new Joined(Set.of(thule, qaanaaq), SAID)), List.of());
    assertNotEquals(key(thule, Rulings.NONE), key(qaanaaq, Rulings.NONE));
    assertEquals(key(thule, rulings), key(qaanaaq, rulings));
  }

  @Test
  void accountsOfMeetingsAreToldApartAndJoined() {
    Mention a = talks("a", "2020-02-03");
    Mention b = talks("b", "2020-02-03");
    Mention later = talks("c", "2020-06-07");
    assertEquals(key(a, Rulings.NONE), key(b, Rulings.NONE));
    assertNotEquals(key(a, Rulings.NONE), key(later, Rulings.NONE));
    assertNotEquals(key(a, apart(a, b)), key(b, apart(a, b)));
    Rulings rulings = new Rulings(List.of(new Joined(Set.of(a, later), SAID)), List.of());
    assertEquals(key(a, rulings), key(later, rulings));
  }

  @Property(tries = 60)
  void noClusterHoldsBothSidesInWhicheverOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      mentions.add(
          envoy(
              "article-" + i,
              random.nextBoolean() ? "Ola Brekke" : "Brekke",
              random.nextBoolean() ? "Norland" : "Ruritania"));
    }
    List<Mention> mixed = new ArrayList<>(mentions);
    Collections.shuffle(mixed, random);
    Rulings rulings =
        new Rulings(
            List.of(new Joined(Set.of(mixed.get(0), mixed.get(1)), SAID)),
            List.of(new Parted(Set.of(mixed.get(1)), Set.of(mixed.get(2), mixed.get(3)), SAID)));
    Resolution first = RESOLVER.resolve(reports, rulings);
    assertEquals(first.keys().get(mixed.get(0)), first.keys().get(mixed.get(1)));
    assertNotEquals(first.keys().get(mixed.get(0)), first.keys().get(mixed.get(2)));
    assertNotEquals(first.keys().get(mixed.get(1)), first.keys().get(mixed.get(3)));
    Collections.shuffle(reports, random);
    assertEquals(first, RESOLVER.resolve(reports, rulings));
    reports.clear();
  }

  private Mention envoy(String id, String name, String state) {
    ReportBuilder article = article(id);
    Ref side = article.state(state);
    Ref meeting = article.meeting("talks of " + id, MeetingKind.DIALOGUE, Status.HELD, side);
    Ref person = article.person(name);
    article.with(meeting, person, side, article.office("envoy", side));
    reports.add(article.build());
    return article.mention(person);
  }

  private Mention talks(String id, String date) {
    ReportBuilder article = article(id);
    Ref[] sides = {article.state("Norland"), article.state("Ruritania")};
    Ref meeting = article.meeting("talks", MeetingKind.DIALOGUE, Status.HELD, sides);
    reports.add(article.on(meeting, date).build());
    return article.mention(meeting);
  }

  private static Rulings apart(Mention a, Mention b) {
    return new Rulings(List.of(), List.of(new Parted(Set.of(a), Set.of(b), SAID)));
  }

  private EntityKey key(Mention mention, Rulings rulings) {
    return RESOLVER.resolve(reports, rulings).key(mention.article(), mention.ref());
  }

  private void assertSaid(Rulings rulings, Mention a, Mention b, Verdict verdict) {
    List<Judgement> all = RESOLVER.resolve(reports, rulings).judgements();
    Mention[] pair = {a, b};
    Arrays.sort(pair);
    assertTrue(all.contains(new Judgement(pair[0], pair[1], verdict, SAID)), all::toString);
  }
}
