package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile requests, each against the real server. */
final class GuardsIT {
  private static final Duration TIMEOUT = Duration.ofMillis(1500);
  private static final String CROSS_PRODUCT =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o . ?p ?q ?r }";

  private static final String A50 = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

  private static final String TEXT = "'" + A50 + A50 + A50 + A50 + "!'";

  /** Backtracks without end on that text. */
  private static final String PATTERN = "'(.*a+)+(.*a+)+(a|aa)+$'";

  private static final String SLOW = TEXT + ", " + PATTERN;
  private static final String SLOW_CALL = TEXT + "), " + PATTERN;

  private static TestServer server;
  private static long triplesAtFirst;

  @BeforeAll
  static void start() {
    server = new TestServer(TIMEOUT, 20);
    triplesAtFirst = server.triples();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void stillAnswersAndIsUnchanged() {
    assertTrue(server.query("ASK {}").body().contains("true"));
    assertEquals(triplesAtFirst, server.triples());
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer::toString);
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/sparql-update",
    "POST, /sparql, application/x-www-form-urlencoded",
    "POST, /update, application/sparql-update",
    "POST, /sparql/update, application/sparql-update",
    "POST, /data/update, application/sparql-update",
    "POST, /data, application/sparql-update",
    "POST, /data?default, text/turtle",
    "PUT, /data?default, text/turtle",
    "PUT, /data, text/turtle",
    "DELETE, /data?default, text/turtle",
    "PATCH, /data?default, application/rdf-patch",
    "PUT, /sparql, text/turtle",
    "TRACE, /sparql, text/plain"
  })
  void noWriting(String method, String path, String type) {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    String body = type.endsWith("urlencoded") ? "update=" + TestServer.encode(update) : update;
    assertRefused(
        server.send(
            method, path, type, type.equals("text/turtle") ? "<urn:a> <urn:b> <urn:c> ." : body));
  }

  @Test
  void anUpdateSentAsAQueryIsToldWhy() {
    HttpResponse<String> answer = server.query("DELETE WHERE { ?s ?p ?o }");
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("read only"), answer::body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o { SELECT ?s { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?e) {}",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "CONSTRUCT { ?s ?p ?o } WHERE { VALUES ?e { <%s> } SERVICE ?e { ?s ?p ?o } }",
        "LOAD <%s>",
        "ASK FROM <%s> { ?s ?p ?o }",
        "ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }"
      })
  void noOtherServerIsAsked(String query) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(300);
      String address = "http://localhost:" + other.getLocalPort() + "/x";
      HttpResponse<String> answer = server.query(query.replace("%s", address));
      if (query.contains("FROM")) {
        assertTrue(answer.body().contains("false"), answer::body);
      } else {
        assertRefused(answer);
      }
      org.junit.jupiter.api.Assertions.assertThrows(
          SocketTimeoutException.class, other::accept, "the server opened a connection");
    }
  }

  @Test
  void noFileIsRead(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.ttl");
    Files.writeString(secret, "<urn:a> <urn:b> 'secret' .");
    for (String clause : List.of("FROM <%s>", "FROM NAMED <%s>")) {
      HttpResponse<String> answer =
          server.query(
              "SELECT * "
                  + clause.formatted(secret.toUri())
                  + " { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
      assertFalse(answer.body().contains("secret'") || answer.body().contains("\"secret\""));
    }
    String parameter = "&default-graph-uri=" + TestServer.encode(secret.toUri().toString());
    HttpResponse<String> answer =
        server.get("/sparql?query=" + TestServer.encode("ASK { ?s ?p ?o }") + parameter);
    assertTrue(answer.body().contains("false"), answer::body);
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    assertEquals(
        413,
        server
            .send("POST", "/sparql", "application/sparql-query", "#".repeat(2 << 20))
            .statusCode());
  }

  @Test
  void aBodyOfUnknownLengthOverTheLimitIsRefused() {
    byte[] large = "#".repeat(2 << 20).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder(server.uri("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
    assertEquals(413, answer.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CROSS_PRODUCT,
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } ORDER BY ?c ?f",
        "ASK { FILTER (REGEX(" + SLOW + ")) }",
        "ASK { ?s ?p ?o FILTER (REGEX(CONCAT(STR(?s), " + SLOW_CALL + ")) }",
        "ASK { FILTER (REPLACE(" + SLOW + ", 'b') = 'c') }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { FILTER (REGEX(" + SLOW + ")) } }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(CONCAT(STR(?s), " + SLOW_CALL + ")",
        "SELECT (SUM(IF(REGEX(" + SLOW + "), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REPLACE(CONCAT(STR(?s), "
            + SLOW_CALL
            + ", '') AS ?r)",
        "SELECT * { ?s ?p ?o { SELECT ?s { ?s ?p ?o } HAVING (REGEX(" + SLOW + ")) } }"
      })
  void aQueryWithoutEndIsEnded(String query) {
    HttpResponse<String> answer = server.query(query);
    assertEquals(503, answer.statusCode(), answer::body);
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  @Test
  void endedQueriesLeaveNoThreadAtWork() throws InterruptedException {
    server.query(CROSS_PRODUCT);
    server.query(
        "ASK { FILTER (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '^(a+)+$')) }");
    Instant end = Instant.now().plusSeconds(180);
    while (!atWork().isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertEquals(List.of(), atWork());
  }

  private static List<String> atWork() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(e -> e.getKey().getName().startsWith("query-"))
        .filter(e -> List.of(e.getValue()).toString().contains("org.apache.jena"))
        .map(e -> e.getKey().getName())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> ASK { FILTER (afn:wait(100)) }",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(100) AS ?x) {}",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (SUM(afn:wait(?o)) AS ?x) { ?s ?p ?o }",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT * { ?s ?p ?o } ORDER BY afn:wait(9)",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (afn:wait(9) AS ?w)",
        "SELECT (<java:java.lang.System.getenv>('HOME') AS ?x) {}",
        "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:f(1) AS ?x) {}",
        "PREFIX agg: <http://jena.apache.org/ARQ/function/aggregate#> SELECT (agg:stdev(?o) AS ?x) { ?s ?p ?o }"
      })
  void noFunctionsBeyondTheStandard(String query) {
    assertRefused(server.query(query));
  }

  @Test
  void castsAreStandard() {
    String query =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ASK { FILTER (xsd:integer('7') = 7) }";
    assertTrue(server.query(query).body().contains("true"));
  }

  @Test
  void boundedFunctionsMeanWhatTheStandardSays() {
    String query =
        "ASK { FILTER (REGEX('Norland', '^NOR', 'i') && !REGEX('Norland', 'x')"
            + " && REPLACE('abab', 'b', 'c') = 'acac' && REPLACE('ab'@en, '(a)', '$1$1') = 'aab'@en"
            + " && CONCAT('a', 'b') = 'ab' && REPLACE('aXa', 'x', '', 'i') = 'aa') }";
    assertTrue(server.query(query).body().contains("true"), server.query(query)::body);
  }

  @Test
  void aStringThatDoublesWithoutEndIsCut() {
    StringBuilder query =
        new StringBuilder("SELECT (STRLEN(?x32) AS ?n) { BIND ('aaaaaaaa' AS ?x0)");
    for (int i = 0; i < 32; i++) {
      query.append(" BIND (CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")");
    }
    HttpResponse<String> answer = server.query(query + "}");
    assertEquals(200, answer.statusCode(), answer::body);
    assertTrue(answer.body().matches("(?s).*\"bindings\": \\[\\s*\\{\\s*}\\s*].*"), answer::body);
  }

  @Test
  void deepNestingIsRefusedInWords() {
    String deep = "ASK " + "{".repeat(20_000) + "}".repeat(20_000);
    HttpResponse<String> answer = server.send("POST", "/sparql", "application/sparql-query", deep);
    assertTrue(answer.statusCode() == 422 || answer.statusCode() == 400, answer::body);
    assertFalse(answer.body().contains("Exception"));
  }

  @Test
  void theRowCapSaysSo() {
    HttpResponse<String> answer = server.query("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
    assertEquals(21, answer.body().lines().count());
    assertEquals("true", answer.headers().firstValue("X-Parley-Truncated").orElse(""));
    assertEquals("20", answer.headers().firstValue("X-Parley-Row-Cap").orElse(""));
    String page = server.query("SELECT * { ?s ?p ?o }", "Accept", "text/html").body();
    assertTrue(page.contains("Only the first 20 are shown"), page);
    HttpResponse<String> triples = server.query("CONSTRUCT WHERE { ?s ?p ?o }");
    assertEquals("true", triples.headers().firstValue("X-Parley-Truncated").orElse(""));
    HttpResponse<String> few = server.query("SELECT * { ?s ?p ?o } LIMIT 20");
    assertTrue(few.headers().firstValue("X-Parley-Truncated").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=http://x/y.xsl", "force-accept=text/html"})
  void reflectedParametersAreRefused(String parameter) {
    assertRefused(server.get("/sparql?query=ASK%7B%7D&" + parameter));
    assertRefused(
        server.send(
            "POST",
            "/sparql",
            "application/x-www-form-urlencoded",
            "query=ASK%7B%7D&" + parameter));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/sparql?query=ASK%7B%7D",
        "/sparql?query=nonsense",
        "/data?default",
        "/data?graph=urn:none",
        "/id/person/ola-brekke",
        "/doc/person/ola-brekke",
        "/nothing",
        "/health",
        "/assets/parley.css",
        "/sparql?callback=x",
        "/%zz",
        "/a%2Fb",
        "/sparql?query=%zz"
      })
  void everyAnswerIsProtected(String path) throws IOException {
    String head = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    String lower = head.toLowerCase(java.util.Locale.ROOT);
    assertTrue(lower.contains("x-content-type-options: nosniff"), head);
    assertTrue(lower.contains("content-security-policy: default-src 'none'"), head);
    assertFalse(lower.contains("unsafe-inline"), head);
    assertTrue(lower.contains("referrer-policy:"), head);
    assertTrue(lower.contains("access-control-allow-origin: *"), head);
    assertFalse(lower.contains("access-control-allow-credentials"), head);
    assertFalse(lower.contains("\nserver:"), head);
    assertFalse(head.contains("\tat ") || head.contains("Exception"), head);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void readersOfAnyOriginMayAsk() {
    HttpResponse<String> preflight = server.send("OPTIONS", "/sparql", "text/plain", "");
    assertEquals(204, preflight.statusCode());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @Test
  void halfSentBodiesHoldNoThread() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: 1000\r\n\r\nASK")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        sockets.add(socket);
      }
      assertTrue(server.query("ASK {}").body().contains("true"));
      Socket last = sockets.get(sockets.size() - 1);
      last.setSoTimeout(1);
      // answered while the server still waited for the rest of the bodies
      assertThrows(SocketTimeoutException.class, () -> last.getInputStream().read());
      last.setSoTimeout(60_000);
      last.getInputStream().readAllBytes(); // ends when the server gives up
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void itListensOnThisMachineOnly() throws IOException {
    var others =
        java.net.NetworkInterface.networkInterfaces()
            .flatMap(java.net.NetworkInterface::inetAddresses)
            .filter(a -> !a.isLoopbackAddress() && a instanceof java.net.Inet4Address)
            .toList();
    for (InetAddress address : others) {
      org.junit.jupiter.api.Assertions.assertThrows(
          IOException.class,
          () -> {
            try (Socket socket = new Socket()) {
              socket.connect(new java.net.InetSocketAddress(address, server.server.port()), 500);
            }
          });
    }
  }
}
