package org.parley.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.resolve.ReportBuilder.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Entity.Organisation;
import org.parley.model.Entity.Person;
import org.parley.model.EntityKey;
import org.parley.model.Judgement;
import org.parley.model.Judgement.Verdict;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.OrganisationKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.model.Status;

final class ResolverTest {
  private static final Resolver RESOLVER = new Resolver();

  private final ReportBuilder a = article("a", "2021-05-02");
  private final ReportBuilder b = article("b", "2021-05-03");

  private Resolution resolve(ReportBuilder... articles) {
    return RESOLVER.resolve(Stream.of(articles).map(ReportBuilder::build).toList());
  }

  private void assertSame(Ref x, Ref y) {
    Resolution found = resolve(a, b);
    assertEquals(key(found, a, x), key(found, b, y));
  }

  private void assertApart(Ref x, Ref y) {
    Resolution found = resolve(a, b);
    assertNotEquals(key(found, a, x), key(found, b, y));
  }

  private static EntityKey key(Resolution found, ReportBuilder article, Ref ref) {
    Mention mention = article.mention(ref);
    return found.key(mention.article(), mention.ref());
  }

  private static Ref minister(ReportBuilder article, String name, String state, String post) {
    Ref side = article.state(state);
    Ref person = article.person(name);
    article.says(person, side, article.office(post, side));
    return person;
  }

  @Test
  void joinsNamesWithAndWithoutDiacriticsAndInEitherOrder() {
    assertSame(
        minister(a, "HØYER Åse", "Norland", "envoy"),
        minister(b, "Ase Hoyer", "Norland", "minister"));
  }

  @Test
  void keepsNamesakesOfTwoStatesApart() {
    assertApart(
        minister(a, "Ola Brekke", "Norland", "minister"),
        minister(b, "Ola Brekke", "Ruritania", "minister"));
  }

  @Test
  void keepsOtherGivenNamesApart() {
    assertApart(
        minister(a, "Ola Brekke", "Norland", "minister"),
        minister(b, "Ida Brekke", "Norland", "minister"));
  }

  @Test
  void joinsInitialsWhenNobodyElseFits() {
    Ref full = minister(a, "Ola Brekke", "Norland", "minister");
    Ref initial = minister(b, "O Brekke", "Norland", "envoy");
    assertSame(full, initial);

    ReportBuilder rival = article("c");
    minister(rival, "Odd Brekke", "Norland", "mayor");
    Resolution found = resolve(a, b, rival);
    assertNotEquals(key(found, a, full), key(found, b, initial));
    assertTrue(
        found.judgements().stream()
            .anyMatch(one -> one.verdict() == Verdict.UNSURE && one.reason().contains("several")));
  }

  @Test
  void joinsABareFamilyNameOnlyBySideAndPost() {
    Ref full = minister(a, "Ola Brekke", "Norland", "Minister of Defence");
    Ref bare = minister(b, "Brekke", "Norland", "defense minister");
    assertSame(full, bare);

    ReportBuilder other = article("c");
    Ref deputy = minister(other, "Brekke", "Norland", "deputy defence minister");
    Resolution found = resolve(a, other);
    assertNotEquals(key(found, a, full), key(found, other, deputy));
  }

  @Test
  void leavesABareFamilyNameThatTwoPeopleShare() {
    Ref full = minister(a, "Ola Brekke", "Norland", "envoy");
    minister(a, "Ida Brekke", "Norland", "envoy");
    assertApart(full, minister(b, "Brekke", "Norland", "envoy"));
  }

  @Test
  void takesTheSideOfABareFamilyNameFromTheStateItsArticleSpeaksOf() {
    Ref full = minister(a, "Ola Brekke", "Norland", "prime minister");
    Ref bare = b.person("Brekke");
    b.says(bare, null, b.office("Prime Minister", null));
    assertApart(full, bare);
    b.state("Norland");
    assertSame(full, bare);
  }

  @Test
  void joinsABareFamilyNameToTheOnlyOneOfItsArticle() {
    Ref full = minister(a, "Ola Brekke", "Norland", "envoy");
    Ref bare = a.person("Brekke");
    Resolution found = resolve(a);
    assertEquals(key(found, a, full), key(found, a, bare));

    minister(a, "Ida Brekke", "Ruritania", "envoy");
    Resolution open = resolve(a);
    assertNotEquals(key(open, a, full), key(open, a, bare));
  }

  @Test
  void joinsASlipOfTheNameWithinAnArticle() {
    Ref one = minister(a, "Chatri Sornphanit", "Borduria", "envoy");
    Ref slip = a.person("Chatri Sonphanit");
    Resolution found = resolve(a);
    assertEquals(key(found, a, one), key(found, a, slip));
  }

  @Test
  void joinsASlipOfTheNameOnlyInTheSamePost() {
    Ref one = minister(a, "Andrej Vostrow", "Ruritania", "envoy");
    assertSame(one, minister(b, "Andrey Vostrow", "Ruritania", "envoy"));

    ReportBuilder other = article("c");
    Ref poet = minister(other, "Andrey Vostrow", "Ruritania", "mayor");
    Resolution found = resolve(a, other);
    assertNotEquals(key(found, a, one), key(found, other, poet));
  }

