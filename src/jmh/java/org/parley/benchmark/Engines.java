package org.parley.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.store.GraphStore;

/**
 * The text of each question as it stands, without a value, asked of the store, and of other engines
 * over its flat export: processor time, and whether the rows are the same. Arguments: the folder of
 * the store, which is built where there is none; how many articles; the folder in which the npm
 * package oxigraph is installed, or {@code -}; the engines, such as {@code
 * ours,tdb,rdf4j,oxigraph}; questions, where not all.
 */
public final class Engines {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Engines() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Set<String> names = args.length > 4 ? Set.of(args[4].split(",")) : Set.of();
    try (GraphStore store = Served.store(folder, Integer.parseInt(args[1]))) {
      Path flat = FlatExport.file(folder, store);
      for (String engine : args[3].split(",")) {
        try (Engine asked = engine(engine, store, flat, Path.of(args[2]))) {
          QueryCatalogue.load().queries().stream()
              .filter(query -> !query.givesGraph())
              .filter(query -> names.isEmpty() || names.contains(query.name()))
              .forEach(query -> System.out.println(line(asked, query)));
        }
      }
    }
  }

  private static Engine engine(String name, GraphStore store, Path flat, Path packages)
      throws Exception {
    return switch (name) {
      case "ours" -> new JenaEngine(name, store.dataset().asDatasetGraph());
      case "tdb" -> new JenaEngine(name, FlatExport.inTdb(flat));
      case "rdf4j" -> new Rdf4jEngine(flat);
      case "oxigraph" -> new OxigraphEngine(flat, packages);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Twice, so that what the first one warms is not measured; the quicker one counts. */
  private static String line(Engine engine, CannedQuery query) {
    String line = "%-9s %-38s ".formatted(engine.name(), query.name());
    try {
      Engine.Outcome first = engine.ask(query.text(), LIMIT);
      Engine.Outcome again = first == null ? null : engine.ask(query.text(), LIMIT);
      return line + told(first, again);
    } catch (Exception e) {
      return line + e;
    }
  }

  private static String told(Engine.@Nullable Outcome first, Engine.@Nullable Outcome again) {
    if (first == null || again == null) {
      return "more than " + LIMIT.toSeconds() + " s";
    }
    return "%9.1f ms %7d rows %s"
        .formatted(Math.min(first.millis(), again.millis()), first.rows(), first.digest());
  }
}
