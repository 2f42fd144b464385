package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** The SPARQL and graph store protocols as their readers use them. */
final class ProtocolIT {
  private static final String PEOPLE =
      "PREFIX o: <https://w3id.org/parley/ontology/> SELECT ?person { ?person a o:Person }";
  private static final String OLA = "http://localhost:3030/id/person/ola-brekke";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aQueryComesInThreeWays() {
    String form = "query=" + TestServer.encode(PEOPLE);
    assertTrue(server.query(PEOPLE).body().contains(OLA));
    assertTrue(
        server
            .send("POST", "/sparql", "application/x-www-form-urlencoded", form)
            .body()
            .contains(OLA));
    assertTrue(
        server.send("POST", "/sparql", "application/sparql-query", PEOPLE).body().contains(OLA));
  }

  @Test
  void headTellsWhatGetWouldSend() {
    HttpResponse<String> head =
        server.send(
            HttpRequest.newBuilder(server.uri("/sparql?query=" + TestServer.encode(PEOPLE)))
                .method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> get = server.query(PEOPLE);
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String header : new String[] {"Content-Type", "Content-Length"}) {
      assertEquals(get.headers().firstValue(header), head.headers().firstValue(header));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "application/json, application/json",
    "text/html, text/html",
    "*/*, application/sparql-results+json"
  })
  void rowsComeAsAccepted(String accept, String type) {
    HttpResponse<String> answer = server.query(PEOPLE, "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(answer.body().contains("ola-brekke"));
    assertEquals("Accept, Accept-Encoding", answer.headers().firstValue("Vary").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void triplesComeAsAccepted(String type) {
    HttpResponse<String> answer = server.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", type);
    Model read = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        read,
        new java.io.StringReader(answer.body()),
        "http://localhost/",
        RDFLanguages.contentTypeToLang(type));
    assertEquals(server.triples(), read.size());
  }

  @Test
  void aFormThatIsNotOfferedIsToldSo() {
    assertEquals(406, server.query(PEOPLE, "Accept", "image/png").statusCode());
    assertEquals(415, server.send("POST", "/sparql", "text/plain", PEOPLE).statusCode());
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
    assertEquals(400, server.get("/sparql?other=x").statusCode());
  }

  @Test
  void aMistakeIsExplained() {
    HttpResponse<String> answer = server.query("SELECT ?x WHERE { ?x ?y }");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("“}” cannot stand at line 1, column 25."), answer::body);
    assertTrue(answer.body().contains("\"line\":1,\"column\":25"), answer::body);
    HttpResponse<String> page = server.query("SELECT ?x WHERE { ?x ?y }", "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("data-line=\"1\" data-column=\"25\""), page::body);
    assertTrue(page.body().contains("{ ?x ?y }\n                        ^<"), page::body);
    assertTrue(page.body().contains(">SELECT ?x WHERE { ?x ?y }</textarea>"), page::body);
  }

  @Test
  void clientsOfJenaCanAsk() {
    try (QueryExecHTTP remote =
        QueryExecHTTP.service(server.uri("/sparql").toString()).query(PEOPLE).build()) {
      assertEquals(OLA, remote.select().next().get("person").getURI());
    }
  }

  @Test
  void theServiceDescribesItself() {
    HttpResponse<String> answer = server.get("/sparql", "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("sd:SPARQL11Query"));
    assertTrue(server.get("/sparql", "Accept", "text/html").body().contains("<textarea"));
  }

  @Test
  void graphsCanBeRead() {
    HttpResponse<String> all = server.get("/data?default", "Accept", "text/turtle");
    assertEquals(200, all.statusCode());
    assertTrue(all.body().contains("ola-brekke"));
    HttpResponse<String> none = server.get("/data?graph=urn:none");
    assertEquals(404, none.statusCode());
    assertEquals("application/problem+json", none.headers().firstValue("Content-Type").orElse(""));
    assertTrue(none.body().contains("no such graph"), none::body);
  }

  @Test
  void itIsWell() {
    assertTrue(server.get("/health").body().contains("\"status\":\"ok\""));
  }

  @Test
  void aTakenPortIsToldInWords() {
    ServerSettings free =
        ServerSettings.of(server.dataset, "v1", QueryCatalogue.load(), TestServer.BASE);
    ServerSettings taken =
        new ServerSettings(
            free.dataset(),
            free.catalogue(),
            free.base(),
            "",
            server.server.port(),
            true,
            free.queryTimeout(),
            free.rowCap(),
            free.bodyLimit());
    ServerException e = assertThrows(ServerException.class, () -> ParleyServer.start(taken));
    assertTrue(String.valueOf(e.getMessage()).contains("choose another"), e::toString);
  }
}
