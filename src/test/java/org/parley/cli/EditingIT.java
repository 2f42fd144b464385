package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are added over the web while others read. */
final class EditingIT {
  private EditServer server;

  @BeforeEach
  void start() {
    server = new EditServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String ask(String pattern) {
    String query = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ASK { " + pattern + " }";
    return server.send("POST", "/sparql", query, "Content-Type", "application/sparql-query").body();
  }

  private static String isOne(String name, String other) {
    String called = "rdfs:label|<http://www.w3.org/2004/02/skos/core#altLabel>";
    return "?a %s \"%s\" ; %s \"%s\"".formatted(called, name, called, other);
  }

  private boolean isKnown(String label) {
    return ask("?thing rdfs:label \"" + label + "\"").contains("true");
  }

  private String served() {
    return EditServer.found("\"graph\":\"([^\"]*)\"", server.send("GET", "/health", "").body());
  }

  @Test
  void whatWasReadIsShownBeforeItIsStored() {
    String before = server.store.version();
    String page =
        server.get(server.draft("first.txt", EditServer.text("Li Wei", "3 May 2031"))).body();
    assertTrue(page.contains("<mark class=\"fact"), page);
    assertTrue(page.contains("Li Wei at"), page);
    assertTrue(page.contains("certainty"), page);
    assertTrue(page.contains("class=\"missed\""), page);
    assertEquals(before, server.store.version());
    assertEquals(before, served());
    assertFalse(isKnown("Li Wei"));
  }

  @Test
  void whatIsStoredIsServedWhileOthersRead() throws InterruptedException {
    server.decide(server.draft("first.txt", EditServer.text("Li Wei", "3 May 2031")), "store");
    List<String> paths =
        List.of(
            "/",
            "/q/who-represented-each-side",
            "/q/who-represented-each-side.csv",
            "/doc/person/li-wei",
            "/browse/person",
            "/sparql?query=ASK%7B%3Fa%20%3Fb%20%3Fc%7D",
            "/data?default");
    ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int first = i;
      Thread reader =
          new Thread(
              () -> {
                for (int n = first; !Thread.currentThread().isInterrupted(); n++) {
                  String path = paths.get(n % paths.size());
                  try {
                    HttpResponse<String> answer = server.send("GET", path, "");
                    if (answer.statusCode() >= 400) {
                      failures.add(answer.statusCode() + " " + path + " " + answer.body());
                    }
                  } catch (IllegalStateException e) {
                    if (!(e.getCause() instanceof InterruptedException)) {
                      failures.add(path + " " + e.getCause());
                    }
                    return;
                  }
                }
              });
      reader.start();
      readers.add(reader);
    }
    for (int i = 0; i < 5; i++) {
      String before = served();
      server.decide(
          server.draft(
              "talks-" + i + ".txt",
              EditServer.text("Wei Lin" + "aeiou".charAt(i), "9 July 203" + i)),
          "store");
      assertNotEquals(before, served());
      assertEquals(server.store.version(), served());
      assertTrue(isKnown("Wei Lin" + "aeiou".charAt(i)));
      String rows = server.send("GET", "/q/who-represented-each-side.csv", "").body();
      assertTrue(rows.contains("Wei Lin" + "aeiou".charAt(i)), rows);
      assertTrue(server.get("/browse/person").body().contains("Wei Lin" + "aeiou".charAt(i)));
    }
    readers.forEach(Thread::interrupt);
    for (Thread reader : readers) {
      reader.join();
    }
    assertEquals(List.of(), List.copyOf(failures));
    String page = server.get("/articles/new").body();
    assertTrue(page.contains(served()), page);
  }

  @Test
  void everyPageLeadsToAddingArticles() {
    String link = "<li><a href=\"/articles/new\">";
    for (String path : List.of("/", "/about", "/q/articles", "/browse/person", "/articles/new")) {
      assertTrue(server.get(path).body().contains(link), path);
    }
  }

  @Test
  void whatTheReaderSaysOfItHolds() {
    server.decide(server.draft("first.txt", EditServer.text("Li Wei", "3 May 2031")), "store");
    String draft = server.draft("second.txt", EditServer.text("Wei Lin", "7 June 2032"));
    String page = server.get(draft).body();
    String claim =
        EditServer.found(
            "value=\"([^\"]+)\" aria-label=\"Reject: Wei Lin at [^\"]* – representing", page);
    String rao = EditServer.found("name=\"thing-([^\"]+)\" aria-label=\"Is it Arun Rao\\?", page);
    String lin = EditServer.found("name=\"thing-([^\"]+)\" aria-label=\"Is it Wei Lin\\?", page);
    String li = EditServer.found("value=\"([^\"]+)\">the same as Li Wei", page);
    HttpResponse<String> answer =
        server.decide(
            draft,
            "store",
            EditServer.form(Map.of("reject", claim)),
            EditServer.form(Map.of("thing-" + rao, "apart")),
            EditServer.form(Map.of("thing-" + lin, li)));
    assertEquals(303, answer.statusCode(), answer::body);
    assertTrue(ask("<" + claim + "> ?p ?o").contains("false"));
    assertTrue(
        ask("?a rdfs:label \"Arun Rao\" . ?b rdfs:label \"Arun Rao\" FILTER (?a != ?b)")
            .contains("true"));
    assertTrue(ask(isOne("Li Wei", "Wei Lin")).contains("true"));
  }

