package org.parley.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.parley.browser.Painting;
import org.parley.browser.Place;
import org.parley.browser.Places;

/**
 * How soon each kind of page begins to arrive over a store of some million quads, how long it is
 * and how much of it travels, how much a browser that knows nothing yet transfers in all, and when
 * it first paints. The first time, a question's answer is found; {@code parley serve} does so
 * before anybody asks. What is refused is noted. Arguments: the folder of the store, which is built
 * where there is none; how many articles (default 1300).
 */
public final class Pages {
  private static final int OK = 200;
  private static final int AGAIN = 7;
  private static final long PAUSE_MILLIS = 100;
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
          "%-60s %10s %10s %10s %10s %10s %10s%n",
          "page", "first, ms", "again, ms", "HTML", "packed", "in all", "painted, ms");
      Pages pages = new Pages(server);
      for (Place place : places) {
        pages.measure(place, browser);
        pages.awaitNames();
      }
      System.out.printf("load %.1f%n", Processor.load());
    }
  }

  private void measure(Place place, Painting browser) throws Exception {
    URI address = server.uri(place.path());
    Answer first = ask(address);
    if (first.status() != OK) {
      System.out.printf(
          "%-60.60s %10.1f  answers %d%n", place.path(), first.millis(), first.status());
      return;
    }
    Times times = new Times();
    Answer last = first;
    for (int i = 0; i < AGAIN; i++) {
      last = ask(address);
      times.add((long) (last.millis() * 1e6));
    }
    Painting.Painted painted = browser.of(address);
    System.out.printf(
        "%-60.60s %10.1f %10.1f %10d %10d %10d %10.0f%s%n",
        place.path(),
        first.millis(),
        times.part(0.5),
        last.html(),
        last.packed(),
        painted.bytes(),
        painted.millis(),
        verdict(place, times.part(0.5), painted));
  }

  /** The first page is asked for while names are being read; the others once they are known. */
  private void awaitNames() throws Exception {
    while (ask(server.uri("/browse/")).status() != OK) {
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private static String verdict(Place place, double begins, Painting.Painted painted) {
    boolean heavy = painted.bytes() > LIGHT && !place.path().startsWith("/sparql");
    return (begins > SOON ? "  LATE" : "")
        + (heavy ? "  HEAVY" : "")
        + (painted.millis() > PAINTED ? "  SLOW" : "");
  }

  /**
   * What came of asking for a page.
   *
   * @param millis until the first byte
   * @param packed bytes of the body as it travelled
   * @param html bytes of the page
   */
  private record Answer(int status, double millis, long packed, long html) {}

  private Answer ask(URI address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .build();
    long begin = System.nanoTime();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (PushbackInputStream body = new PushbackInputStream(answer.body())) {
      int begun = body.read();
      double took = (System.nanoTime() - begin) / 1e6;
      body.unread(begun);
      byte[] packed = body.readAllBytes();
      return new Answer(answer.statusCode(), took, packed.length, unpacked(answer, packed));
    }
  }

  private static long unpacked(HttpResponse<?> answer, byte[] body) throws IOException {
    boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
    try (InputStream bytes = new ByteArrayInputStream(body);
        InputStream page = packed ? new GZIPInputStream(bytes) : bytes) {
      return page.transferTo(OutputStream.nullOutputStream());
    }
  }
}
