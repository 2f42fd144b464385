package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be chosen in the blanks of a question. */
final class ChoicesIT {
  private static final String CHOICES = "/q/who-represented-each-side/choices/";

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
  void theFormProposesNames() throws InterruptedException {
    String page = whole(server, "/q/who-represented-each-side").body();
    assertTrue(page.contains("list=\"choices-side\""), page);
    assertTrue(page.contains("<datalist id=\"choices-side\">"), page);
    assertTrue(page.contains("<option value=\"Norland\">Norland ("), page);
    assertTrue(page.contains("placeholder=\"Norland\""), page);
    assertTrue(!page.contains("choices-edition"), page);
  }

  /** A page, once it may be kept. */
  private static HttpResponse<String> whole(TestServer on, String path)
      throws InterruptedException {
    HttpResponse<String> page = on.get(path, "Accept", "text/html");
    for (int i = 0; i < 600 && page.headers().firstValue("ETag").isEmpty(); i++) {
      Thread.sleep(100);
      page = on.get(path, "Accept", "text/html");
    }
    return page;
  }

  @Test
  void nobodyKeepsAPageThatIsNotWholeYet() throws InterruptedException {
    CountDownLatch counted = new CountDownLatch(1);
    try (TestServer starting = new TestServer(TestServer.GENEROUS, 1000, countedAfter(counted))) {
      String path = "/q/brokers";
      HttpResponse<String> early = starting.get(path, "Accept", "text/html");
      assertEquals(200, early.statusCode());
      assertEquals("no-store", early.headers().firstValue("Cache-Control").orElse(""));
      assertEquals("", early.headers().firstValue("ETag").orElse(""));
      assertFalse(early.body().contains("<datalist id=\"choices-actor\">"), early.body());
      assertTrue(starting.get("/").body().contains("still being counted"));
      counted.countDown();
      HttpResponse<String> late = whole(starting, path);
      assertTrue(late.body().contains("<datalist id=\"choices-actor\">"), late.body());
      assertEquals("no-cache", late.headers().firstValue("Cache-Control").orElse(""));
      String tag = late.headers().firstValue("ETag").orElse("");
      assertEquals(
          304, starting.get(path, "Accept", "text/html", "If-None-Match", tag).statusCode());
    }
  }

  /** Data that those who count it beside other work are let at only then. */
  private static Dataset countedAfter(CountDownLatch opened) {
    return DatasetFactory.wrap(
        new DatasetGraphWrapper(server.dataset.asDatasetGraph()) {
          @Override
          public void begin(TxnType type) {
            if (Thread.currentThread().getName().equals("survey")) {
              await(opened);
            }
            super.begin(type);
          }
        });
  }

  private static void await(CountDownLatch opened) {
    try {
      opened.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
