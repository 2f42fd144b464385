package org.parley.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.correct.Newsroom.mention;
import static org.parley.correct.Newsroom.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.correct.Outcome.Standing;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.Entity;
import org.parley.model.Mention;
import org.parley.model.Report;
import org.parley.model.Rulings.Joined;
import org.parley.model.Rulings.Parted;

/** What a correction means after a rebuild, and which corrections hold beside each other. */
final class AmendmentTest {
  private final Newsroom room =
      new Newsroom()
          .article("a", "Ola Brekke", "Ina Rask")
          .article("b", "Ola Brekke")
          .article("c", "O Brekke");
  private int seconds;

  @Test
  void sameAndDifferentBecomeRulings() {
    Correction same = same(mention("a", 1), mention("c", 1));
    Correction different = different(Set.of(mention("a", 1)), Set.of(mention("b", 1)));
    Amendment amendment = Amendment.of(room, List.of(same, different));
    Joined joined = amendment.rulings().joined().get(0);
    assertEquals(Set.of(mention("a", 1), mention("c", 1)), joined.mentions());
    assertEquals("said so by Ada (correction " + same.id() + "): I know", joined.reason());
    Parted parted = amendment.rulings().parted().get(0);
    assertEquals(Set.of(mention("a", 1)), parted.one());
    assertEquals(Set.of(mention("b", 1)), parted.other());
    assertEquals(List.of(Standing.HOLDS, Standing.HOLDS), standings(amendment));
  }

  @Test
  void aMentionIsFoundAgainUnderAnotherReference() {
    Correction same = same(mention("a", 1), mention("c", 1));
    room.article("a", 7, "Ina Rask", "Ola BREKKE");
    Amendment amendment = Amendment.of(room, List.of(same));
    assertEquals(
        Set.of(mention("a", 8), mention("c", 1)), amendment.rulings().joined().get(0).mentions());
  }

  @Test
  void namesakesOfOneArticleAreToldByTheirWords() {
    room.article("d", "Ola Brekke", "Ola Brekke");
    Correction different = different(Set.of(mention("d", 2)), Set.of(mention("a", 1)));
    Parted parted = Amendment.of(room, List.of(different)).rulings().parted().get(0);
    assertEquals(Set.of(mention("d", 2)), parted.one());
  }

  @Test
  void whatAGrammarNamesOtherwiseIsFoundByItsWords() {
    Correction same = same(mention("a", 2), mention("c", 1));
    Report report = room.report(new ArticleId("a"));
    Entity renamed = new Entity.Person(person(5), "Ambassador Ina", List.of());
    Newsroom later =
        new Newsroom().article("a", 4, "Ola Brekke", "Ina Rask").article("c", "O Brekke");
    Readings reread =
        new Changed(later, java.util.Map.of(report.article().id(), with(later, renamed)));
    assertEquals(
        Set.of(mention("a", 5), mention("c", 1)),
        Amendment.of(reread, List.of(same)).rulings().joined().get(0).mentions());
  }

  private static Report with(Newsroom room, Entity renamed) {
    Report report = room.report(new ArticleId("a"));
    List<Entity> entities = new ArrayList<>(report.entities());
    entities.replaceAll(old -> old.ref().equals(renamed.ref()) ? renamed : old);
    return new Report(report.article(), "", entities, report.claims(), List.of());
  }

  @Test
  void theLaterOfTwoThatExcludeEachOtherWins() {
    Correction same = same(mention("a", 1), mention("b", 1));
    Correction different = different(Set.of(mention("a", 1)), Set.of(mention("b", 1)));
    Amendment parted = Amendment.of(room, List.of(same, different));
    assertEquals(List.of(Standing.OVERRULED, Standing.HOLDS), standings(parted));
    assertTrue(parted.outcomes().get(0).isOverruledBy(different));
    assertTrue(parted.rulings().joined().isEmpty());
    Correction again = same(mention("a", 1), mention("b", 1));
    Amendment joined = Amendment.of(room, List.of(again, different));
    assertEquals(List.of(Standing.OVERRULED, Standing.HOLDS), standings(joined));
    assertTrue(joined.rulings().parted().isEmpty());
  }

  @Test
  void theLaterWinsOverAChainToo() {
    Correction early = different(Set.of(mention("a", 1)), Set.of(mention("c", 1)));
    Correction first = same(mention("a", 1), mention("b", 1));
    Correction second = same(mention("b", 1), mention("c", 1));
    Amendment joined = Amendment.of(room, List.of(early, first, second));
    assertEquals(List.of(Standing.OVERRULED, Standing.HOLDS, Standing.HOLDS), standings(joined));
    Correction late = different(Set.of(mention("a", 1)), Set.of(mention("c", 1)));
    Amendment parted = Amendment.of(room, List.of(late, first, second));
    assertEquals(List.of(Standing.OVERRULED, Standing.HOLDS, Standing.HOLDS), standings(parted));
    assertTrue(parted.outcomes().get(0).isOverruledBy(late), parted.outcomes()::toString);
  }

