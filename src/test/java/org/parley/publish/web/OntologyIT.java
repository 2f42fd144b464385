package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.linkeddata.Modules;
import org.parley.rdf.Vocabulary;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;

/** The ontology on the web: its modules, its versions and each of its terms. */
final class OntologyIT {
  private static final Modules MODULES = new Modules();
  private static final List<String> SUFFIXES = List.of("rdf", "ttl", "nt", "jsonld");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Graph read(String path, String accept) {
    HttpResponse<String> answer = server.get(path, "Accept", accept);
    assertEquals(200, answer.statusCode(), path);
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }

  private static String path(String iri) {
    return iri.replace("https://w3id.org/parley", "");
  }

  @Test
  void eachModuleAndItsVersionIsTheSameInAllForms() {
    for (Modules.Module module : MODULES.modules()) {
      for (String iri : List.of(module.iri(), module.versionIri())) {
        for (String suffix : SUFFIXES) {
          Graph graph = read(path(iri) + "." + suffix, "*/*");
          assertTrue(graph.isIsomorphicWith(module.graph()), iri + "." + suffix);
        }
        String page = server.get(path(iri), "Accept", "text/html").body();
        assertTrue(page.contains("<code>" + module.iri() + "</code>"), page);
      }
    }
    assertEquals(404, server.get("/ontology/9.9.9").statusCode());
  }

  @Test
  void eachTermIsTheSameInAllForms() {
    for (Node term : terms()) {
      String path = path(term.getURI());
      Graph turtle = read(path, "text/turtle");
      assertTrue(turtle.contains(term, RDFS.label.asNode(), Node.ANY), path);
      assertTrue(turtle.contains(term, RDF.type.asNode(), Node.ANY), path);
      for (String suffix : SUFFIXES) {
        assertTrue(turtle.isIsomorphicWith(read(path + "." + suffix, "*/*")), path + suffix);
      }
    }
  }

  private static List<Node> terms() {
    List<Node> terms =
        MODULES
            .all()
            .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
            .mapWith(t -> t.getSubject())
            .filterKeep(term -> term.getURI().startsWith(Vocabulary.NS))
            .toList();
    assertTrue(terms.size() > 200, () -> terms.size() + " terms");
    return new ArrayList<>(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as the OWL API 4 and 5 ask
        "application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09"
            + " | application/rdf+xml",
        "application/rdf+xml, application/xml; q=0.5, text/xml; q=0.3, */*; q=0.2"
            + " | application/rdf+xml",
        "text/xml | application/rdf+xml",
        "*/* | application/rdf+xml",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "text/turtle, application/rdf+xml;q=0.9 | text/turtle",
        "application/json | application/ld+json"
      })
  void theOntologyComesAsAskedFor(String accept, String type) {
    for (String path : List.of("/ontology", "/ontology/Person", "/vocabulary")) {
      HttpResponse<String> answer = server.get(path, "Accept", accept);
      String sent = answer.headers().firstValue("Content-Type").orElse("");
      assertEquals(type, sent.split(";")[0], path);
      assertEquals("Accept, Accept-Encoding", answer.headers().firstValue("Vary").orElse(""));
      String etag = answer.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = server.get(path, "Accept", accept, "If-None-Match", etag);
      assertEquals(304, again.statusCode());
    }
  }

  @Test
  void turtleHasPrefixesThatEveryParserKnows() {
    for (String path :
        List.of(
            "/ontology.ttl",
            "/ontology/Person.ttl",
            "/doc/person/ola-brekke.ttl",
            "/doc/person/ola-brekke.trig",
            "/data?default",
            "/sparql?query=CONSTRUCT%20WHERE%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D")) {
      String type = path.endsWith("trig") ? "application/trig" : "text/turtle";
      String turtle = server.get(path, "Accept", type).body();
      assertTrue(!turtle.contains("PREFIX"), path + "\n" + turtle);
    }
    assertTrue(server.get("/ontology/Person.ttl").body().contains("@prefix parley:"));
  }

  @Test
  void theHeaderNamesTheOntology() {
    Graph core = read("/ontology", "application/rdf+xml");
    Node ontology = NodeFactory.createURI("https://w3id.org/parley/ontology");
    assertTrue(core.contains(ontology, RDF.type.asNode(), OWL.Ontology.asNode()));
    assertTrue(core.size() > 900, () -> core.size() + " triples");
  }

