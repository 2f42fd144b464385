package org.parley.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.resolve.ReportBuilder.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Entity.MeetingSeries;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.model.Status;

final class MeetingResolutionTest {
  private static final Resolver RESOLVER = new Resolver();

  private final ReportBuilder a = article("a", "2021-05-02");
  private final ReportBuilder b = article("b", "2021-05-03");

  private Resolution resolve(ReportBuilder... articles) {
    return RESOLVER.resolve(Stream.of(articles).map(ReportBuilder::build).toList());
  }

  private static EntityKey key(Resolution found, ReportBuilder article, Ref ref) {
    Mention mention = article.mention(ref);
    return found.key(mention.article(), mention.ref());
  }

  private void assertSame(Ref x, Ref y) {
    Resolution found = resolve(a, b);
    assertEquals(key(found, a, x), key(found, b, y), found.judgements()::toString);
  }

  private void assertApart(Ref x, Ref y) {
    Resolution found = resolve(a, b);
    assertNotEquals(key(found, a, x), key(found, b, y));
  }

  /** Talks of Norland and Ruritania; an empty text leaves out series, date or place. */
  private static Ref talks(
      ReportBuilder article, String series, @Nullable Integer number, String date, String city) {
    Ref norland = article.state("Norland");
    Ref ruritania = article.state("Ruritania");
    String name = "talks " + series + number + date + city;
    Ref meeting = article.meeting(name, MeetingKind.DIALOGUE, Status.HELD, norland, ruritania);
    if (!series.isEmpty()) {
      article.edition(meeting, article.series(series, norland, ruritania), number);
    }
    if (!date.isEmpty()) {
      article.on(meeting, date);
    }
    return city.isEmpty() ? meeting : in(article, meeting, city);
  }

  private static Ref in(ReportBuilder article, Ref meeting, String city) {
    article.in(meeting, article.city(city, null));
    return meeting;
  }

  @Test
  void joinsTheNumberInOneAndMonthAndPlaceInTheOther() {
    assertSame(
        talks(a, "Security Dialogue", 7, "", "Strelsau"),
        follow(b, talks(b, "Security Dialogue", 8, "2021-05-01", "Thule"), "2020-02", "Strelsau"));
  }

  private static Ref follow(ReportBuilder article, Ref later, String date, String city) {
    Ref earlier = talks(article, "Security Dialogue", null, date, city);
    article.follows(later, earlier);
    return earlier;
  }

  @Test
  void joinsByMonthAndPlaceOfOneSeries() {
    assertSame(
        talks(a, "Security Dialogue", 7, "2020-02", "Strelsau"),
        talks(b, "Security Dialogue", null, "2020-02-23", "Strelsau"));
  }

  /** Talks without a series, of somebody of one side. */
  private static Ref talksOf(ReportBuilder article, String person, String date, String city) {
    Ref meeting = talks(article, "", null, date, city);
    article.with(meeting, article.person(person), article.state("Norland"));
    return meeting;
  }

  @Test
  void joinsByMonthAndOneWhoWasThere() {
    assertSame(talksOf(a, "Ola Brekke", "2020-02", ""), talksOf(b, "Ola Brekke", "2020-02-11", ""));
  }

  @Test
  void joinsByMonthAndOneWhoWasThereThoughOneTellsThePlace() {
    assertSame(
        talksOf(a, "Ola Brekke", "2020-02", "Strelsau"), talksOf(b, "Ola Brekke", "2020-02", ""));
  }

  @Test
  void keepsTalksOfOneMonthApartWhenOthersWereThere() {
    assertApart(talksOf(a, "Ola Brekke", "2020-02", ""), talksOf(b, "Ida Haas", "2020-02", ""));
  }

  @Test
  void keepsTalksOfOnePersonOnTwoDaysOfAMonthApart() {
    assertApart(
        talksOf(a, "Ola Brekke", "2020-02-03", ""), talksOf(b, "Ola Brekke", "2020-02-11", ""));
  }

