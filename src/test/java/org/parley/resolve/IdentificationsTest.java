package org.parley.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.resolve.ReportBuilder.article;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Entity.Person;
import org.parley.model.EntityKey;
import org.parley.model.Identification;
import org.parley.model.MeetingKind;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Resolution;
import org.parley.model.ResolvedEntity;
import org.parley.model.Status;

final class IdentificationsTest {
  private final ReportBuilder a = article("a", "2021-05-02");
  private final ReportBuilder b = article("b", "2021-05-03");
  private final ReportBuilder c = article("c", "2021-05-04");

  private static Resolution resolve(ReportBuilder... articles) {
    return new Resolver().resolve(Stream.of(articles).map(ReportBuilder::build).toList());
  }

  private static List<String> told(Resolution found, ReportBuilder article, Ref ref) {
    Mention mention = article.mention(ref);
    EntityKey key = found.key(mention.article(), mention.ref());
    return found.identifications(key).stream().map(IdentificationsTest::line).toList();
  }

  private static String line(Identification one) {
    return one.name() + " < " + one.known() + ": " + one.reason() + " " + one.articles();
  }

  private static Ref envoy(ReportBuilder article, String name, String... spellings) {
    Ref side = article.state("Norland");
    Ref person = article.person(name, spellings);
    article.says(person, side, article.office("envoy", side));
    return person;
  }

  @Test
  void tellsByWhichNameAnotherWasRecognised() {
    Ref full = envoy(a, "Ola Brekke");
    envoy(b, "O Brekke");
    assertEquals(
        List.of("O Brekke < Ola Brekke: initials of the name, same side, nobody else fits [a, b]"),
        told(resolve(a, b), a, full));
  }

  @Test
  void tellsThatOneArticleUsesBothNames() {
    Ref full = envoy(a, "Ola Brekke", "Brekke");
    assertEquals(
        List.of("Brekke < Ola Brekke: both names in one article [a]"), told(resolve(a), a, full));
  }

  @Test
  void goesOverOtherNamesWhereTheFirstWasNotCompared() {
    Ref full = envoy(a, "Ola Brekke");
    envoy(b, "O Brekke", "Ambassador Brekke");
    assertEquals(
        List.of(
            "Ambassador Brekke < O Brekke: both names in one article [b]",
            "O Brekke < Ola Brekke: initials of the name, same side, nobody else fits [a, b]"),
        told(resolve(a, b), a, full));
  }

  @Test
  void saysNothingWhereThereIsOneName() {
    Ref full = envoy(a, "Ola Brekke");
    envoy(b, "Ola Brekke");
    assertEquals(List.of(), told(resolve(a, b), a, full));
  }

  @Test
  void namesTheReportsOfAMeetingOnceForEachReason() {
    for (ReportBuilder article : List.of(a, b, c)) {
      Ref one = article.state("Norland");
      Ref other = article.state("Ruritania");
      Ref talks = article.meeting("talks", MeetingKind.DIALOGUE, Status.HELD, one, other);
      article.edition(talks, article.series("Norland–Ruritania talks", one, other), 3);
    }
    Resolution found = resolve(a, b, c);
    List<String> meetings =
        found.entities().stream()
            .filter(one -> one.key().kind().equals("meeting"))
            .flatMap(one -> found.identifications(one.key()).stream())
            .map(IdentificationsTest::line)
            .toList();
    assertEquals(List.of("null < null: same edition of the same series [a, b, c]"), meetings);
  }

  @Test
  void explainsEveryOtherNameOfAPerson() {
    envoy(a, "Ola Brekke", "Brekke");
    envoy(b, "O Brekke", "Mr Brekke");
    envoy(c, "BREKKE Ola");
    Resolution found = resolve(a, b, c);
    for (ResolvedEntity entity : found.entities()) {
      if (entity.representative() instanceof Person) {
        assertEquals(
            entity.otherNames(),
            found.identifications(entity.key()).stream().map(Identification::name).toList());
      }
    }
  }
}
