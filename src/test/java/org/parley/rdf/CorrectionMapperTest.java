package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.ArticleId;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Said;
import org.parley.model.Correction.Same;
import org.parley.model.Correction.Thing;
import org.parley.model.MentionAnchor;
import org.parley.model.Quotation;

/** Corrections are read back from their graph as they were written. */
final class CorrectionMapperTest {
  private static final Iris IRIS = new Iris(Reports.BASE);
  private static final ArticleId THIRD = new ArticleId("third-talks");
  private static final Quotation WORDS = new Quotation(13, "Ola “Brekke” 𝔘 met\nIna");

  @Test
  void whatIsWrittenIsReadBack() {
    List<Correction> all = all();
    List<Correction> read = CorrectionReader.read(CorrectionMapper.map(IRIS, all));
    assertEquals(Set.copyOf(all), Set.copyOf(read));
    assertEquals(List.of(), CorrectionReader.read(CorrectionMapper.map(IRIS, List.of())));
  }

  @Test
  void whoAndWhenDoNotMakeAnotherCorrection() {
    Correction one = new Same(thing("a", "Ola"), thing("b", "Ina"), said("Ada", null));
    Correction other = new Same(thing("b", "Ina"), thing("a", "Ola"), said("Bob", "why not"));
    assertEquals(one.id(), other.id());
    Correction opposite = new Different(thing("a", "Ola"), thing("b", "Ina"), said("Ada", null));
    assertNotEquals(one.id(), opposite.id());
  }

  @Test
  void everyTermIsDeclaredAndEveryNodeHasALabelAndNoneIsBlank() {
    Graph graph = CorrectionMapper.map(IRIS, all());
    assertTrue(graph.size() > 40, () -> "triples: " + graph.size());
    for (Triple triple : graph.find().toList()) {
      OntologyTest.assertDeclared(triple);
      assertTrue(triple.getSubject().isURI(), triple::toString);
      assertTrue(
          graph.contains(triple.getSubject(), Vocabulary.RDFS_LABEL, Node.ANY), triple::toString);
    }
  }

  @Test
  void aTimeLeftOutOfAnExportIsNoFailureButALostThingIs() {
    Graph graph = CorrectionMapper.map(IRIS, all());
    graph.remove(Node.ANY, Vocabulary.CORRECTED_AT, Node.ANY);
    CorrectionReader.read(graph)
        .forEach(correction -> assertEquals(Instant.EPOCH, correction.said().at()));
    graph.remove(Node.ANY, Vocabulary.COMPARES, Node.ANY);
    assertThrows(IllegalArgumentException.class, () -> CorrectionReader.read(graph));
  }

  @Test
  void correctionsOfOneMentionShareItsAnchor() {
    Set<Node> anchors = new HashSet<>();
    CorrectionMapper.map(IRIS, all())
        .find(Node.ANY, Vocabulary.RDF_TYPE, Vocabulary.Type.ANCHOR)
        .forEach(t -> anchors.add(t.getSubject()));
    assertEquals(4, anchors.size());
  }

  private static List<Correction> all() {
    return List.of(
        new Same(thing("a", "Ola"), thing("b", "Ina"), said("Ada", null)),
        new Different(thing("a", "Ola"), thing("c", "Ola"), said("Ada", "two \"people\"")),
        new Rejected(
            THIRD,
            "Ola – representing – Norland",
            "representing",
            List.of("Norland", "Kingdom of Norland"),
            List.of(mention("a", "Ola")),
            List.of(WORDS),
            said("Bob", null)),
        new Rejected(
            THIRD,
            "Ola – called – Olly",
            "altLabel",
            List.of("Olly"),
            List.of(),
            List.of(WORDS),
            said("Bob", null)));
  }

  private static Thing thing(String article, String name) {
    String iri = Reports.BASE + "/id/person/" + article;
    return new Thing(iri, name + " of " + article, List.of(mention(article, name)));
  }

  private static MentionAnchor mention(String article, String name) {
    boolean known = article.equals("a");
    return new MentionAnchor(
        new ArticleId(article),
        "person",
        List.of(name, name + " B."),
        known ? "Norland" : null,
        known ? WORDS : null);
  }

  private static Said said(String by, @Nullable String because) {
    return new Said(by, Instant.parse("2031-05-03T10:15:30.123Z"), because);
  }
}