  @Test
  void onlyWhatALaterCorrectionPartsIsLostOfAnEarlier() {
    Correction same =
        new Same(thing(mention("a", 1), mention("b", 1)), thing(mention("c", 1)), said());
    Correction different = different(Set.of(mention("a", 1)), Set.of(mention("b", 1)));
    Correction one = same(mention("b", 1), mention("c", 1));
    Amendment amendment = Amendment.of(room, List.of(same, different, one));
    assertEquals(
        List.of(Standing.HOLDS_IN_PART, Standing.HOLDS, Standing.HOLDS), standings(amendment));
    assertTrue(
        amendment.rulings().joined().stream()
            .allMatch(joined -> joined.mentions().equals(Set.of(mention("b", 1), mention("c", 1)))),
        amendment.rulings()::toString);
  }

  @Test
  void theOrderInWhichCorrectionsAreGivenDoesNotMatter() {
    List<Correction> all =
        new ArrayList<>(
            List.of(
                same(mention("a", 1), mention("b", 1)),
                different(Set.of(mention("a", 1)), Set.of(mention("c", 1))),
                same(mention("b", 1), mention("c", 1)),
                reject("a", "representing")));
    Amendment expected = Amendment.of(room, all);
    Collections.reverse(all);
    assertEquals(expected, Amendment.of(room, all));
  }

  @Test
  void whatRestsOnARemovedArticleDoesNothingAndIsSaidSo() {
    Correction same = same(mention("a", 1), mention("b", 1));
    Correction rejected = reject("b", "participant");
    Amendment amendment = Amendment.of(room.without("b"), List.of(same, rejected));
    assertEquals(List.of(Standing.WITHOUT_EFFECT, Standing.WITHOUT_EFFECT), standings(amendment));
    String gone = "rests on an article that is no longer there: b";
    amendment.outcomes().forEach(outcome -> assertEquals(gone, outcome.why()));
    assertTrue(amendment.changed().isEmpty());
    assertTrue(amendment.rulings().joined().isEmpty());
    room.article("b", "Somebody Else");
    List<Outcome> silent = Amendment.of(room, List.of(same, rejected)).outcomes();
    assertEquals("no article speaks of Ola Brekke any more", silent.get(0).why());
    assertEquals("the article no longer says so: b", silent.get(1).why());
  }

  @Test
  void oneFactIsTakenOutAndTheRestStays() {
    Claim.TookPart before = took(room.report(new ArticleId("a")), 1);
    Claim.TookPart sideless = took(changed(reject("a", "representing")), 1);
    assertNull(sideless.side());
    assertEquals(before.rank(), sideless.rank());
    assertEquals(before.role(), sideless.role());
    Claim.TookPart rankless = took(changed(reject("a", "styledAs")), 1);
    assertNull(rankless.rank());
    assertEquals(before.side(), rankless.side());
    assertEquals(
        took(room.report(new ArticleId("a")), 2), took(changed(reject("a", "styledAs")), 2));
  }

  @Test
  void severalFactsOfOneClaimAreTakenOut() {
    Amendment amendment =
        Amendment.of(room, List.of(reject("a", "representing"), reject("a", "styledAs")));
    Claim.TookPart rest =
        took(Objects.requireNonNull(amendment.changed().get(new ArticleId("a"))), 1);
    assertNull(rest.side());
    assertNull(rest.rank());
  }

  @Test
  void whoTookPartInNothingElseIsGoneWithTheirPart() {
    Report rest = changed(reject("a", "participant"));
    assertEquals(List.of(person(2)), people(rest).map(Entity::ref).toList());
    assertEquals(1, rest.claims().size());
    Report nothing = changed(reject("b", "participant"));
    assertEquals(List.of(), nothing.entities());
  }

  @Test
  void aRejectionIsFoundAgainWhereTheWordsStandNow() {
    Correction rejected = reject("a", "representing");
    room.article("a", 4, "Ina Rask", "Ola Brekke");
    Report rest = changed(rejected);
    assertNull(took(rest, 5).side());
    assertEquals(took(room.report(new ArticleId("a")), 4), took(rest, 4));
  }

  private Report changed(Correction rejected) {
    Amendment amendment = Amendment.of(room, List.of(rejected));
    assertEquals(List.of(Standing.HOLDS), standings(amendment));
    return amendment.changed().values().iterator().next();
  }

  private static Stream<Entity> people(Report report) {
    return report.entities().stream().filter(Entity.Person.class::isInstance);
  }

  private static Claim.TookPart took(Report report, int person) {
    return report.claims().stream()
        .map(Claim.TookPart.class::cast)
        .filter(claim -> claim.actor().equals(person(person)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Standing> standings(Amendment amendment) {
    return amendment.outcomes().stream().map(Outcome::standing).toList();
  }

  private Correction same(Mention one, Mention other) {
    return new Same(thing(one), thing(other), said());
  }

  private Correction different(Set<Mention> one, Set<Mention> other) {
    return new Different(
        thing(one.toArray(Mention[]::new)), thing(other.toArray(Mention[]::new)), said());
  }

  private Thing thing(Mention... mentions) {
    return new Recorder(room).thing("person/x", "Ola Brekke", List.of(mentions));
  }

  /** The rejection of a fact about the first person of an article. */
  private Rejected reject(String article, String property) {
    Report report = room.report(new ArticleId(article));
    Claim claim = report.claims().get(0);
    Part part =
        Parts.of(claim).stream()
            .filter(one -> one.property().equals(property))
            .findFirst()
            .orElseThrow();
    return new Recorder(room).rejection(report, claim, part, "not so", said());
  }

  private Said said() {
    return new Said("Ada", Instant.EPOCH.plusSeconds(seconds++), "I know");
  }
}