  @Test
  void keepsEditionsApart() {
    assertApart(
        talks(a, "Security Dialogue", 7, "2020-02", "Strelsau"),
        talks(b, "Security Dialogue", 8, "2020-02", "Strelsau"));
  }

  @Test
  void keepsTwoMeetingsOfOneArticleApart() {
    Ref one = talks(a, "Security Dialogue", 7, "2020-02", "Strelsau");
    Ref two = talks(a, "Security Dialogue", 7, "2020-02-03", "");
    Resolution found = resolve(a);
    assertNotEquals(key(found, a, one), key(found, a, two));
  }

  @Test
  void keepsAContradictionOfAFewDaysInOneEdition() {
    Ref one = talks(a, "Security Dialogue", 7, "2020-02-18", "Strelsau");
    assertSame(one, talks(b, "Security Dialogue", 7, "2020-02-19", "Strelsau"));
  }

  @Test
  void keepsOneNumberAtDatesFarApartApart() {
    assertApart(
        talks(a, "Security Dialogue", 7, "2020-02-18", "Strelsau"),
        talks(b, "Security Dialogue", 7, "2021-02-18", "Strelsau"));
  }

  @Test
  void joinsSeriesUnderTwoNamesThatShareAnEdition() {
    Ref one = talks(a, "security policy dialogue", 8, "2021-05-01", "Thule");
    Ref earlier = talks(a, "security policy dialogue", 7, "2020-02", "Strelsau");
    assertSame(one, talks(b, "military staff talks", 8, "2021-05", "Thule"));
    Ref other = talks(b, "military staff talks", null, "2020-02", "Strelsau");
    assertSame(earlier, other);
  }

  @Test
  void keepsOtherFormatsOfTheSamePartiesApart() {
    assertApart(
        talks(a, "Defence Policy Coordination Talks", 17, "2021-05-01", "Thule"),
        talks(b, "Strategic Dialogue", 5, "2021-05-01", "Thule"));
  }

  @Test
  void keepsAFormatWhoseNumbersDoNotRunWithTheDatesApart() {
    assertApart(
        talks(a, "Security Dialogue", 9, "2018-05-01", "Thule"),
        talks(b, "Security Dialogue", 3, "2020-05-01", "Thule"));
    Resolution found = resolve(a, b);
    assertEquals(2, series(found));
  }

  private static long series(Resolution found) {
    return found.entities().stream().filter(one -> one.key().kind().equals("series")).count();
  }

  @Test
  void takesAGeneralNameForTheOnlySeriesOfTheParties() {
    talks(a, "Security Dialogue", 8, "2021-05-01", "Thule");
    talks(b, "the dialogue", null, "2020-02", "");
    Resolution one = resolve(a, b);
    assertEquals(1, series(one));

    ReportBuilder c = article("c");
    talks(c, "Economic Dialogue", 3, "2021-06-01", "Thule");
    assertEquals(3, series(resolve(a, b, c)));
  }

  @Test
  void takesInitialsForTheSeriesTheyStandFor() {
    talks(a, "Joint Border Committee", 8, "2021-05-01", "Thule");
    talks(b, "JBC", 9, "", "");
    assertEquals(1, series(resolve(a, b)));
  }

  @Test
  void joinsASeriesWithoutPartiesToTheOnlyOneOfItsName() {
    talks(a, "Joint Border Committee", 8, "2021-05-01", "Thule");
    Ref untold = b.meeting("8th", MeetingKind.DIALOGUE, Status.HELD);
    b.edition(untold, b.series("Joint Border Committee"), 8);
    assertEquals(1, series(resolve(a, b)));

    ReportBuilder c = article("c");
    Ref other =
        c.meeting(
            "4th", MeetingKind.DIALOGUE, Status.HELD, c.state("Borduria"), c.state("Syldavia"));
    c.edition(
        other, c.series("Joint Border Committee", c.state("Borduria"), c.state("Syldavia")), 4);
    assertEquals(3, series(resolve(a, b, c)));
  }

