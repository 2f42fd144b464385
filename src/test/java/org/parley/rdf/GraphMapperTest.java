package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.parley.model.Report;

final class GraphMapperTest {
  private final GraphMapper mapper = new GraphMapper(Reports.BASE);

  @Test
  void mapsTheNewspaperAsWrittenDown() {
    assertSame("herald.ttl", mapper.article(Reports.herald(), Reports.resolution()));
  }

  @Test
  void mapsTheReadoutAsWrittenDown() {
    assertSame("readout.ttl", mapper.article(Reports.readout(), Reports.resolution()));
  }

  @Test
  void mapsTheEntitiesAsWrittenDown() {
    assertSame("entities.ttl", mapper.entities(Reports.resolution()));
  }

  @Test
  void mappingTwiceGivesTheSameGraph() {
    Graph once = mapper.article(Reports.readout(), Reports.resolution());
    Graph again =
        new GraphMapper(Reports.BASE + "/").article(Reports.readout(), Reports.resolution());
    assertTrue(once.isIsomorphicWith(again));
  }

  @Test
  void everyNodeHasALabelAndNoneIsBlank() {
    for (Report report : Reports.both()) {
      Graph graph = mapper.article(report, Reports.resolution());
      Graph entities = mapper.entities(Reports.resolution());
      graph.find().forEach(t -> assertTrue(t.getSubject().isURI() && !t.getObject().isBlank()));
      for (Node node : graph.find().mapWith(t -> t.getSubject()).toSet()) {
        assertTrue(
            graph.contains(node, Vocabulary.RDFS_LABEL, Node.ANY)
                || entities.contains(node, Vocabulary.RDFS_LABEL, Node.ANY),
            node::toString);
      }
    }
  }

  @Test
  void whatIsDeniedIsAClaimAndNoFact() {
    Graph graph = mapper.article(Reports.readout(), Reports.resolution());
    Node denied = NodeFactory.createURI(Reports.BASE + "/id/participation/fourth.person.vik");
    assertTrue(graph.contains(Node.ANY, Vocabulary.CLAIM_SUBJECT, denied));
    assertFalse(graph.contains(denied, Vocabulary.PARTICIPANT, Node.ANY));
    assertFalse(graph.contains(denied, Vocabulary.RDF_TYPE, Node.ANY));
  }

  @Test
  void withoutPublisherNobodyPublishedIt() {
    Report report = Reports.herald();
    var article = report.article();
    var anonymous =
        new org.parley.model.Article(
            article.id(), org.parley.model.Source.ofFile("herald.txt"), article.text());
    Report unsigned =
        new Report(anonymous, report.title(), report.entities(), report.claims(), List.of());
    Graph graph = mapper.article(unsigned, Reports.resolution());
    assertFalse(graph.contains(Node.ANY, Vocabulary.PUBLISHED_BY, Node.ANY));
  }

  @Test
  void anArticleWithoutATitleIsCalledByWhoseAndWhenItIs() {
    Report report = Reports.herald();
    Report untitled =
        new Report(report.article(), "", report.entities(), report.claims(), List.of());
    Graph graph = mapper.article(untitled, Reports.resolution());
    assertTrue(
        graph.contains(
            Node.ANY, Vocabulary.RDFS_LABEL, Literals.text("Strelsau Herald, 4 May 2031")));
  }

  private static void assertSame(String expected, Graph actual) {
    var in = GraphMapperTest.class.getResourceAsStream("/rdf/" + expected);
    Graph wanted = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    assertEquals(String.join("\n", lines(wanted)), String.join("\n", lines(actual)));
  }

  private static TreeSet<String> lines(Graph graph) {
    return new TreeSet<>(graph.find().mapWith(NodeFmtLib::str).toList());
  }
}
