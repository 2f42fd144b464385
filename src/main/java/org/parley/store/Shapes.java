package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Graphs;
import org.parley.rdf.Vocabulary;

/** Holds the default graph against {@code ontology/parley-shapes.ttl}. */
final class Shapes {
  private static final String RESOURCE = "/ontology/parley-shapes.ttl";

  private Shapes() {}

  static List<Finding> check(Graph graph) {
    return ShaclValidator.get().validate(shapes(), graph).getEntries().stream()
        .map(entry -> finding(entry, graph))
        .distinct()
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(Finding::label)
                .thenComparing(Finding::focus)
                .thenComparing(Finding::message)
                .thenComparing(finding -> String.valueOf(finding.value())))
        .toList();
  }

  private static Graph shapes() {
    try (InputStream in = Shapes.class.getResourceAsStream(RESOURCE)) {
      return RDFParser.source(Objects.requireNonNull(in, RESOURCE)).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding finding(ReportEntry entry, Graph graph) {
    Node focus = entry.focusNode();
    Node value = entry.value();
    return new Finding(
        severity(entry),
        text(focus),
        label(focus, graph),
        entry.message(),
        value == null ? null : label(value, graph),
        sentence(focus, graph));
  }

  private static Finding.Severity severity(ReportEntry entry) {
    String level = entry.severity().level().getLocalName();
    return Finding.Severity.valueOf(level.toUpperCase(Locale.ROOT));
  }

  private static String label(Node node, Graph graph) {
    Node label = Graphs.object(graph, node, Vocabulary.RDFS_LABEL);
    return text(label == null ? node : label);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** That of its first passage. */
  private static @Nullable String sentence(Node focus, Graph graph) {
    return Stream.concat(
            Stream.of(focus), Graphs.objects(graph, focus, Vocabulary.EVIDENCE).stream())
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .map(passage -> Graphs.object(graph, passage, Vocabulary.IN_SENTENCE))
        .filter(Objects::nonNull)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(null);
  }
}