  @Test
  void doesNotCareWhichPartyIsNamedFirst() {
    Ref one = talks(a, "Norland-Ruritania Security Dialogue", 8, "", "");
    Ref ruritania = b.state("Ruritania");
    Ref norland = b.state("Norland");
    Ref two = b.meeting("8th", MeetingKind.DIALOGUE, Status.HELD, ruritania, norland);
    b.edition(two, b.series("Ruritania–Norland Security Dialogue", ruritania, norland), 8);
    assertSame(one, two);
    Resolution found = resolve(a, b);
    assertEquals("meeting/norland-ruritania-security-dialogue-8", key(found, a, one).toString());
    MeetingSeries series =
        found.entities().stream()
            .map(entity -> entity.representative())
            .filter(MeetingSeries.class::isInstance)
            .map(MeetingSeries.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(new Ref("organisation/norland"), new Ref("organisation/ruritania")),
        series.parties());
  }

  @Test
  void joinsAPlannedEditionWithTheOneHeld() {
    Ref norland = b.state("Norland");
    Ref ruritania = b.state("Ruritania");
    Ref planned = b.meeting("8th", MeetingKind.DIALOGUE, Status.PLANNED, norland, ruritania);
    b.edition(planned, b.series("Security Dialogue", norland, ruritania), 8);
    assertSame(talks(a, "Security Dialogue", 8, "2021-05-01", "Thule"), planned);
  }

  @Test
  void joinsAnAppointmentWithTheEditionHeldLater() {
    Ref norland = b.state("Norland");
    Ref ruritania = b.state("Ruritania");
    Ref planned = b.meeting("8th", MeetingKind.DIALOGUE, Status.PLANNED, norland, ruritania);
    b.edition(planned, b.series("Security Dialogue", norland, ruritania), 8);
    b.on(planned, "2021-02-01");
    assertSame(talks(a, "Security Dialogue", 8, "2021-05-01", "Thule"), planned);
  }

  @Test
  void knowsOtherNamesOfTheParties() {
    Ref one = a.meeting("8th", MeetingKind.DIALOGUE, Status.HELD);
    a.edition(
        one, a.series("Icelandic-Uruguayan Dialogue", a.state("Iceland"), a.state("Uruguay")), 8);
    Ref two = b.meeting("8th", MeetingKind.DIALOGUE, Status.HELD);
    b.edition(two, b.series("Dialogue", b.state("Uruguay"), b.state("Iceland")), 8);
    assertSame(one, two);
    assertEquals("meeting/iceland-uruguay-dialogue-8", key(resolve(a, b), a, one).toString());
  }

  @Test
  void joinsTheNextEditionToComeAfterTheSameOne() {
    assertSame(next(a, "2022"), next(b, ""));
  }

  private static Ref next(ReportBuilder article, String date) {
    talks(article, "Security Dialogue", 8, "2021-05-01", "Thule");
    Ref norland = article.state("Norland");
    Ref ruritania = article.state("Ruritania");
    Ref next = article.meeting("next", MeetingKind.DIALOGUE, Status.PLANNED, norland, ruritania);
    article.edition(next, article.series("Security Dialogue", norland, ruritania), null);
    if (!date.isEmpty()) {
      article.on(next, date);
    }
    return next;
  }

  private static Ref call(ReportBuilder article, String mine, String theirs, String date) {
    Ref norland = article.state("Norland");
    Ref ruritania = article.state("Ruritania");
    String name = mine + theirs + date;
    Ref call = article.meeting(name, MeetingKind.CALL, Status.HELD, norland, ruritania);
    article.on(call, date);
    article.with(call, article.person(mine), norland);
    article.with(call, article.person(theirs), ruritania);
    return call;
  }

