package org.parley.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Loaded;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.OrganisationKind;
import org.parley.model.PlaceKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Role;
import org.parley.model.Source;
import org.parley.model.Span;
import org.parley.model.Status;
import org.parley.pipeline.Reading;

/** Which rule erred, and what is not measured. */
final class EvaluatorTest {
  private static final String LABEL =
      """
      {"meetings": [{"kind": "dialogue", "status": "held", "place": "Streln",
        "parties": ["Norland", "Ruritania"], "topics": [], "topics_optional": ["trade"],
        "participants": [{"name": "Ola Brekke", "side": "Norland", "role": "representative"}]}]}
      """;
  private static final Ref TALKS = new Ref("meeting/1");
  private static final Ref NORLAND = new Ref("organisation/norland");
  private static final Ref BORLAND = new Ref("organisation/borland");
  private static final Ref BREKKE = new Ref("person/brekke");
  private static final Ref STRELN = new Ref("place/streln");
  private static final Ref VESTEN = new Ref("place/vesten");
  private static final Ref TRADE = new Ref("topic/1");

  @TempDir Path folder;

  @Test
  void claimsAreJudgedByTheValuesThatTheySay() throws IOException {
    label("talks", LABEL);
    List<RuleScore> rules = evaluate(talks()).rules();
    assertEquals(
        List.of(
            // its party is wrong
            new RuleScore("guess", 0, 1, 1, 0),
            // what may be said and need not
            new RuleScore("discuss", 0, 0, 1, 1),
            // its place is less certain than another
            new RuleScore("doubt", 0, 0, 1, 1),
            // two claims say one party
            new RuleScore("party", 1, 0, 2, 0),
            // one of the claims is that of the doubtful place, too
            new RuleScore("place", 1, 0, 2, 1),
            // the person and whom it represented; its role yields to that of the other claim
            new RuleScore("attend", 2, 0, 1, 0),
            // the person, whom it represented, its role
            new RuleScore("lead", 3, 0, 1, 0),
            // the meeting, its kind and its status
            new RuleScore("meet", 3, 0, 1, 0)),
        rules);
    assertEquals(List.of(0.0, 100.0), List.of(rules.get(0).precision(), rules.get(6).precision()));
  }

  @Test
  void whatHasNoCounterpartIsToldAndNotMeasured() throws IOException {
    label("talks", LABEL);
    label("visit", LABEL);
    Evaluation evaluation = evaluate(talks(), plain("call"));
    assertEquals(1, evaluation.articles().size());
    assertEquals(
        List.of(
            "visit.json: there is no article visit, not measured",
            "call: there is no gold label call.json, not measured"),
        evaluation.warnings());
  }

  @Test
  void anArticleThatCannotBeReadSaysNothing() throws IOException {
    label("talks", LABEL);
    Loaded.Rejected unread = new Loaded.Rejected("a/talks.txt", "the file is empty");
    Evaluation evaluation =
        evaluator().evaluate(new Reading(List.of(), List.of(unread), 0, List.of()));
    assertEquals(new AreaScore(0, 0, 1), evaluation.scores().of(Area.MEETINGS));
    List<String> errors = evaluation.articles().get(0).errors();
    assertTrue(errors.contains("the article could not be read"), errors::toString);
  }

  @Test
  void withoutAnyPairThereIsNothingToMeasure() throws IOException {
    label("talks", LABEL);
    assertThrows(EvaluationException.class, () -> evaluate(plain("call")));
  }

  private Evaluation evaluate(Report... reports) {
    return evaluator().evaluate(new Reading(List.of(reports), List.of(), 0, List.of()));
  }

  private Evaluator evaluator() {
    return new Evaluator(GoldFolder.read(folder));
  }

  private void label(String name, String json) throws IOException {
    Files.writeString(folder.resolve(name + ".json"), json);
  }

  private static Report plain(String name, Claim... claims) {
    Article article = new Article(new ArticleId(name), Source.ofFile(name + ".txt"), "Talks.");
    List<Entity> entities =
        List.of(
            new Entity.Encounter(TALKS, "talks", true),
            new Entity.Organisation(NORLAND, OrganisationKind.STATE, "Norland", List.of(), null),
            new Entity.Organisation(BORLAND, OrganisationKind.STATE, "Borland", List.of(), null),
            new Entity.Person(BREKKE, "Ola Brekke", List.of()),
            new Entity.Place(STRELN, PlaceKind.CITY, "Streln", null),
            new Entity.Place(VESTEN, PlaceKind.CITY, "Vesten", null),
            new Entity.Topic(TRADE, "trade"));
    return new Report(article, "Talks", entities, List.of(claims), List.of());
  }

  private static Report talks() {
    return plain(
        "talks",
        new Claim.Met(TALKS, MeetingKind.DIALOGUE, Status.HELD, null, by(1, "meet")),
        new Claim.HadParty(TALKS, NORLAND, by(1, "party")),
        new Claim.HadParty(TALKS, NORLAND, by(0.5, "party")),
        new Claim.HadParty(TALKS, BORLAND, by(0.5, "guess")),
        new Claim.Located(TALKS, STRELN, null, by(1, "place")),
        new Claim.Located(TALKS, VESTEN, null, by(0.5, "doubt", "place")),
        tookPart(Role.PARTICIPANT, "attend"),
        tookPart(Role.REPRESENTATIVE, "lead"),
        new Claim.Discussed(TALKS, TRADE, false, by(1, "discuss")));
  }

  private static Claim tookPart(Role role, String rule) {
    return new Claim.TookPart(TALKS, BREKKE, NORLAND, List.of(), null, role, by(1, rule));
  }

  private static Claim.Basis by(double certainty, String... rules) {
    List<Evidence> evidence =
        List.of(rules).stream()
            .map(
                rule ->
                    new Evidence(
                        new ArticleId("talks"),
                        new Span(0, 5),
                        "Talks",
                        new Span(0, 6),
                        rule,
                        certainty))
            .toList();
    return new Claim.Basis(evidence, null, Modality.ASSERTED);
  }
}
