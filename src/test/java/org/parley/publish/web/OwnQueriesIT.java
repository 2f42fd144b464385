package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.publish.query.catalogue.OwnQueries;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** A server takes over the query files of a folder as they come, change, break and go. */
final class OwnQueriesIT {
  private static final String QUERY =
      """
      #+ summary: Which places are there?
      #+ description: One row per place.
      #+ tags: [where]
      #+ params: []
      #+ columns:
      #+   - {name: placeLabel, label: Place, meaning: its name}
      #+ view: table
      #+ tests: []
      PREFIX : <https://w3id.org/parley/ontology/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?placeLabel WHERE { ?place a :Place ; rdfs:label ?placeLabel } ORDER BY ?placeLabel
      """;
  private static final String ANSWER = "/q/my-places.csv";
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir Path folder;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private Path file;
  private TestServer server;

  @BeforeEach
  void start() {
    file = folder.resolve("my-places.rq");
    server = new TestServer(new OwnQueries(QueryCatalogue.load(), folder, log::add));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** The first answer that is as wanted. */
  private HttpResponse<String> until(String path, Predicate<HttpResponse<String>> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer = server.get(path);
    while (!wanted.test(answer)) {
      assertTrue(Instant.now().isBefore(end), answer::body);
      pause();
      answer = server.get(path);
    }
    return answer;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100).toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void filesComeChangeBreakAndGo() throws IOException {
    assertEquals(404, server.get(ANSWER).statusCode());

    Files.writeString(file, QUERY);
    HttpResponse<String> first = until(ANSWER, answer -> answer.statusCode() == 200);
    assertTrue(first.body().startsWith("placeLabel\r\n"), first::body);
    assertTrue(server.get("/q/").body().contains("Which places are there?"));
    assertTrue(server.get("/openapi.json").body().contains("\"/q/my-places\""));

    String changed = QUERY.replace("ORDER BY ?placeLabel", "ORDER BY DESC(?placeLabel) LIMIT 1");
    Files.writeString(file, changed);
    HttpResponse<String> second = until(ANSWER, answer -> !answer.body().equals(first.body()));
    assertEquals(2, second.body().lines().count(), second::body);
    assertFalse(
        second.headers().firstValue("ETag").equals(first.headers().firstValue("ETag")),
        "another question has another tag");

    Files.writeString(file, changed.replace("SELECT", "SELECTED"));
    String page = until("/q/", answer -> answer.body().contains("Query files to mend")).body();
    assertTrue(page.contains("my-places.rq, line 11: "), page);
    assertEquals(second.body(), server.get(ANSWER).body(), "as it last was right");
    assertEquals(1, log.size(), log::toString);

    Files.delete(file);
    until(ANSWER, answer -> answer.statusCode() == 404);
    assertFalse(server.get("/q/").body().contains("Query files to mend"));
    assertFalse(server.get("/openapi.json").body().contains("\"/q/my-places\""));
  }
}