  @Test
  void joinsACallByPeopleAndTime() {
    Ref one = call(a, "Ola Brekke", "Rudolf Elphberg", "2021-05-01");
    assertSame(one, call(b, "Ola Brekke", "Rudolf Elphberg", "2021-05"));
    assertEquals(
        "meeting/norland-ruritania-call-2021-05-01", key(resolve(a, b), a, one).toString());
  }

  @Test
  void joinsACallThatOneAccountTellsADayLater() {
    assertSame(
        call(a, "Ola Brekke", "Rudolf Elphberg", "2021-05-01"),
        call(b, "Ola Brekke", "Rudolf Elphberg", "2021-05-02"));
  }

  @Test
  void keepsCallsOfTheSamePeopleDaysLaterApart() {
    assertApart(
        call(a, "Ola Brekke", "Rudolf Elphberg", "2021-05-01"),
        call(b, "Ola Brekke", "Rudolf Elphberg", "2021-05-04"));
  }

  @Test
  void letsNoCoarseDateJoinCallsOfTwoDays() {
    Ref one = call(a, "Ola Brekke", "Rudolf Elphberg", "2021-05-01");
    Ref other = call(b, "Ola Brekke", "Rudolf Elphberg", "2021-05-14");
    ReportBuilder vague = article("vague", "2021-05-02");
    call(vague, "Ola Brekke", "Rudolf Elphberg", "2021-05");
    Resolution found = resolve(a, b, vague);
    assertNotEquals(key(found, a, one), key(found, b, other));
  }

  @Test
  void keepsSeriesApartToWhoseEditionsOtherPeopleCame() {
    Ref one = talks(a, "Cyber Dialogue", 8, "2021-05-01", "Thule");
    Ref other = talks(b, "Arms Talks", 8, "2021-05", "Thule");
    a.with(one, a.person("Ola Brekke"), a.state("Norland"));
    b.with(other, b.person("Ida Haas"), b.state("Norland"));
    assertApart(one, other);
  }

  @Test
  void keepsCallsOfOtherPeopleOnTheSameDayApart() {
    assertApart(
        call(a, "Ola Brekke", "Rudolf Elphberg", "2021-05-01"),
        call(b, "Ola Brekke", "Michael Strelsauer", "2021-05-01"));
  }

  @Test
  void keepsACallAndAMeetingApart() {
    assertApart(
        call(a, "Ola Brekke", "Rudolf Elphberg", "2021-05-01"),
        talks(b, "", null, "2021-05-01", "Thule"));
  }

  @Test
  void keepsUndatedMeetingsApart() {
    assertApart(talks(a, "", null, "", ""), talks(b, "", null, "", ""));
  }

  @Test
  void keepsMeetingsOfOtherPartiesApart() {
    Ref one = talks(a, "", null, "2021-05-01", "Thule");
    Ref norland = b.state("Norland");
    Ref two = b.meeting("talks", MeetingKind.DIALOGUE, Status.HELD, norland, b.state("Borduria"));
    b.on(two, "2021-05-01");
    assertApart(one, two);
  }

  @Test
  void joinsTalksOfOneDayOutsideAnySeries() {
    Ref one = talks(a, "", null, "2021-05-01", "Thule");
    assertSame(one, talks(b, "", null, "2021-05-01", ""));
  }

  @Test
  void leavesItOpenWhenTwoMeetingsFitEquallyWell() {
    Ref one = talks(a, "", null, "2021-05-01", "");
    Ref two = talks(b, "", null, "2021-05-01", "Thule");
    Ref three = talks(b, "", null, "2021-05-01", "Zenda");
    assertApart(one, two);
    assertApart(one, three);
    assertTrue(
        resolve(a, b).judgements().stream()
            .anyMatch(judgement -> judgement.reason().contains("fits as well")));
  }

