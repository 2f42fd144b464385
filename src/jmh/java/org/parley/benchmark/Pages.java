package org.parley.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.browser.Painting;
import org.parley.browser.Place;
import org.parley.browser.Places;

/**
 * How soon each kind of page begins to arrive over a store of some million quads, how much a
 * browser that knows nothing yet transfers for it, and when it first paints. The first time, a
 * question's answer is found; {@code parley serve} does so before anybody asks. Arguments: the
 * folder of the store, which is built where there is none; how many articles (default 1300).
 */
public final class Pages {
  private static final int AGAIN = 7;
  private static final double SOON = 100;
  private static final int LIGHT = 150_000;
  private static final double PAINTED = 1000;

  private final Served server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Pages(Served server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("parley-answers");
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1_300;
    try (Served server = Served.of(folder, articles);
        Painting browser = Painting.begin()) {
      List<Place> places =
          Stream.concat(Places.kinds(server.dataset()), Places.questions())
              .filter(place -> !place.fails())
              .distinct()
              .toList();
      System.out.printf(
          "%-60s %14s %14s %12s %14s%n", "page", "first, ms", "median, ms", "bytes", "painted, ms");
      for (Place place : places) {
        new Pages(server).measure(place, browser);
      }
      System.out.printf("load %.1f%n", Processor.load());
    }
  }

  private void measure(Place place, Painting browser) throws Exception {
    URI address = server.uri(place.path());
    double first = firstByte(address);
    Times times = new Times();
    for (int i = 0; i < AGAIN; i++) {
      times.add((long) (firstByte(address) * 1e6));
    }
    Painting.Painted painted = browser.of(address);
    System.out.printf(
        "%-60.60s %14.1f %14.1f %12d %14.0f%s%n",
        place.path(),
        first,
        times.part(0.5),
        painted.bytes(),
        painted.millis(),
        verdict(place, times.part(0.5), painted));
  }

  private static String verdict(Place place, double begins, Painting.Painted painted) {
    boolean heavy = painted.bytes() > LIGHT && !place.path().startsWith("/sparql");
    return (begins > SOON ? "  LATE" : "")
        + (heavy ? "  HEAVY" : "")
        + (painted.millis() > PAINTED ? "  SLOW" : "");
  }

  /** Milliseconds until the first byte is there. */
  private double firstByte(URI address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<InputStream> answer;
    long begin = System.nanoTime();
    answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200 || body.read() < 0) {
        throw new IOException(answer.statusCode() + " " + address);
      }
      double took = (System.nanoTime() - begin) / 1e6;
      body.transferTo(OutputStream.nullOutputStream());
      return took;
    }
  }
}