  @Test
  void anArticleOfAKnownNameReplacesItAndSaysSo() {
    server.decide(server.draft("first.txt", EditServer.text("Li Wei", "3 May 2031")), "store");
    String draft = server.draft("first.txt", EditServer.text("Wei Lin", "7 June 2032"));
    assertTrue(server.get(draft).body().contains("would take its place"));
    server.decide(draft, "store");
    assertTrue(isKnown("Wei Lin"));
    assertFalse(isKnown("Li Wei"));
    assertEquals(1, server.store.archive().articles().size());
  }

  @Test
  void manyTextsWaitAndAreStoredTogether() {
    HttpResponse<String> answer =
        server.upload(
            Map.of(
                "a.txt", EditServer.text("Li Wei", "3 May 2031"),
                "b.txt", EditServer.text("Wei Lin", "7 June 2032"),
                "c.txt", "\0\0\0\0"),
            Map.of());
    assertEquals("/articles/new", answer.headers().firstValue("Location").orElse(""));
    String page = server.get("/articles/new").body();
    assertTrue(page.contains("rejected"), page);
    assertFalse(isKnown("Li Wei"));
    server.decide("/articles/drafts", "store");
    assertTrue(isKnown("Li Wei") && isKnown("Wei Lin"));
    assertFalse(server.get("/articles/new").body().contains("rejected"));
  }

  @Test
  void whatIsDiscardedIsGone() {
    String draft = server.draft("first.txt", EditServer.text("Li Wei", "3 May 2031"));
    assertEquals(303, server.decide(draft, "discard").statusCode());
    assertEquals(404, server.get(draft).statusCode());
    assertFalse(isKnown("Li Wei"));
  }

  @Test
  void textsAreNamedAfterTheirFirstWordsWhenPasted() {
    HttpResponse<String> answer =
        server.post(
            "/articles/new",
            EditServer.form(
                Map.of(
                    "form",
                    server.own(),
                    "text",
                    EditServer.text("Li Wei", "Wednesday"),
                    "published",
                    "2031-05-08")));
    String draft = answer.headers().firstValue("Location").orElseThrow();
    String page = server.get(draft).body();
    assertTrue(page.contains("2031-05-07"), page);
    server.decide(draft, "store");
    assertTrue(
        server
            .store
            .archive()
            .articles()
            .first()
            .value()
            .startsWith("chinese-defence-minister-li"));
  }

