package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/** Holds the default graph against {@code ontology/parley-shapes.ttl}. */
final class Shapes {
  private static final String RESOURCE = "/ontology/parley-shapes.ttl";

  private Shapes() {}

  static List<Finding> check(Graph graph) {
    Map<About, Set<Finding.Quote>> found = new LinkedHashMap<>();
    Quotes quotes = new Quotes(graph);
    for (ReportEntry entry : ShaclValidator.get().validate(shapes(), graph).getEntries()) {
      About about = new About(severity(entry), entry.focusNode(), entry.message());
      found
          .computeIfAbsent(about, any -> new LinkedHashSet<>())
          .add(quotes.of(entry.focusNode(), entry.value()));
    }
    return found.entrySet().stream()
        .map(e -> finding(e.getKey(), e.getValue(), quotes))
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(Finding::label)
                .thenComparing(Finding::focus)
                .thenComparing(Finding::message))
        .toList();
  }

  /** All that is objected to in the same words is one finding. */
  private record About(Finding.Severity severity, Node focus, String message) {}

  private static Finding finding(About about, Set<Finding.Quote> found, Quotes quotes) {
    return new Finding(
        about.severity(),
        about.focus().toString(),
        quotes.label(about.focus()),
        about.message(),
        found.stream().sorted(Comparator.comparing(Finding.Quote::toString)).toList());
  }

  private static Graph shapes() {
    try (InputStream in = Shapes.class.getResourceAsStream(RESOURCE)) {
      return RDFParser.source(Objects.requireNonNull(in, RESOURCE)).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding.Severity severity(ReportEntry entry) {
    String level = entry.severity().level().getLocalName();
    return Finding.Severity.valueOf(level.toUpperCase(Locale.ROOT));
  }
}
