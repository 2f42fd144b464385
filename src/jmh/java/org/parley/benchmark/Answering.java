package org.parley.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.system.Txn;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.publish.query.QueryCatalogue;
import org.parley.publish.web.ParleyServer;
import org.parley.publish.web.ServerSettings;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/**
 * How soon a server answers over a store of generated articles: one client asks over one connection
 * for the descriptions and files, then for pages of each kind in three forms. Arguments: the folder
 * of the store, which is built where there is none; how many articles (default 1300, some million
 * quads); how many entities of each kind (default 100), a tenth of them those of which most is
 * said; a fourth one leaves out the descriptions and files.
 */
public final class Answering {
  private static final String BASE = "http://localhost:3030";
  private static final int ROUNDS = 3;
  private static final int BUSIEST = 10;
  private static final String STATIC = "/assets/parley.css";
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
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;

  private Answering(String server) {
    this.server = URI.create(server);
  }

  public static void main(String[] args) throws Exception {
    Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("parley-answers");
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1_300;
    int entities = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    if (!Files.exists(folder.resolve("store"))) {
      build(folder, articles);
    }
    try (GraphStore store = GraphStore.openExisting(folder.resolve("store"))) {
      measure(store, entities, args.length < 4);
    }
  }

  private static void build(Path folder, int count) throws IOException {
    Articles articles = new Articles(folder, "articles").write(1, count);
    ArticleReader reader = new ArticleReader(Extraction.load(), Progress.SILENT);
    try (GraphStore store = GraphStore.open(folder.resolve("store"), BASE)) {
      new Builder(reader).build(store, articles.paths(), articles.metadata());
    }
  }

  private static void measure(GraphStore store, int each, boolean described) throws Exception {
    var data = store.dataset().asDatasetGraph();
    long begin = System.nanoTime();
    try (ParleyServer server = ParleyServer.start(settings(store))) {
      System.out.printf("started in %.1f s%n", (System.nanoTime() - begin) / 1e9);
      Answering answering = new Answering(server.url());
      if (described) {
        answering.describe("first");
        answering.describe("again");
      }
      System.out.printf("%d quads%n", Txn.calculateRead(data, () -> data.stream().count()));
      answering.pages(Entities.of(data, BASE, Math.max(1, each / BUSIEST), each - each / BUSIEST));
    }
  }

  private static ServerSettings settings(GraphStore store) {
    ServerSettings usual =
        ServerSettings.of(store.dataset(Texts.PASSAGES), QueryCatalogue.load(), BASE);
    return new ServerSettings(
        usual.dataset(),
        usual.catalogue(),
        BASE,
        store.version(),
        0,
        true,
        usual.queryTimeout(),
        usual.rowCap(),
        usual.bodyLimit());
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
      HttpResponse<InputStream> answer = client.send(request(path), BodyHandlers.ofInputStream());
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

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).build();
  }

  private void pages(Map<String, List<String>> entities) throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      Map<String, Times> times = new TreeMap<>();
      Times peer = new Times();
      Times all = new Times();
      Times busy = new Times();
      long processor = MACHINE.getProcessCpuTime();
      long begin = System.nanoTime();
      for (Map.Entry<String, List<String>> kind : entities.entrySet()) {
        for (String name : kind.getValue()) {
          peer.add(nanos(STATIC));
          for (String form : FORMS) {
            long before = processor();
            long took = nanos("/doc/" + name + "." + form);
            busy.add(processor() - before);
            times.computeIfAbsent(kind.getKey() + " " + form, k -> new Times()).add(took);
            all.add(took);
          }
        }
      }
      System.out.printf(
          "round %d: %.1f s, processor %.1f s, load of the machine %.1f%n",
          round,
          (System.nanoTime() - begin) / 1e9,
          (MACHINE.getProcessCpuTime() - processor) / 1e9,
          MACHINE.getSystemLoadAverage());
      System.out.println(peer.line("static file", peer));
      System.out.println(all.line("all", peer));
      System.out.println(busy.line("all, processor", peer));
      if (round > 1) {
        times.forEach((sort, took) -> System.out.println(took.line(sort, peer)));
      }
    }
  }

  /**
   * The processor time of all threads of server and client, without the compiler and the collector.
   */
  private static long processor() {
    long sum = 0;
    for (long thread : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(thread));
    }
    return sum;
  }

  private long nanos(String path) throws Exception {
    long begin = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request(path), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + path);
    }
    return System.nanoTime() - begin;
  }
}
