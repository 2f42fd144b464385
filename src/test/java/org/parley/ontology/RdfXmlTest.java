package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.RdfXml;

final class RdfXmlTest {
  @Test
  void theOntologyIsWrittenWholeAndInOneWay() {
    for (Modules.Module module : new Modules().modules()) {
      String xml = xml(module.graph());
      assertTrue(read(xml).isIsomorphicWith(module.graph()), module.iri());
      // read again, nodes without a name have other names inside the program
      assertEquals(xml, xml(read(xml)), module.iri());
    }
  }

  @Test
  void textKeepsItsLinesAndLosesWhatXmlCannotHold() {
    String odd = "<urn:a> <urn:x#p> \"a <b> & c\\r\\nd\\te \\u0001f \\U0001F54A\"@en-GB .";
    String kept = "<urn:a> <urn:x#p> \"a <b> & c\\r\\nd\\te \uFFFDf \\U0001F54A\"@en-GB .";
    assertTrue(read(xml(turtle(odd))).isIsomorphicWith(turtle(kept)), () -> xml(turtle(odd)));
  }

  @Test
  void theHeaderComesFirst() {
    String xml = xml(turtle("<urn:a> a <urn:x#C> . <urn:b> a <" + OWL.Ontology + "> ."));
    int header = xml.indexOf("<owl:Ontology rdf:about=\"urn:b\"");
    assertTrue(header > 0 && header < xml.indexOf("urn:a"), xml);
  }

  private static Graph turtle(String text) {
    return RDFParser.fromString(text, Lang.TURTLE).toGraph();
  }

  private static Graph read(String xml) {
    var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    return RDFParser.source(in).lang(Lang.RDFXML).base("http://example.org/").toGraph();
  }

  private static String xml(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RdfXml.write(graph, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
