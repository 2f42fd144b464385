package org.parley.publish.linkeddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

final class JsonLdContextTest {
  @Test
  void everyTermOfTheOntologyHasAName() {
    ObjectNode context = JsonLdContext.context();
    for (Node kind :
        new Node[] {
          OWL2.Class.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode()
        }) {
      Ontology.core()
          .find(Node.ANY, RDF.type.asNode(), kind)
          .mapWith(triple -> triple.getSubject())
          .filterKeep(term -> term.isURI() && term.getURI().startsWith(Vocabulary.NS))
          .forEach(
              term ->
                  assertTrue(
                      context.has(term.getURI().substring(Vocabulary.NS.length())),
                      term::toString));
    }
  }

  @Test
  void whatIsWrittenInItsNamesIsRdf() {
    String context = JsonLdContext.context().toString();
    Graph read =
        graph(
            """
        {"@context": %s, "id": "http://parley.test/id/meeting/third", "type": "Meeting",
         "label": "Third talks", "altLabel": "Talks III", "editionNumber": "3",
         "earliest": "2031-05-03T00:00:00", "hasParty": "http://parley.test/id/organisation/norland"}
        """
                .formatted(context),
            Lang.JSONLD);
    Graph meant =
        graph(
            """
        PREFIX o: <https://w3id.org/parley/ontology/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <http://parley.test/id/meeting/third> a o:Meeting ;
          rdfs:label "Third talks" ; skos:altLabel "Talks III" ;
          o:editionNumber "3"^^xsd:positiveInteger ;
          o:earliest "2031-05-03T00:00:00"^^xsd:dateTime ;
          o:hasParty <http://parley.test/id/organisation/norland> .
        """,
            Lang.TURTLE);
    assertEquals(meant.size(), read.size());
    assertTrue(meant.isIsomorphicWith(read), read::toString);
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }
}