  @Test
  void tellsOneStoryOutOfTwoAccounts() {
    Ref eighth = talks(a, "security policy dialogue", 8, "", "Thule");
    Ref last = talks(a, "military-level talks", null, "2020-02", "Strelsau");
    a.follows(eighth, last);
    Ref resumed = talks(a, "staff-to-staff talks", null, "2015", "");
    Ref other8 = talks(b, "Norland-Ruritania security policy dialogue", 8, "2021-05-01", "Thule");
    Ref seventh = talks(b, "security dialogue", 7, "2020-02", "Strelsau");
    Resolution found = resolve(a, b);
    assertEquals(1, series(found));
    assertEquals(key(found, a, eighth), key(found, b, other8));
    assertEquals(key(found, a, last), key(found, b, seventh));
    EntityKey alone = key(found, a, resumed);
    assertEquals("meeting/norland-ruritania-dialogue-2015", alone.toString());
    assertEquals(3, found.entities().stream().filter(MeetingResolutionTest::isMeeting).count());
  }

  private static boolean isMeeting(ResolvedEntity entity) {
    return entity.key().kind().equals("meeting");
  }

  @Test
  void takesTheMeetingBeforeAnEditionForOneOfTheSeries() {
    Ref eighth = talks(a, "Security Dialogue", 8, "2021-05-01", "Thule");
    Ref before = talks(a, "", null, "2020-02", "");
    a.follows(eighth, before);
    assertSame(before, talks(b, "Security Dialogue", 7, "2020-02-11", "Strelsau"));
  }

  @Test
  void survivesOneWrongDateInASeries() {
    Ref eighth = talks(a, "Security Dialogue", 8, "2010", "");
    a.with(eighth, a.person("Ola Brekke"), a.state("Norland"));
    talks(a, "Security Dialogue", 6, "2019-06", "");
    Ref seventh = talks(a, "Security Dialogue", 7, "2020-02", "");
    Ref right = talks(b, "Security Dialogue", 8, "2021-05-01", "Thule");
    b.with(right, b.person("Ola Brekke"), b.state("Norland"));
    Ref before = talks(b, "Security Dialogue", 7, "2020-02-11", "Strelsau");
    assertSame(eighth, right);
    assertSame(seventh, before);
  }

  @Test
  void joinsAnUndatedCallWithOneToldInTheSameDays() {
    Ref undated =
        b.meeting("call", MeetingKind.CALL, Status.HELD, b.state("Norland"), b.state("Ruritania"));
    b.with(undated, b.person("Ola Brekke"), b.state("Norland"));
    Ref andrey = b.person("Andrey Vostrow");
    b.with(undated, andrey, b.state("Ruritania"));
    Ref call = call(a, "Ola Brekke", "Andrej Vostrow", "2021-05-01");
    assertSame(call, undated);
    assertSame(a.person("Andrej Vostrow"), andrey);
  }

  @Test
  void keepsAnUndatedCallApartFromOneToldLongAgo() {
    ReportBuilder late = article("c", "2021-09-03");
    Ref undated =
        late.meeting(
            "call", MeetingKind.CALL, Status.HELD, late.state("Norland"), late.state("Ruritania"));
    late.with(undated, late.person("Ola Brekke"), late.state("Norland"));
    Ref call = call(a, "Ola Brekke", "Andrej Vostrow", "2021-05-01");
    Resolution found = resolve(a, late);
    assertNotEquals(key(found, a, call), key(found, late, undated));
  }

  @Test
  void joinsByYearAndPlaceOfOneSeries() {
    assertSame(
        talks(a, "Security Dialogue", 7, "2020-02-23", "Strelsau"),
        talks(b, "Security Dialogue", null, "2020", "Strelsau"));
  }

  @Test
  void joinsSeriesUnderTwoNamesThatTheSameNewsNumbersAlike() {
    Ref one = talks(a, "security policy dialogue", 8, "2021-05-01", "Thule");
    a.with(one, a.person("Ola Brekke"), a.state("Norland"));
    Ref two = talks(b, "military staff talks", 8, "", "");
    b.with(two, b.person("Ola Brekke"), b.state("Norland"));
    assertSame(one, two);
  }
}
