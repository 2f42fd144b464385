package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.rdf.Vocabulary;

/** What the editor asks of the server, and what it does without scripts. */
final class WorkbenchIT {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String NORLAND = TestServer.BASE + "/id/organisation/norland";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000, "/queries/fixture.ttl");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    assertEquals(200, answer.statusCode(), answer::body);
    return new ObjectMapper().readTree(answer.body());
  }

  private static HttpResponse<String> post(String path, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(fields[i]).append('=').append(TestServer.encode(fields[i + 1]));
    }
    return server.send("POST", path, FORM, form.substring(1));
  }

  @Test
  void termsAreThoseThatTheGraphUses() throws JsonProcessingException {
    JsonNode terms = json(server.get("/sparql/terms.json"));
    assertEquals(Vocabulary.NS, terms.path("prefixes").path("parley").asText());
    long before = Long.MAX_VALUE;
    for (JsonNode term : terms.path("classes")) {
      assertTrue(term.path("uses").asLong() <= before, terms::toString);
      before = term.path("uses").asLong();
    }
    String ask = "ASK { ?x a <" + terms.path("classes").path(0).path("iri").asText() + "> }";
    assertTrue(server.query(ask).body().contains("true"));
    assertTrue(terms.path("properties").toString().contains("\"label\":\"participant\""));
  }

  @Test
  void thingsAreFoundByWordsOfTheirNames() throws JsonProcessingException {
    JsonNode things = json(server.get("/sparql/names.json?q=brek%20ola"));
    assertEquals("Ola Brekke", things.path(0).path("label").asText());
    assertEquals("person", things.path(0).path("kind").asText());
    assertEquals(400, server.get("/sparql/names.json").statusCode());
  }

  @Test
  void labelsComeWithThePagesTheyLeadTo() throws JsonProcessingException {
    String person = Vocabulary.NS + "Person";
    JsonNode labels =
        json(post("/sparql/labels.json", "iri", NORLAND, "iri", person, "iri", "urn:x:y"));
    assertEquals("Norland", labels.path(NORLAND).path("label").asText());
    assertEquals("/doc/organisation/norland", labels.path(NORLAND).path("href").asText());
    assertEquals("person", labels.path(person).path("label").asText());
    assertEquals("/ontology/Person", labels.path(person).path("href").asText());
    assertEquals("", labels.path("urn:x:y").path("href").asText());
    assertEquals(400, server.get("/sparql/labels.json").statusCode());
  }

  @Test
  void aTableShowsLabelsInPlaceOfAddresses() {
    String query = "SELECT ?x { VALUES ?x { <" + NORLAND + "> } }";
    String page = server.query(query, "Accept", "text/html").body();
    assertTrue(page.contains("<a href=\"/doc/organisation/norland\">Norland</a>"), page);
  }

  @Test
  void aQuestionIsTakenOverIntoTheForm() {
    String page = server.get("/sparql?question=who-met-whom", "Accept", "text/html").body();
    assertTrue(page.contains("#+ summary: Who met whom, for which"), page);
    for (String name : QueryCatalogue.load().queries().stream().map(q -> q.name()).toList()) {
      assertTrue(page.contains("href=\"/sparql?question=" + name + "\""), name);
    }
  }

  @Test
  void anAnswerIsTakenAwayAsAFile() {
    HttpResponse<String> file = post("/sparql", "query", "SELECT ('a' AS ?x) {}", "format", "csv");
    assertEquals(
        "attachment; filename=\"answer.csv\"",
        file.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals("x\r\na\r\n", file.body());
  }

  @Test
  void theFormOfAQuestionBecomesItsFile() {
    String query = "SELECT ?meeting { ?meeting a <" + Vocabulary.NS + "Encounter> }";
    String form = post("/sparql/question", "query", query).body();
    assertTrue(form.contains("name=\"meaning.meeting\" value=\"the meeting\""), form);
    HttpResponse<String> file =
        post(
            "/sparql/question",
            "query",
            query,
            "name",
            "all-meetings",
            "summary",
            "Which meetings are there?",
            "description",
            "One row per meeting.");
    assertEquals(200, file.statusCode(), file::body);
    assertEquals(
        "attachment; filename=\"all-meetings.rq\"",
        file.headers().firstValue("Content-Disposition").orElse(""));
    assertTrue(file.body().startsWith("#+ summary: Which meetings are there?\n"), file::body);
    assertTrue(file.body().endsWith("\n" + query + "\n"), file::body);
  }

  @Test
  void aFormThatIsNotCompleteKeepsWhatWasTyped() {
    HttpResponse<String> page =
        post("/sparql/question", "query", "SELECT ?x {}", "name", "Über", "summary", "<b>What?");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("lower-case words joined by hyphens, such as"), page::body);
    assertTrue(page.body().contains("value=\"&lt;b>What?\""), page::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK {}", "SELECT ?x {"})
  void whatCanBeNoQuestionIsToldBesideTheQuery(String query) {
    HttpResponse<String> page = post("/sparql/question", "query", query);
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("id=\"sparql-failure\""), page::body);
    assertTrue(page.body().contains(">" + query + "</textarea>"), page::body);
  }

  @Test
  void theEditorIsServedZippedAndForGood() {
    String page = server.get("/sparql", "Accept", "text/html").body();
    Matcher script = Pattern.compile("src=\"(/assets/\\w+/yasgui\\.min\\.js)\"").matcher(page);
    assertTrue(script.find(), page);
    HttpResponse<String> file = server.get(script.group(1), "Accept-Encoding", "gzip");
    assertEquals(200, file.statusCode());
    assertEquals("gzip", file.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(file.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    assertTrue(file.headers().firstValueAsLong("Content-Length").orElse(0) < 300_000);
    assertFalse(page.contains("style="), page);
  }
}
