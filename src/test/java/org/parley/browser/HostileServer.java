package org.parley.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.query.Dataset;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.OneForAll;
import org.parley.publish.web.ParleyServer;
import org.parley.publish.web.ServerSettings;

/** The real server over the hostile corpus. */
final class HostileServer implements AutoCloseable {
  private static final String BASE = "http://localhost:3030";
  private static final int UNAVAILABLE = 503;
  private static final int PATIENCE = 480;

  final Dataset data = HostileCorpus.dataset(BASE);
  private final ParleyServer server =
      ParleyServer.start(ServerSettings.of(data, "v1", QueryCatalogue.load(), BASE));
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  /** The answer, once the server no longer asks to come again. */
  HttpResponse<String> get(String path, String accept) {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).header("Accept", accept).build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      for (int i = 0; i < PATIENCE && answer.statusCode() == UNAVAILABLE; i++) {
        Thread.sleep(250);
        answer = client.send(request, BodyHandlers.ofString());
      }
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  /** Gives all tests that ask for it the same. */
  static final class Shared extends OneForAll<HostileServer> {
    Shared() {
      super(HostileServer.class, HostileServer::new);
    }
  }
}
