package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for things by their names. */
final class BrowseIT {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(TestServer.GENEROUS, 1000, "/queries/fixture.ttl");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String typed) {
    HttpResponse<String> answer =
        server.get("/browse/?name=" + TestServer.encode(typed), "Accept", "text/html");
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private static JsonNode json(String query) throws IOException {
    HttpResponse<String> answer = server.get("/browse.json?" + query);
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    return new ObjectMapper().readTree(answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ola Brekke", "brekke, OLA", "BRÆKKE", "brek", "Ola Breke"})
  void aPersonIsFoundInAnySpelling(String typed) {
    assertTrue(page(typed).contains("href=\"/doc/person/ola-brekke\">Ola Brekke</a>"), typed);
  }

  @Test
  void whatIsFoundStandsByKind() {
    String page = page("norland");
    int bodies = page.indexOf(">organisations</h2>");
    int meetings = page.indexOf(">meetings</h2>");
    assertTrue(bodies > 0 && meetings > bodies, page);
    assertTrue(page.indexOf("href=\"/doc/organisation/norland\"") < meetings, page);
    assertTrue(page.contains("<title>“norland” · Parley</title>"), page);
  }

  @Test
  void whatNobodyIsCalledIsSaidSo() {
    assertTrue(page("qqqqqqqqqq").contains("Nothing has such a name."));
    assertTrue(page("Ola Breke").contains("these come near"));
    assertFalse(page("<script>x</script>").contains("<script>x"));
  }

  @Test
  void scriptsGetTheSame() throws IOException {
    JsonNode all = json("name=norland");
    JsonNode bodies = json("name=norland&kind=organisation");
    assertTrue(all.size() > bodies.size(), all::toString);
    assertEquals("Norland", bodies.get(0).path("name").asText());
    assertEquals("organisation", bodies.get(0).path("kind").asText());
    assertEquals("/doc/organisation/norland", bodies.get(0).path("address").asText());
    assertEquals(0, json("name=").size());
    assertEquals(0, json("").size());
  }
}
