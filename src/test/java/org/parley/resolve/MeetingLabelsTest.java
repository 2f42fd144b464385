package org.parley.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.resolve.ReportBuilder.article;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.MeetingKind;
import org.parley.model.Ref;
import org.parley.model.ResolvedEntity;
import org.parley.model.Status;

final class MeetingLabelsTest {
  private static final Resolver RESOLVER = new Resolver();

  private final ReportBuilder a = article("a", "2021-05-02");
  private final Ref norland = a.state("Norland");
  private final Ref ruritania = a.state("Ruritania");

  private static List<ResolvedEntity> meetings(ReportBuilder... articles) {
    return entities("meeting", articles);
  }

  private static List<ResolvedEntity> entities(String kind, ReportBuilder... articles) {
    return RESOLVER
        .resolve(Stream.of(articles).map(ReportBuilder::build).toList())
        .entities()
        .stream()
        .filter(entity -> entity.key().kind().equals(kind))
        .toList();
  }

  private static String label(ReportBuilder... articles) {
    List<ResolvedEntity> meetings = meetings(articles);
    assertEquals(1, meetings.size(), meetings::toString);
    return meetings.get(0).representative().name();
  }

  private Ref meeting(ReportBuilder article, MeetingKind kind) {
    return article.meeting(
        "they met", kind, Status.HELD, article.state("Ruritania"), article.state("Norland"));
  }

  private Ref edition(ReportBuilder article, String series, Integer number) {
    Ref meeting = meeting(article, MeetingKind.DIALOGUE);
    article.edition(meeting, article.series(series, norland, ruritania), number);
    return meeting;
  }

  @Test
  void theNumberMayComeFromAnotherArticle() {
    ReportBuilder b = article("b", "2021-05-03");
    a.on(edition(a, "security dialogue", null), "2021-05-01");
    b.on(edition(b, "security dialogue", 7), "2021-05-01");
    assertEquals("7th Norland–Ruritania security dialogue", label(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Norland Forum, 1, 1st Norland Forum",
    "Ruritania-Norland Staff Talks, 2, 2nd Ruritania-Norland Staff Talks",
    "the staff talks, 3, 3rd Norland–Ruritania staff talks",
    "staff talks, 11, 11th Norland–Ruritania staff talks",
    "staff talks, 22, 22nd Norland–Ruritania staff talks"
  })
  void sidesStandWhereTheSeriesDoesNotNameThem(String series, int number, String label) {
    edition(a, series, number);
    assertEquals(label, label(a));
  }

  @ParameterizedTest
  @CsvSource({
    "Norland Forum, Norland Forum",
    "the round, Norland–Ruritania round",
    "Staff Talks, Norland–Ruritania Staff Talks"
  })
  void aSeriesTellsWhoseItIsAndKeepsThePrintedName(String printed, String label) {
    edition(a, printed, 2);
    ResolvedEntity series = entities("series", a).get(0);
    assertEquals(label, series.representative().name());
    assertEquals(label.equals(printed) ? List.of() : List.of(printed), series.otherNames());
  }

  @Test
  void aProperNameOfManySidesStandsWithoutThem() {
    Ref[] sides =
        Stream.of("Ostmark", "Norland", "Ruritania", "Thule", "Zembla")
            .map(side -> a.state(side))
            .toArray(Ref[]::new);
    Ref meeting = a.meeting("they met", MeetingKind.OTHER, Status.HELD, sides);
    a.edition(meeting, a.series("Lake Forum", sides), 2);
    assertEquals("Lake Forum", entities("series", a).get(0).representative().name());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-01, '1 May 2021'",
    "2021-05, May 2021",
    "2021, 2021",
    "--12, December",
    "--01-30, 30 January"
  })
  void withoutNumberTheDateStandsInWords(String date, String words) {
    a.on(meeting(a, MeetingKind.CALL), date);
    assertEquals("Norland–Ruritania call, " + words, label(a));
  }

  @Test
  void theHomeSideOfAVisitComesLast() {
    a.in(meeting(a, MeetingKind.VISIT), a.city("Strelsau", a.country("Norland")));
    assertEquals("Ruritania–Norland visit", label(a));
  }

  @Test
  void ofManySidesOnlyTwoAreNamed() {
    Ref[] sides =
        Stream.of("Ostmark", "Norland", "Ruritania", "Thule", "Zembla")
            .map(side -> a.state(side))
            .toArray(Ref[]::new);
    a.on(a.meeting("they met", MeetingKind.OTHER, Status.HELD, sides), "2021-05");
    assertEquals("Meeting of Norland, Ostmark and 3 others, May 2021", label(a));
  }

  @Test
  void noNameIsLongerThanALine() {
    String series =
        "standing committee for consultation on fisheries and lighthouses and harbours and more";
    edition(a, series, 5);
    String label = label(a);
    assertTrue(label.length() <= 80 && label.startsWith("5th standing"), label);
    assertTrue(label.endsWith("lighthouses and…"), label);
  }

  @Test
  void whatTheArticleCallsItStandsWhereNothingElseIsKnown() {
    a.meeting("a gathering at the lake", MeetingKind.OTHER, Status.HELD);
    assertEquals("a gathering at the lake", label(a));
  }

  @Test
  void namesMadeUpForWantOfBetterAreNotKept() {
    Ref meeting = a.meeting("call, --12", MeetingKind.CALL, Status.HELD, norland, ruritania);
    a.on(meeting, "--12");
    assertEquals(List.of(), meetings(a).get(0).otherNames());
  }
}
