package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A server with little memory outlives the queries that want all of it. */
final class MemoryIT {
  private static final String ALL = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  @Test
  void aGreedyQueryEndsAndTheServerLives() throws IOException, InterruptedException {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                SmallServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = server.inputReader()) {
      String url = String.valueOf(out.readLine());
      assertTrue(url.startsWith("http://localhost:"), url);
      HttpResponse<String> greedy = ask(url, "SELECT * " + ALL + " ORDER BY ?c ?f");
      // mostly 422, "too much memory"; on a busy machine the heap may fill before the watch looks
      assertTrue(Set.of(422, 500, 503).contains(greedy.statusCode()), greedy::body);
      assertEquals(200, ask(url, "ASK {}").statusCode());
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static HttpResponse<String> ask(String url, String query)
      throws IOException, InterruptedException {
    URI uri = URI.create(url + "sparql?query=" + TestServer.encode(query));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(5)).build(),
            BodyHandlers.ofString());
  }

  /** The server of that process; it says where it listens and ends with its parent's stream. */
  static final class SmallServer {
    private SmallServer() {}

    public static void main(String[] args) throws IOException {
      try (TestServer server = new TestServer(Duration.ofSeconds(20), 1000)) {
        System.out.println(server.server.url());
        System.in.read();
      }
    }
  }
}
