package org.parley.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.Stores.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.Origins;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.model.Role;
import org.parley.model.Status;
import org.parley.pipeline.Libraries;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Graphs;
import org.parley.rdf.Reports;
import org.parley.rdf.Vocabulary;
import org.parley.store.GraphStore;
import org.parley.store.Saying;
import org.parley.store.Stores;

final class ConsolidationTest {
  private static final Node TALKS = node("meeting/talks");

  @Test
  void theGoldenReportsBecomeOneAccount() {
    Graph facts = consolidate(Reports.both());
    Node fourth = node("meeting/fourth");
    assertEquals(List.of("2031-05-03"), values(facts, fourth, Vocabulary.DATE));
    assertEquals(List.of("on Saturday"), values(facts, fourth, Vocabulary.DATE_AS_PRINTED));
    assertEquals(List.of("2031-05-03T23:59:59"), values(facts, fourth, Vocabulary.LATEST));
    assertEquals(List.of("third"), values(facts, fourth, Vocabulary.PREVIOUS_EDITION));
    assertEquals(List.of("status-held"), values(facts, fourth, Vocabulary.HAS_STATUS));
    Node brekke = node("participation/fourth.person.brekke");
    assertEquals(List.of("role-delegation-head"), values(facts, brekke, Vocabulary.PRINCIPAL_ROLE));
    assertEquals(List.of("Maj. Gen."), values(facts, brekke, Vocabulary.PRINCIPAL_STYLE));
    assertEquals(List.of("deputy"), values(facts, brekke, Vocabulary.PRINCIPAL_CAPACITY));
    Node series = node("series/dialogue");
    assertEquals(List.of("status-interrupted"), values(facts, series, Vocabulary.HAS_STATUS));
    assertEquals(
        List.of("status-proposed"),
        values(facts, node("initiative/hotline"), Vocabulary.HAS_STATUS));
    assertEquals(List.of("2030-06-08"), values(facts, node("meeting/third"), Vocabulary.END_DATE));
    assertEquals(List.of("--10"), values(facts, node("meeting/call"), Vocabulary.PARTIAL_DATE));
    assertEquals(List.of(), values(facts, node("meeting/call"), Vocabulary.DATE));
  }

  @Test
  void moreDocumentsCountFirst() {
    Graph facts =
        consolidate(
            new Saying("a", "Norland", null)
                .between("Norland", "Ruritania")
                .dated("2031-05-01", null, "1"),
            new Saying("b", null, null).dated("2031-05-02", null, "2"),
            new Saying("c", null, null).certain(0.1).dated("2031-05-02", null, "2"));
    assertEquals(List.of("2031-05-02"), values(facts, TALKS, Vocabulary.DATE));
  }

  @Test
  void copiesOfATextCountOnce() {
    Saying[] sayings = {
      new Saying("a", null, null).dated("2031-05-01", null, "1"),
      new Saying("b", null, null).certain(0.1).dated("2031-05-02", null, "2"),
      new Saying("c", null, null).certain(0.1).dated("2031-05-02", null, "2")
    };
    assertEquals(List.of("2031-05-02"), values(consolidate(sayings), TALKS, Vocabulary.DATE));
    Origins reprint = new Origins(Map.of(new ArticleId("c"), new ArticleId("b")), Map.of());
    assertEquals(
        List.of("2031-05-01"), values(consolidate(reprint, sayings), TALKS, Vocabulary.DATE));
  }

  @Test
  void aMinistrysReleaseIsThePartysOwn() {
    Saying[] sayings = {
      new Saying("a", "Herald", null)
          .between("Norland", "Ruritania")
          .dated("2031-05-01", null, "1"),
      new Saying("b", "Norland's Ministry", null).certain(0.1).dated("2031-05-02", null, "2")
    };
    assertEquals(List.of("2031-05-01"), values(consolidate(sayings), TALKS, Vocabulary.DATE));
    Origins issued =
        new Origins(Map.of(), Map.of(new ArticleId("b"), new EntityKey("organisation", "norland")));
    assertEquals(
        List.of("2031-05-02"), values(consolidate(issued, sayings), TALKS, Vocabulary.DATE));
  }