  @Test
  void joinsTransliterationsOnlyAtTheSameMeeting() {
    Ref one = attendee(a, "Bae Hyoung-sok", "2021-05-01");
    Ref two = attendee(b, "Bae Hyung-seok", "2021-05-01");
    assertSame(one, two);

    ReportBuilder other = article("c");
    Ref elsewhere = attendee(other, "Bae Hyung-seok", "2021-09-01");
    Resolution found = resolve(a, other);
    assertNotEquals(key(found, a, one), key(found, other, elsewhere));
  }

  private static Ref attendee(ReportBuilder article, String name, String date) {
    Ref side = article.state("Borduria");
    Ref meeting =
        article.meeting("talks", MeetingKind.DIALOGUE, Status.HELD, side, article.state("Norland"));
    Ref person = article.person(name);
    article.on(meeting, date).with(meeting, person, side, article.office("envoy", side));
    return person;
  }

  @Test
  void callsAPersonByTheMostFrequentWholeName() {
    minister(a, "Brekke", "Norland", "envoy");
    minister(b, "Ola Brekke", "Norland", "envoy");
    ReportBuilder c = article("c");
    minister(c, "Brekke", "Norland", "envoy");
    ResolvedEntity brekke = only(resolve(a, b, c), "person");
    assertEquals("person/ola-brekke", brekke.key().toString());
    assertEquals(List.of("Brekke"), brekke.otherNames());
    assertEquals(
        new Person(new Ref("person/ola-brekke"), "Ola Brekke", List.of("Brekke")),
        brekke.representative());
    assertEquals(3, brekke.mentions().size());
  }

  private static ResolvedEntity only(Resolution found, String kind) {
    List<ResolvedEntity> all =
        found.entities().stream().filter(one -> one.key().kind().equals(kind)).toList();
    assertEquals(1, all.size(), all::toString);
    return all.get(0);
  }

  @Test
  void tellsTheKeysOfNamesakesApartBySide() {
    Ref one = minister(a, "Ola Brekke", "Norland", "envoy");
    Ref two = minister(b, "Ola Brekke", "Ruritania", "envoy");
    Resolution found = resolve(a, b);
    assertEquals("ola-brekke-norland", key(found, a, one).slug());
    assertEquals("ola-brekke-ruritania", key(found, b, two).slug());
  }

  @Test
  void joinsAUnitToTheOnlyOneOfItsNameInTheStateSpokenOf() {
    Ref staff = a.unit("General Staff", a.state("Norland"));
    Ref plans = a.unit("Plans Directorate", staff);
    b.state("Norland");
    Ref bare = b.unit("Plans Directorate", null);
    assertSame(plans, bare);
    Resolution found = resolve(a, b);
    assertEquals("plans-directorate-general-staff-norland", key(found, a, plans).slug());
    Organisation whole =
        found.entities().stream()
            .filter(one -> one.key().equals(key(found, a, plans)))
            .map(one -> (Organisation) one.representative())
            .findFirst()
            .orElseThrow();
    assertEquals(new Ref("organisation/general-staff-norland"), whole.parent());
    assertEquals(OrganisationKind.UNIT, whole.kind());
  }

  @Test
  void keepsUnitsOfOneNameInTwoStatesApart() {
    Ref ours = a.unit("Ministry of Defence", a.state("Norland"));
    assertApart(ours, b.unit("Ministry of Defence", b.state("Ruritania")));
    ReportBuilder c = article("c");
    c.state("Borduria");
    Ref unknown = c.unit("Ministry of Defence", null);
    Resolution found = resolve(a, c);
    assertNotEquals(key(found, a, ours), key(found, c, unknown));
  }

  @Test
  void joinsAUnitWhoseChainLeavesOutALink() {
    Ref long1 = a.unit("Plans Directorate", a.unit("General Staff", a.state("Norland")));
    assertSame(long1, b.unit("Plans Directorate", b.state("Norland")));
  }

  @Test
  void joinsAUnitWhoseNameHoldsThatOfItsState() {
    Ref ours = a.unit("Norland Defence Ministry", a.state("Norland"));
    assertSame(ours, b.unit("Ministry of Defence", b.state("Norland")));
    assertEquals("norland-defence-ministry", key(resolve(a), a, ours).slug());
  }

  @Test
  void joinsOfficesByPostAndBody() {
    Ref one = a.office("Minister of Defence", a.state("Norland"));
    assertSame(one, b.office("defense minister", b.state("Norland")));
    assertEquals("office/minister-of-defence-norland", key(resolve(a), a, one).toString());
  }

  @Test
  void joinsAMinistryUnderBothItsNames() {
    assertSame(
        a.unit("Ministry of National Defence", a.state("Norland")),
        b.unit("Defense Ministry", b.state("Norland")));
  }

  @Test
  void joinsMinistersOfForeignAffairsAndForeignMinisters() {
    assertSame(
        a.office("Minister of Foreign Affairs", a.state("Norland")),
        b.office("Foreign Minister", b.state("Norland")));
  }

