package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be chosen in the blanks of a question. */
final class ChoicesIT {
  private static final String CHOICES = "/q/who-represented-each-side/choices/";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(Duration.ofSeconds(10), 1000);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void programsGetThemByTheBeginningOfAName() {
    HttpResponse<String> found = server.get(CHOICES + "side?q=norl&size=5");
    assertEquals(200, found.statusCode());
    assertEquals("application/json", found.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        found
            .body()
            .startsWith(
                "[{\"value\":\"http://localhost:3030/id/organisation/norland\","
                    + "\"label\":\"Norland\",\"count\":"),
        found.body());
    assertEquals("[]", server.get(CHOICES + "edition").body());
    assertEquals(2, server.get(CHOICES + "side?size=2").body().split("\"value\"").length - 1);
  }

  @Test
  void whatIsHeldIsNotSentAgain() {
    HttpResponse<String> first = server.get(CHOICES + "side");
    assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElse(""));
    String tag = first.headers().firstValue("ETag").orElse("");
    HttpResponse<String> again = server.get(CHOICES + "side", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, server.get(CHOICES + "side?size=1", "If-None-Match", tag).statusCode());
  }

  @Test
  void whatIsNotThereIsTold() {
    assertEquals(404, server.get(CHOICES + "nobody").statusCode());
    assertEquals(404, server.get("/q/no-such-question/choices/side").statusCode());
  }

  @Test
  void theFormProposesNames() {
    String page = server.get("/q/who-represented-each-side", "Accept", "text/html").body();
    assertTrue(page.contains("list=\"choices-side\""), page);
    assertTrue(page.contains("<datalist id=\"choices-side\">"), page);
    assertTrue(page.contains("<option value=\"Norland\">Norland ("), page);
    assertTrue(!page.contains("choices-edition"), page);
  }
}