  @Test
  void thenAPartysOwnRelease() {
    Graph facts =
        consolidate(
            new Saying("a", "Herald", null).dated("2031-05-01", null, "1"),
            new Saying("b", "Norland", null)
                .certain(0.1)
                .between("Norland", "Ruritania")
                .dated("2031-05-02", null, "2"));
    assertEquals(List.of("2031-05-02"), values(facts, TALKS, Vocabulary.DATE));
  }

  @Test
  void thenTheSurerThenTheEarlierDocument() {
    Graph surer =
        consolidate(
            new Saying("a", null, null).certain(0.5).dated("2031-05-01", null, "1"),
            new Saying("b", null, null).certain(0.8).dated("2031-05-02", null, "2"));
    assertEquals(List.of("2031-05-02"), values(surer, TALKS, Vocabulary.DATE));
    Graph earlier =
        consolidate(
            new Saying("b", null, null).dated("2031-05-01", null, "1"),
            new Saying("a", null, null).dated("2031-05-02", null, "2"));
    assertEquals(List.of("2031-05-02"), values(earlier, TALKS, Vocabulary.DATE));
  }

  @Test
  void aCoarserDateSupportsTheFinerOne() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).dated("2031-06-01", null, "1"),
            new Saying("b", null, null).certain(0.1).dated("2031-05-02", null, "on 2 May"),
            new Saying("c", null, null).certain(0.1).dated("2031-05", null, "in May"),
            new Saying("d", null, null).certain(0.1).dated("--05", null, "May"));
    assertEquals(List.of("2031-05-02"), values(facts, TALKS, Vocabulary.DATE));
    assertEquals(List.of("on 2 May"), values(facts, TALKS, Vocabulary.DATE_AS_PRINTED));
    assertEquals(List.of(), values(facts, TALKS, Vocabulary.PARTIAL_DATE));
  }

  @Test
  void theEndBelongsToTheChosenDate() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).dated("2031-05-01", "2031-05-03", "1 to 3 May"),
            new Saying("b", null, null).dated("2031-07-01", null, "1 July"),
            new Saying("c", null, null).dated("2031-07-01", null, "1 July"));
    assertEquals(List.of("2031-07-01"), values(facts, TALKS, Vocabulary.DATE));
    assertEquals(List.of(), values(facts, TALKS, Vocabulary.END_DATE));
    assertEquals(List.of("2031-07-01T23:59:59"), values(facts, TALKS, Vocabulary.LATEST));
  }

  @Test
  void expectationsGiveWayAndDenialsCountNothing() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).as(Modality.EXPECTED).dated("2031-05-01", null, "1"),
            new Saying("b", null, null).as(Modality.EXPECTED).dated("2031-05-01", null, "1"),
            new Saying("c", null, null).certain(0.1).dated("2031-05-02", null, "2"),
            new Saying("d", null, null).as(Modality.DENIED).hosted("Norland"));
    assertEquals(List.of("2031-05-02"), values(facts, TALKS, Vocabulary.DATE));
    assertEquals(List.of(), values(facts, TALKS, Vocabulary.HOSTED_BY));
  }

  @Test
  void aPlaceSupportsTheCityInIt() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).in("Ruritania", null),
            new Saying("b", null, null).certain(0.1).in("Strelsau", "Ruritania"));
    assertEquals(List.of("strelsau"), values(facts, TALKS, Vocabulary.HELD_AT));
  }

  @Test
  void theClassFollowsTheChosenKind() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).met(MeetingKind.OTHER, Status.HELD),
            new Saying("b", null, null).met(MeetingKind.OTHER, Status.HELD),
            new Saying("c", null, null).certain(0.1).met(MeetingKind.SUMMIT, Status.HELD));
    assertEquals(List.of("kind-summit"), values(facts, TALKS, Vocabulary.KIND));
    assertEquals(
        List.of("Encounter", "Meeting", "Summit", "Undertaking"),
        values(facts, TALKS, Vocabulary.RDF_TYPE));
  }

  @Test
  void theNewestDocumentTellsTheStatus() {
    Graph facts =
        consolidate(
            new Saying("a", null, "2031-05-09").met(MeetingKind.SUMMIT, Status.CANCELLED),
            new Saying("b", null, "2031-05-01").met(MeetingKind.SUMMIT, Status.PLANNED),
            new Saying("c", null, "2031-04-30").met(MeetingKind.SUMMIT, Status.PLANNED));
    assertEquals(List.of("status-cancelled"), values(facts, TALKS, Vocabulary.HAS_STATUS));
  }

  @Test
  void anUndertakingIsAtItsLatestStage() {
    Graph dated =
        consolidate(
            new Saying("a", null, "2031-05-09")
                .changed(Status.RESUMED, "2029")
                .changed(Status.INTERRUPTED, "2030-02")
                .changed(Status.INITIATED, "2020")
                .changed(Status.OPPOSED, "2031"));
    assertEquals(
        List.of("status-interrupted"),
        values(dated, node("initiative/plan"), Vocabulary.HAS_STATUS));
    Graph undated =
        consolidate(
            new Saying("a", null, null)
                .changed(Status.SHELVED, null)
                .changed(Status.PROPOSED, null)
                .changed(Status.OPPOSED, null));
    assertEquals(
        List.of("status-shelved"), values(undated, node("initiative/plan"), Vocabulary.HAS_STATUS));
  }

  @Test
  void anOfficeWithItsBodyIsBetterThanOneWithout() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).attended("vik", Role.PARTICIPANT, "director", null),
            new Saying("b", null, null).attended("vik", Role.HOST, "director", "plans"));
    Node vik = node("participation/talks.person.vik");
    assertEquals(List.of("director-plans"), values(facts, vik, Vocabulary.PRINCIPAL_CAPACITY));
    assertEquals(List.of("role-host"), values(facts, vik, Vocabulary.PRINCIPAL_ROLE));
  }

  @Test
  void editionsFollowByNumberUnlessTwoBearOne() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).edition("four", 4).edition("five", 5).edition("seven", 7),
            new Saying("b", null, null).edition("also-five", 5).edition("six", 6));
    assertEquals(List.of("four"), values(facts, node("meeting/five"), Vocabulary.PREVIOUS_EDITION));
    assertEquals(List.of(), values(facts, node("meeting/six"), Vocabulary.PREVIOUS_EDITION));
    assertEquals(List.of("six"), values(facts, node("meeting/seven"), Vocabulary.PREVIOUS_EDITION));
  }

  @Test
  void twoSeriesCountOneMeetingEachInItsOwnWay() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).edition("spring", "forum", 1).edition("autumn", "forum", 2),
            new Saying("b", null, null).edition("autumn", "forum", 3).certain(0.95),
            new Saying("c", null, null)
                .edition("summer", "talks", 7)
                .edition("autumn", "talks", 8));
    Node inForum = node("edition/forum.autumn");
    Node inTalks = node("edition/talks.autumn");
    Node autumn = node("meeting/autumn");
    assertEquals(
        List.of("forum.autumn", "talks.autumn"),
        values(facts, autumn, Vocabulary.term("countedAs")));
    assertEquals(List.of("2"), values(facts, inForum, Vocabulary.NUMBER_IN_SERIES));
    assertEquals(List.of("8"), values(facts, inTalks, Vocabulary.NUMBER_IN_SERIES));
    assertEquals(List.of("spring", "summer"), values(facts, autumn, Vocabulary.PREVIOUS_EDITION));
    assertEquals(1, Graphs.objects(facts, inTalks, Vocabulary.EVIDENCE).size());
  }

  @Test
  void aSideForWhichNoArticleNamesAnybodyTakesPartUnnamed() {
    Graph facts =
        consolidate(
            new Saying("a", null, null).between("Norland", "Ruritania"),
            new Saying("b", null, null).between("Ruritania").sent("Norland", "vik", null));
    Node ruritania = node("participation/talks.organisation.ruritania");
    assertTrue(
        facts.contains(ruritania, Vocabulary.RDF_TYPE, Vocabulary.Type.UNNAMED_PARTICIPATION));
    assertEquals(List.of("ruritania"), values(facts, ruritania, Vocabulary.REPRESENTING));
    assertEquals(List.of("Ruritania at talks"), values(facts, ruritania, Vocabulary.RDFS_LABEL));
    assertEquals(2, Graphs.objects(facts, ruritania, Vocabulary.EVIDENCE).size());
    Node norland = node("participation/talks.organisation.norland");
    assertFalse(facts.contains(norland, Vocabulary.RDF_TYPE, Node.ANY));
  }

  @Test
  void theGradeIsThatOfTheRankChosen() {
    Graph facts =
        consolidate(
            new Saying("a", null, null)
                .sent("Norland", "vik", "General")
                .sent("Norland", "ek", "Captain"),
            new Saying("b", null, null).sent("Norland", "vik", "Lieutenant General"),
            new Saying("c", null, null).sent("Norland", "vik", "Lieutenant General"));
    Node vik = node("participation/talks.person.vik");
    assertEquals(List.of("rank-of-8"), values(facts, vik, Vocabulary.HAS_RANK));
    Node ek = node("participation/talks.person.ek");
    assertEquals(List.of("Captain"), values(facts, ek, Vocabulary.PRINCIPAL_STYLE));
    assertEquals(List.of(), values(facts, ek, Vocabulary.HAS_RANK));
  }

  @Test
  void aPublisherHasOneLabel() {
    Graph facts =
        consolidate(
            new Saying("a", "HERALD", null).dated("2031", null, "1"),
            new Saying("b", "Herald", null).dated("2031", null, "1"),
            new Saying("c", "Herald", null).dated("2031", null, "1"));
    Node herald = node("organisation/herald");
    assertEquals(List.of("Herald"), values(facts, herald, Vocabulary.RDFS_LABEL));
    assertEquals(List.of("HERALD"), values(facts, herald, Vocabulary.ALT_LABEL));
  }

  @Test
  void theOrderOfTellingDoesNotMatter() {
    GraphMapper mapper = new GraphMapper(Reports.BASE);
    Resolution resolution = Reports.resolution();
    Consolidator consolidator =
        new Consolidator(mapper.iris(), Stores.library(Reports.both())::entity);
    Map<EntityKey, List<Telling>> told = new TreeMap<>();
    for (Report report : Reports.both()) {
      consolidator
          .tellings(mapper.article(report, resolution))
          .forEach(t -> told.computeIfAbsent(t.undertaking(), any -> new ArrayList<>()).add(t));
    }
    told.forEach(
        (undertaking, tellings) -> {
          Graph forward = consolidator.chosen(undertaking, tellings);
          Collections.reverse(tellings);
          assertTrue(forward.isIsomorphicWith(consolidator.chosen(undertaking, tellings)));
          assertFalse(forward.isEmpty(), undertaking::toString);
        });
    assertTrue(told.values().stream().anyMatch(tellings -> tellings.size() > 1));
  }

  private static Graph consolidate(Saying... sayings) {
    return consolidate(Arrays.stream(sayings).map(Saying::report).toList());
  }

  private static Graph consolidate(Origins origins, Saying... sayings) {
    List<Report> reports = Arrays.stream(sayings).map(Saying::report).toList();
    Resolution plain = Reports.resolution(reports);
    Resolution resolution =
        new Resolution(
            plain.entities(),
            plain.keys(),
            plain.judgements(),
            origins,
            plain.wider(),
            Map.of(),
            Map.of(),
            Map.of());
    try (GraphStore store = GraphStore.inMemory(Reports.BASE)) {
      store.write(Libraries.of(reports, resolution, Reports.BASE));
      return Stores.facts(store);
    }
  }

  private static Graph consolidate(List<Report> reports) {
    return Stores.facts(Stores.of(reports));
  }

  /** The ends of IRIs and the texts of literals, sorted. */
  private static List<String> values(Graph graph, Node subject, Node property) {
    TreeSet<String> values = new TreeSet<>();
    for (Node node : Graphs.objects(graph, subject, property)) {
      values.add(
          node.isLiteral()
              ? node.getLiteralLexicalForm()
              : node.getURI().substring(node.getURI().lastIndexOf('/') + 1));
    }
    return List.copyOf(values);
  }
}