  @ParameterizedTest
  @CsvSource({
    "published, 3 May 2031",
    "published, 2031-02-31",
    "url, javascript:alert(1)",
    "url, http://[",
    "language, english please"
  })
  void whatIsSaidOfATextMustBeAsItIs(String field, String value) {
    HttpResponse<String> answer =
        server.post(
            "/articles/new",
            EditServer.form(Map.of("form", server.own(), "text", "kept words", field, value)));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("role=\"alert\""), answer::body);
    assertTrue(answer.body().contains("kept words"), answer::body);
  }

  // who may edit

  @Test
  void nothingIsTakenWithoutTheToken() {
    HttpResponse<String> page = server.send("GET", "/articles/new", "");
    assertEquals(303, page.statusCode());
    assertEquals("/articles/session", page.headers().firstValue("Location").orElse(""));
    for (String path :
        List.of("/articles/new", "/articles", "/articles/drafts", "/articles/drafts/x")) {
      HttpResponse<String> answer = server.send("POST", path, "text=words");
      assertEquals(401, answer.statusCode(), path);
      assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
      assertEquals(
          401,
          server.send("POST", path, "text=words", "Authorization", "Bearer nonsense").statusCode());
    }
  }

  @Test
  void pagesOfEditingAreNotPackedSinceTheirLengthWouldTellOfTheirSecrets() {
    String[] packing = {"Accept", "text/html", "Accept-Encoding", "gzip"};
    HttpResponse<String> secret = server.send("GET", "/articles/session", "", packing);
    assertTrue(secret.body().length() > 1024, "worth packing");
    assertTrue(secret.headers().firstValue("Content-Encoding").isEmpty());
    HttpResponse<String> open = server.send("GET", "/browse/", "", packing);
    assertEquals("gzip", open.headers().firstValue("Content-Encoding").orElse(""));
  }

  @Test
  void theTokenIsEnteredOnce() {
    HttpResponse<String> wrong = server.send("POST", "/articles/session", "token=nonsense");
    assertEquals(403, wrong.statusCode());
    assertTrue(wrong.headers().firstValue("Set-Cookie").isEmpty());
    HttpResponse<String> right =
        server.send(
            "POST", "/articles/session", EditServer.form(Map.of("token", server.token.text())));
    String cookie = right.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    assertFalse(cookie.contains(server.token.text()));
  }

  @Test
  void guessesAreCounted() {
    for (int i = 0; i < 20; i++) {
      server.send("POST", "/articles/session", "token=" + i);
    }
    assertEquals(429, server.send("POST", "/articles/session", "token=x").statusCode());
    assertEquals(429, server.send("POST", "/articles/new", "a=b").statusCode());
    assertEquals(200, server.get("/articles/new").statusCode(), "who is known goes on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: attacker.example",
        "Host: 192.168.0.7:3030",
        "Host: localhost.attacker.example",
        "Host: localhost\r\nX-Forwarded-For: 203.0.113.7",
        "Host: localhost\r\nX-Forwarded-Host: parley.example",
        "Host: localhost\r\nForwarded: for=203.0.113.7",
        "Host: localhost\r\nVia: 1.1 proxy",
        "Host: localhost\r\nX-Real-IP: 203.0.113.7",
        "Host: localhost\r\nOrigin: http://attacker.example",
        "Host: localhost\r\nOrigin: null",
        "Host: localhost\r\nOrigin: http://localhost:1",
        "Host: localhost\r\nSec-Fetch-Site: cross-site",
        "Host: localhost\r\nSec-Fetch-Site: same-site"
      })
  void onlyThisMachineMayEditEvenWithTheToken(String headers) {
    String request =
        "POST /articles/new HTTP/1.1\r\n"
            + headers
            + "\r\nAuthorization: Bearer "
            + server.token.text()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n"
            + "Connection: close\r\n\r\ntext=words";
    String answer = server.raw(request);
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
  }

  @Test
  void aFormMustBeOurOwn() {
    assertEquals(403, server.post("/articles/new", "text=words").statusCode());
    assertEquals(403, server.post("/articles/new", "text=words&form=guess").statusCode());
    String draft = server.draft("first.txt", EditServer.text("Li Wei", "3 May 2031"));
    assertEquals(403, server.post(draft, "action=store").statusCode());
    assertEquals(403, server.post("/articles/drafts", "action=store").statusCode());
    assertFalse(isKnown("Li Wei"));
  }

  @Test
  void whatIsLargerThanATextIsRefused() {
    assertEquals(
        413, server.upload(Map.of("a.txt", "a".repeat((1 << 20) + 1)), Map.of()).statusCode());
    assertEquals(413, server.upload(Map.of("a.txt", "a".repeat(2 << 20)), Map.of()).statusCode());
    assertEquals(
        415, server.post("/articles/new", "text=words", "Content-Encoding", "gzip").statusCode());
  }

  // hostile articles

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><script>alert(1)</script>",
        "javascript:alert(1)//",
        "\u202Etxt.exe\u202C \u05E9\u05DC\u05D5\u05DD",
        "{{constructor.constructor('alert(1)')()}}"
      })
  void nothingOfAnArticleIsMoreThanWords(String words) {
    String article =
        words
            + "\n\n"
            + EditServer.text("Li " + words + " Wei", "3 May 2031")
            + words
            + "\n"
            + "x".repeat(10_000);
    String name = words.replace("\"", "'") + ".txt";
    HttpResponse<String> sent =
        server.upload(
            Map.of(name, article),
            Map.of("publisher", words.replace("\u202E", "").replace("\u202C", "")));
    assertEquals(303, sent.statusCode(), sent::body);
    String draft = sent.headers().firstValue("Location").orElseThrow();
    for (String path : List.of(draft, "/articles/new")) {
      String page = server.get(path).body();
      assertFalse(page.contains("<script>alert") || page.contains("<img src=x"), page);
      assertFalse(page.contains("\u202E"), page);
      assertFalse(page.matches("(?is).*href=\"\\s*javascript:.*"), page);
    }
    server.decide(draft, "store");
    String page = server.get("/articles/new").body();
    assertFalse(page.contains("<script>alert") || page.contains("<img src=x"), page);
  }
}
