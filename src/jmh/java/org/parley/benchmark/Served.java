package org.parley.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.publish.web.ServerSettings;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/** A server over a store of generated articles, and one client with one connection. */
final class Served implements AutoCloseable {
  static final String BASE = "http://localhost:3030";

  /** A small file that is sent as it is. */
  static final String STATIC = "/assets/parley.css";

  private final GraphStore store;
  private final ParleyServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(GraphStore store) throws IOException {
    this.store = store;
    this.server = ParleyServer.start(settings(store));
  }

  /** Over the store in this folder, which is built of so many articles where there is none. */
  static Served of(Path folder, int articles) throws IOException {
    return new Served(store(folder, articles));
  }

  static GraphStore store(Path folder, int articles) throws IOException {
    Path place = folder.resolve("store");
    if (!Files.exists(place)) {
      Articles written = new Articles(folder, "articles").write(1, articles);
      ArticleReader reader = new ArticleReader(Extraction.load(), Progress.SILENT);
      try (GraphStore store = GraphStore.open(place, BASE)) {
        new Builder(reader).build(store, written.paths(), written.metadata());
      }
    }
    return GraphStore.openExisting(place);
  }

  private static ServerSettings settings(GraphStore store) {
    return ServerSettings.of(
        store.dataset(Texts.PASSAGES), store.version(), QueryCatalogue.load(), BASE);
  }

  DatasetGraph data() {
    return store.dataset().asDatasetGraph();
  }

  Dataset dataset() {
    return store.dataset(Texts.PASSAGES);
  }

  /** Where a page is. */
  URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> body) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), body);
  }

  /** How long it takes until the last byte is there. */
  long nanos(String path) throws Exception {
    long begin = System.nanoTime();
    int status = get(path, BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException(status + " " + path);
    }
    return System.nanoTime() - begin;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