  @Test
  void keepsOneOfficeOfTwoStatesApart() {
    assertApart(
        a.office("Minister of Defence", a.state("Norland")),
        b.office("Minister of Defence", b.state("Ruritania")));
  }

  @Test
  void joinsTopicsOfTheSameWords() {
    assertSame(a.topic("the defence exchanges"), b.topic("Defense exchange"));
    assertApart(a.topic("maritime security"), b.topic("energy security"));
  }

  @Test
  void joinsInitiativesWhosePlacesLieInEachOther() {
    a.city("Strelsau", a.country("Ruritania"));
    b.country("Ruritania");
    assertSame(
        a.initiative("liaison office in Strelsau"), b.initiative("Liaison Office, Ruritania"));
    ReportBuilder c = article("c");
    c.city("Szohod", c.country("Borduria"));
    Ref other = c.initiative("liaison office in Szohod");
    Resolution found = resolve(a, c);
    assertNotEquals(
        key(found, a, a.initiative("liaison office in Strelsau")), key(found, c, other));
  }

  @Test
  void knowsTheStatesOfCapitalsInInitiatives() {
    Ref norland = a.state("Norland");
    Ref one = a.initiative("liaison office in Reykjavik");
    Ref two = b.initiative("Norland office in Iceland");
    b.state("Norland");
    assertApart(one, two);
    a.proposes(norland, one);
    assertSame(one, two);
  }

  @Test
  void keepsPlacesOfOneNameApart() {
    assertApart(a.city("Newport", a.country("Norland")), b.city("Newport", b.country("Ruritania")));
    assertSame(a.city("Zenda", a.country("Ruritania")), b.city("Zenda", null));
  }

  @Test
  void joinsRomanisationsOfOneNameButNotOfTwoStates() {
    assertSame(
        minister(a, "Sergey Vostrow", "Norland", "envoy"),
        minister(b, "Vostrow Sergei", "Norland", "minister"));
    assertApart(
        minister(a, "Yousef Karam", "Norland", "envoy"),
        minister(b, "Yusuf Karam", "Ruritania", "envoy"));
  }

  @Test
  void joinsWhomNoSideIsToldOf() {
    assertSame(a.person("Dmitry Vostrow"), b.person("Dmitri Vostrow"));
  }

  @Test
  void aCommonFirstNameMayBeLeftOut() {
    assertSame(
        minister(a, "Md Jamal Haas", "Norland", "envoy"),
        minister(b, "Jamal Haas", "Norland", "minister"));
    assertApart(
        minister(a, "Md Jamal Haas", "Norland", "envoy"),
        minister(b, "Md Tahir Haas", "Norland", "envoy"));
  }

  @Test
  void explainsEachMerge() {
    Ref one = minister(a, "Ola Brekke", "Norland", "envoy");
    Ref two = minister(b, "Ola Brekke", "Norland", "envoy");
    Judgement why =
        resolve(a, b).judgements().stream()
            .filter(judgement -> judgement.a().equals(a.mention(one)))
            .findFirst()
            .orElseThrow();
    assertEquals(b.mention(two), why.b());
    assertEquals(Verdict.SAME, why.verdict());
    assertEquals("same name, same side", why.reason());
  }

  @Test
  void coversEveryMention() {
    minister(a, "Ola Brekke", "Norland", "envoy");
    minister(b, "Ida Brekke", "Norland", "envoy");
    Resolution found = resolve(a, b);
    List<Report> reports = List.of(a.build(), b.build());
    long mentions = reports.stream().mapToLong(report -> report.entities().size()).sum();
    assertEquals(mentions, found.keys().size());
    Map<EntityKey, List<ResolvedEntity>> byKey =
        found.entities().stream()
            .collect(java.util.stream.Collectors.groupingBy(ResolvedEntity::key));
    assertTrue(byKey.values().stream().allMatch(all -> all.size() == 1));
  }

  @Test
  void takesAnArticleOnce() {
    minister(a, "Ola Brekke", "Norland", "envoy");
    Report report = a.build();
    assertEquals(RESOLVER.resolve(List.of(report)), RESOLVER.resolve(List.of(report, report)));
    minister(a, "Ida Brekke", "Norland", "envoy");
    List<Report> two = List.of(report, a.build());
    assertThrows(IllegalArgumentException.class, () -> RESOLVER.resolve(two));
  }

  @Test
  void resolvesNothing() {
    assertEquals(List.of(), resolve().entities());
  }

  @Test
  void knowsWhatTheLexiconCallsStatesAndOrganisations() {
    Ref china = a.state("PRC");
    Ref army = a.unit("People's Liberation Army", china);
    Ref stray = a.unit("Foreign Office", a.state("Norland"));
    Resolution found = resolve(a);
    assertTrue(
        found.synonyms().get(key(found, a, china)).containsAll(List.of("China", "P.R. China")));
    assertTrue(found.synonyms().get(key(found, a, army)).contains("PLA"));
    assertEquals(2, found.synonyms().size(), "what is another's name tells nothing of " + stray);
  }
}