  @Test
  void theOwlApiLoadsItFromItsAddress() throws Exception {
    for (String path : List.of("/ontology", "/ontology.ttl", "/ontology.rdf")) {
      OWLOntology loaded =
          OWLManager.createOWLOntologyManager()
              .loadOntologyFromOntologyDocument(IRI.create(server.uri(path)));
      IRI name = loaded.getOntologyID().getOntologyIRI().get();
      assertEquals("https://w3id.org/parley/ontology", name.toString());
      // its OBO parser takes anything for an empty ontology
      assertTrue(loaded.getAxiomCount() > 600, () -> path + " " + loaded.getAxiomCount());
      assertEquals(0, loaded.getImportsDeclarations().size());
    }
  }

  @Test
  void linksTellWhatATermIs() {
    HttpResponse<String> term = server.get("/ontology/Person", "Accept", "text/html");
    String links = term.headers().firstValue("Link").orElse("");
    assertTrue(links.contains("<http://www.w3.org/2002/07/owl#Class>; rel=\"type\""), links);
    assertTrue(links.contains("<https://w3id.org/parley/ontology/Person>; rel=\"cite-as\""), links);
    assertTrue(links.contains("</ontology/Person.ttl>; rel=\"alternate\""), links);
    assertTrue(links.contains("rel=\"license\""), links);
  }

  /** A page, once all that it tells was counted. */
  private static String page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    for (int i = 0; i < 100 && answer.headers().firstValue("ETag").isEmpty(); i++) {
      answer = server.get(path, "Accept", "text/html");
    }
    assertEquals(200, answer.statusCode(), path);
    return answer.body().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
  }

  private static void assertIn(String page, String... pieces) {
    for (String piece : pieces) {
      assertTrue(page.contains(piece), () -> piece + " in " + page);
    }
  }

  @Test
  void aTermPageTellsWhatItMeansAndWhereItIsUsed() {
    String page = page("/ontology/Person");
    assertIn(page, "<h1>person</h1>", "<p class=\"lead\">A human being named in a document.");
    assertIn(page, "One thing is of this class.", "href=\"/doc/person/ola-brekke\"");
    assertIn(page, "<li><a href=\"/ontology/Actor\">actor</a></li></ol>");
    assertIn(page, "Properties of<a href=\"/ontology/Actor\">", "href=\"/ontology/holdsOffice\"");
    assertIn(
        page, "Properties that lead to it", "<td><a href=\"/ontology/holder\">holder</a></td>");
    assertIn(page("/ontology/Actor"), "href=\"/ontology/Person\"");
    assertIn(page("/ontology/Office"), "<dt>Example</dt>");
    assertIn(page("/ontology/hasParty"), "It is used 2 times.", "has party</span><a href=");
    assertIn(page("/ontology/inEncounter"), "<dt>Inverse</dt>", "has one value of it at most");
  }

  @Test
  void aTermPageLeadsToTheQuestionsThatAskForIt() {
    String page = page("/ontology/representing");
    assertIn(page, "<a href=\"/q/who-represented-each-side\">");
    assertFalse(page.contains("\"/q/publishers\""), page);
  }

  @Test
  void theOntologyIsATreeOfClassesAndABoxForEach() {
    String page = page("/ontology");
    assertIn(page, ">organisation</a>", "1 thing</span>");
    String tree = page.substring(page.indexOf("id=\"classes\""), page.indexOf("id=\"properties\""));
    String under = tree.substring(tree.indexOf(">actor</a>"), tree.indexOf(">anchor</a>"));
    assertTrue(under.indexOf("<ul") < under.indexOf(">person</a>"), under);
    String box = page.substring(page.indexOf("<h3><a href=\"/ontology/Participation\">"));
    box = box.substring(0, box.indexOf("</section>"));
    assertIn(box, ">representing</a></dt><dd><a href=\"/ontology/Organisation\">organisation</a>");
    assertFalse(box.contains(">speaker</a>"), box);
  }

  @Test
  void schemesAreTrees() {
    String topics = page("/topics");
    String security = topics.substring(topics.indexOf("topic-security\">security</a>"));
    assertTrue(security.indexOf("<ul") < security.indexOf("/ontology/topic-maritime-security"));
    assertIn(page("/vocabulary"), ">kinds of encounter</a>", "A journey of an actor to a host.");
    String topic = page("/ontology/topic-maritime-security");
    assertIn(topic, "\">security</a></li></ol>", "No meeting is reported to have talked about it.");
    assertIn(page("/alignments"), "Is a special case of", ">schema:Person</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology/Persn", "/ontology/Nothing", "/topics/nothing"})
  void anUnknownTermIsToldSo(String path) {
    HttpResponse<String> page = server.get(path, "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("action=\"/browse/\""), page::body);
    assertEquals(path.endsWith("Persn"), page.body().contains("href=\"/ontology/Person\""));
  }
}
