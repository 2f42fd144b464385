package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.Stores.node;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.parley.model.MeetingKind;
import org.parley.model.Modality;
import org.parley.model.Status;
import org.parley.rdf.Reports;
import org.parley.rdf.Vocabulary;
import org.parley.store.Finding.Severity;

final class ShapesTest {
  private static final Node FOURTH = node("meeting/fourth");

  @Test
  void theGoldenGraphHasNoViolationAndNoWarning() {
    List<Finding> findings =
        Stores.golden().check().stream().filter(f -> f.severity() != Severity.INFO).toList();
    assertEquals(List.of(), findings);
  }

  @Test
  void whatNobodySaysIsPointedOut() {
    GraphStore store = GraphStore.inMemory(Reports.BASE);
    store.write(Stores.library(List.of(new Saying("a", null, null).between("Norland").report())));
    assertEquals(
        List.of("no article says what kind of encounter this is", "no article says when this was"),
        store.check().stream().map(Finding::message).toList());
  }

  @Test
  void aPassageOfTheWrongLengthIsFound() {
    assertFound(
        Severity.VIOLATION,
        "end minus begin is not the length of the text",
        g -> {
          Node passage = g.find(Node.ANY, Vocabulary.PASSAGE_OF, Node.ANY).next().getSubject();
          g.remove(passage, Vocabulary.EXACT_TEXT, Node.ANY);
          g.add(passage, Vocabulary.EXACT_TEXT, text("🌊"));
        });
  }

  @Test
  void anEncounterWithoutEvidenceIsFound() {
    assertFound(
        Severity.VIOLATION,
        "an encounter needs a passage that it was read from",
        g -> g.remove(FOURTH, Vocabulary.EVIDENCE, Node.ANY));
  }

  @Test
  void aBadDateIsFound() {
    assertFound(
        Severity.VIOLATION,
        "a date is YYYY, YYYY-MM or YYYY-MM-DD",
        g -> {
          g.remove(FOURTH, Vocabulary.DATE, Node.ANY);
          g.add(FOURTH, Vocabulary.DATE, text("3 May"));
        });
  }

  @Test
  void aBodyInPlaceOfAnOfficeIsFound() {
    assertFound(
        Severity.VIOLATION,
        "one takes part in an office, not in a body",
        g ->
            g.add(
                node("participation/fourth.person.brekke"),
                Vocabulary.IN_CAPACITY,
                node("organisation/plans")));
  }

  @Test
  void aClaimWithoutAValueIsFound() {
    assertFound(
        Severity.VIOLATION,
        "a claim has exactly one value",
        g -> g.remove(Node.ANY, Vocabulary.CLAIM_VALUE, Node.ANY));
  }

  @Test
  void anOrganisationInsideItselfIsFound() {
    Node norland = node("organisation/norland");
    assertFound(
        Severity.VIOLATION,
        "is a part of itself",
        g -> g.add(norland, Vocabulary.term("partOfOrganisation"), norland));
  }

  @Test
  void aThingWithoutALabelIsFound() {
    assertFound(
        Severity.VIOLATION,
        "has no label",
        g -> g.remove(node("person/brekke"), Vocabulary.RDFS_LABEL, Node.ANY));
  }

  @Test
  void aMeetingAtItsOwnMarginsIsFound() {
    assertFound(
        Severity.VIOLATION,
        "was held at the margins of itself",
        g -> {
          g.add(node("meeting/third"), Vocabulary.AT_MARGINS_OF, node("meeting/fourth"));
          g.add(node("meeting/fourth"), Vocabulary.AT_MARGINS_OF, node("meeting/third"));
        });
  }

  @Test
  void aSecondNumberInASeriesIsFound() {
    assertFound(
        Severity.VIOLATION,
        "an edition has exactly one number",
        g ->
            g.add(
                node("edition/dialogue.third"),
                Vocabulary.NUMBER_IN_SERIES,
                NodeFactory.createLiteralDT("2", XSDDatatype.XSDpositiveInteger)));
  }

  @Test
  void aWrongPreviousEditionIsFound() {
    assertFound(
        Severity.WARNING,
        "the edition before it has a number that is not one less, or is not earlier",
        g -> {
          g.remove(node("edition/dialogue.third"), Vocabulary.NUMBER_IN_SERIES, Node.ANY);
          g.add(
              node("edition/dialogue.third"),
              Vocabulary.NUMBER_IN_SERIES,
              NodeFactory.createLiteralDT("2", XSDDatatype.XSDpositiveInteger));
        });
  }

  @Test
  void disagreementIsToldWithAllValuesSentencesAndDocuments() {
    GraphStore store = GraphStore.inMemory(Reports.BASE);
    store.write(
        Stores.library(
            List.of(
                new Saying("a", null, null)
                    .dated("2031-05-01", null, "1")
                    .in("Strelsau", null)
                    .report(),
                new Saying("b", null, null)
                    .dated("2031-05-02", null, "2")
                    .in("Norhaven", null)
                    .report(),
                new Saying("c", null, null).dated("2031-05", null, "May").report())));
    List<Finding> warnings =
        store.check().stream().filter(f -> f.severity() == Severity.WARNING).toList();
    assertEquals(
        List.of(
            "not all that is told of its date can be true",
            "not all that is told of its place can be true"),
        warnings.stream().map(Finding::message).toList());
    assertEquals("talks", warnings.get(0).label());
    assertEquals(
        List.of(
            new Finding.Quote("2031-05-01", "x", "a"), new Finding.Quote("2031-05-02", "x", "b")),
        warnings.get(0).quotes());
  }

  @Test
  void whatAgreesOrWasOnlyExpectedIsNoDisagreement() {
    GraphStore store = GraphStore.inMemory(Reports.BASE);
    store.write(
        Stores.library(
            List.of(
                new Saying("a", null, null)
                    .met(MeetingKind.DIALOGUE, Status.HELD)
                    .dated("2031-05-01", "2031-05-03", "1 to 3 May")
                    .in("Strelsau", "Ruritania")
                    .report(),
                new Saying("b", null, null)
                    .met(MeetingKind.VISIT, Status.PLANNED)
                    .dated("2031-05-02", null, "2 May")
                    .in("Ruritania", null)
                    .report(),
                new Saying("c", null, null)
                    .as(Modality.EXPECTED)
                    .dated("2031-06-01", null, "1 June")
                    .as(Modality.DENIED)
                    .in("Norhaven", null)
                    .report())));
    assertEquals(
        List.of(), store.check().stream().filter(f -> f.severity() != Severity.INFO).toList());
  }

  private static void assertFound(Severity severity, String message, Consumer<Graph> mutation) {
    Graph graph = defaultGraph();
    mutation.accept(graph);
    assertTrue(
        Shapes.check(graph).stream()
            .anyMatch(f -> f.severity() == severity && f.message().equals(message)),
        () -> Shapes.check(graph).toString());
  }

  private static Graph defaultGraph() {
    return Stores.facts(Stores.golden());
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }
}
