package org.parley.publish.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/** The real server over the sample corpus. */
public final class SampleServer implements AutoCloseable {
  static final String BASE = TestServer.BASE;
  private static final int UNAVAILABLE = 503;
  private static final int PATIENCE = 120;

  public final GraphStore store = SampleStore.of();
  private final ParleyServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  SampleServer() {
    server =
        ParleyServer.start(
            ServerSettings.of(
                store.dataset(Texts.PASSAGES), store.version(), QueryCatalogue.load(), BASE));
  }

  /** Where a page of it is. */
  public URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  /** The answer, once the server no longer asks to come again. */
  HttpResponse<byte[]> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody());
    HttpRequest asked = (headers.length == 0 ? request : request.headers(headers)).build();
    try {
      HttpResponse<byte[]> answer = client.send(asked, BodyHandlers.ofByteArray());
      for (int i = 0; i < PATIENCE && answer.statusCode() == UNAVAILABLE; i++) {
        Thread.sleep(Duration.ofMillis(500).toMillis());
        answer = client.send(asked, BodyHandlers.ofByteArray());
      }
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  byte[] bytes(String path) {
    return send("GET", path).body();
  }

  /** What it answers. */
  public String text(String path, String... headers) {
    return new String(send("GET", path, headers).body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
