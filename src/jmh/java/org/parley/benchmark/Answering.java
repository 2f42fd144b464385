package org.parley.benchmark;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.system.Txn;

/**
 * How soon a server answers over a store of generated articles: one client asks over one connection
 * for the descriptions and files, then for pages of each kind in three forms. Arguments: the folder
 * of the store, which is built where there is none; how many articles (default 1300, some million
 * quads); how many entities of each kind (default 100), a tenth of them those of which most is
 * said; a fourth one leaves out the descriptions and files.
 */
public final class Answering {
  private static final int ROUNDS = 3;
  private static final int BUSIEST = 10;
  private static final List<String> FORMS = List.of("html", "ttl", "jsonld");
  private static final List<String> DESCRIPTIONS =
      List.of(
          "/",
          "/ontology",
          "/catalog",
          "/.well-known/void",
          "/sitemap.xml",
          "/feed.atom",
          "/browse/",
          "/dump.nq.gz",
          "/dump.trig.gz",
          "/dump.ttl.gz",
          "/dump.ttl",
          "/dump.nq.gz.sha256");

  private final Served server;

  private Answering(Served server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("parley-answers");
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1_300;
    int entities = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    try (Served server = Served.of(folder, articles)) {
      new Answering(server).measure(entities, args.length < 4);
    }
  }

  private void measure(int each, boolean described) throws Exception {
    if (described) {
      describe("first");
      describe("again");
    }
    var data = server.data();
    System.out.printf("%d quads%n", Txn.calculateRead(data, () -> data.stream().count()));
    int busiest = Math.max(1, each / BUSIEST);
    pages(Entities.of(data, Served.BASE, busiest, each - each / BUSIEST));
  }

  private void describe(String when) throws Exception {
    for (String path : DESCRIPTIONS) {
      System.out.println(when + ": " + taken(path));
    }
  }

  /** Asks until it is there, and tells how long that, its first and its last byte took. */
  private String taken(String path) throws Exception {
    long asked = System.nanoTime();
    long first = asked;
    for (int refused = 0; ; refused++) {
      long begin = System.nanoTime();
      HttpResponse<InputStream> answer = server.get(path, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        long bytes = body.read() < 0 ? 0 : 1;
        first = System.nanoTime() - begin;
        bytes += body.transferTo(OutputStream.nullOutputStream());
        if (answer.statusCode() != 503) {
          return "%-20s %d, %10d bytes; first byte %9.1f ms, last %9.1f ms; asked to come again %d times, %.1f s in all"
              .formatted(
                  path,
                  answer.statusCode(),
                  bytes,
                  first / 1e6,
                  (System.nanoTime() - begin) / 1e6,
                  refused,
                  (System.nanoTime() - asked) / 1e9);
        }
      }
      Thread.sleep(1000);
    }
  }

  private void pages(Map<String, List<String>> entities) throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      Map<String, Times> times = new TreeMap<>();
      Times peer = new Times();
      Times all = new Times();
      Times busy = new Times();
      long processor = Processor.whole();
      long begin = System.nanoTime();
      for (Map.Entry<String, List<String>> kind : entities.entrySet()) {
        for (String name : kind.getValue()) {
          peer.add(server.nanos(Served.STATIC));
          for (String form : FORMS) {
            long before = Processor.threads();
            long took = server.nanos("/doc/" + name + "." + form);
            busy.add(Processor.threads() - before);
            times.computeIfAbsent(kind.getKey() + " " + form, k -> new Times()).add(took);
            all.add(took);
          }
        }
      }
      System.out.printf(
          "round %d: %.1f s, processor %.1f s, load of the machine %.1f%n",
          round,
          (System.nanoTime() - begin) / 1e9,
          (Processor.whole() - processor) / 1e9,
          Processor.load());
      System.out.println(peer.line("static file", peer));
      System.out.println(all.line("all", peer));
      System.out.println(busy.line("all, processor", peer));
      if (round > 1) {
        times.forEach((sort, took) -> System.out.println(took.line(sort, peer)));
      }
    }
  }
}
