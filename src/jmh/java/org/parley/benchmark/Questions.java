package org.parley.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryHeader;
import org.parley.publish.query.catalogue.QueryCatalogue;

/**
 * How soon the questions of the catalogue are answered over HTTP. Each is asked without parameters,
 * two pages of it, then with each of its parameters filled from the store, two pages of it. What is
 * asked once is kept by the server, so a value is measured only where it is new. Arguments: the
 * folder of the store, which is built where there is none; how many articles (default 1300, some
 * million quads); how many values of each parameter (default 12); questions, where not all.
 */
public final class Questions {
  private static final double LIMIT = 50;
  private static final int AGAIN = 5;

  private final Served server;
  private final Values values;
  private final int count;
  private final Times peer = new Times();
  private final Times all = new Times();
  private final Times busy = new Times();

  private Questions(Served server, int count) {
    this.server = server;
    this.values = Values.of(server.data());
    this.count = count;
  }

  /** The measurements of one question. */
  private record Measured(Times kept, Times filled, Times processor) {
    Measured() {
      this(new Times(), new Times(), new Times());
    }

    String line(String name, double first) {
      boolean slow = Math.max(kept.part(0.99), filled.part(0.99)) > LIMIT;
      return "%-38s first %8.1f; pages p50 %6.1f p99 %6.1f; filled %3d: p50 %7.1f p99 %8.1f, processor p50 %7.1f p99 %8.1f%s"
          .formatted(
              name,
              first,
              kept.part(0.5),
              kept.part(0.99),
              filled.count(),
              filled.part(0.5),
              filled.part(0.99),
              processor.part(0.5),
              processor.part(0.99),
              slow ? "  SLOW" : "");
    }
  }

  public static void main(String[] args) throws Exception {
    Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("parley-answers");
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1_300;
    int count = args.length > 2 ? Integer.parseInt(args[2]) : 12;
    Set<String> names = args.length > 3 ? Set.of(args[3].split(",")) : Set.of();
    List<CannedQuery> asked =
        QueryCatalogue.load().queries().stream()
            .filter(query -> names.isEmpty() || names.contains(query.name()))
            .toList();
    try (Served server = Served.of(folder, articles)) {
      new Questions(server, count).measure(asked);
    }
  }

  private void measure(List<CannedQuery> asked) throws Exception {
    List<String> unanswered = new ArrayList<>();
    Map<String, Double> firsts = new HashMap<>();
    for (CannedQuery query : asked) {
      firsts.put(query.name(), first(query));
    }
    for (CannedQuery query : asked) {
      try {
        System.out.println(measured(query).line(query.name(), firsts.get(query.name())));
      } catch (IOException e) {
        unanswered.add(e.getMessage());
        System.out.println(e.getMessage());
      }
    }
    System.out.println(all.line("all", peer));
    System.out.println(busy.line("all, processor", peer));
    System.out.println(peer.line("static file", peer));
    System.out.printf("load %.1f, %d not answered%n", Processor.load(), unanswered.size());
  }

  private Measured measured(CannedQuery query) throws Exception {
    Measured measured = new Measured();
    if (query.header().params().stream().noneMatch(QueryHeader.Parameter::required)) {
      String whole = "/q/" + query.name();
      for (int i = 0; i < AGAIN; i++) {
        peer.add(server.nanos(Served.STATIC));
        take(whole, measured.kept(), new Times());
        next(whole + "?page=2", measured.kept());
      }
    }
    for (QueryHeader.Parameter parameter : query.header().params()) {
      for (String value : values.of(parameter, count)) {
        String path = "/q/" + query.name() + "?" + parameter.name() + "=" + encode(value);
        take(path, measured.filled(), measured.processor());
        next(path + "&page=2", measured.kept());
      }
    }
    return measured;
  }

  /** The first time, while the server asks its questions itself too; 0 where it takes too long. */
  private double first(CannedQuery query) throws Exception {
    long begin = System.nanoTime();
    int status = server.get("/q/" + query.name(), BodyHandlers.discarding()).statusCode();
    return status == 200 ? (System.nanoTime() - begin) / 1e6 : 0;
  }

  /** Only where there is another page. */
  private void next(String path, Times clock) throws Exception {
    if (server.get(path, BodyHandlers.discarding()).statusCode() == 200) {
      take(path, clock, new Times());
    }
  }

  private void take(String path, Times clock, Times processor) throws Exception {
    long before = Processor.threads();
    long took = server.nanos(path);
    long worked = Processor.threads() - before;
    if (took > LIMIT * 1e6) {
      System.out.printf("  %.0f ms: %s%n", took / 1e6, path);
    }
    clock.add(took);
    processor.add(worked);
    all.add(took);
    busy.add(worked);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
