package org.parley.publish.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.parley.publish.query.catalogue.QueryCatalogue;

/** The real server on a free port of this machine, over a hand-made graph. */
final class TestServer implements AutoCloseable {
  /** Longer than any answer takes on a slow and busy machine: nobody waits for it otherwise. */
  static final Duration GENEROUS = Duration.ofMinutes(5);

  static final String BASE = "http://localhost:3030";
  private final HttpClient client = HttpClient.newHttpClient();
  final Dataset dataset;
  final ParleyServer server;

  TestServer(Duration timeout, int rowCap) {
    this(timeout, rowCap, "/publish/web/small.ttl");
  }

  TestServer(Duration timeout, int rowCap, String graph) {
    this(timeout, rowCap, filled(graph));
  }

  TestServer(Duration timeout, int rowCap, Dataset dataset) {
    this(timeout, rowCap, dataset, always(QueryCatalogue.load()));
  }

  TestServer(Supplier<QueryCatalogue> catalogue) {
    this(GENEROUS, 1000, filled("/queries/fixture.ttl"), catalogue);
  }

  private TestServer(
      Duration timeout, int rowCap, Dataset dataset, Supplier<QueryCatalogue> catalogue) {
    this.dataset = dataset;
    server =
        ParleyServer.start(
            new ServerSettings(dataset, catalogue, BASE, "v1", 0, true, timeout, rowCap, 1 << 20));
  }

  private static Supplier<QueryCatalogue> always(QueryCatalogue catalogue) {
    return () -> catalogue;
  }

  private static Dataset filled(String graph) {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.executeWrite(
        () -> RDFDataMgr.read(dataset, TestServer.class.getResource(graph).toString()));
    return dataset;
  }

  URI uri(String path) {
    return URI.create(server.url()).resolve(path);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> query(String query, String... headers) {
    return get("/sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  long triples() {
    return dataset.calculateRead(() -> (long) dataset.asDatasetGraph().getDefaultGraph().size());
  }

  @Override
  public void close() {
    server.close();
  }
}
