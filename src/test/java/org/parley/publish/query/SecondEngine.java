package org.parley.publish.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Operation;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.jspecify.annotations.Nullable;

/** A graph in RDF4J, which is asked the text of the query files as it stands. */
public final class SecondEngine implements AutoCloseable {
  static {
    // its optimisers assert of query trees with bindings what they do not keep to (5.1.3)
    SecondEngine.class.getClassLoader().setPackageAssertionStatus("org.eclipse.rdf4j", false);
  }

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Set<String> NUMBERS = Set.of("integer", "decimal", "double");

  /** The longest takes some 4 s, and thrice that beside other work; then it is not compared. */
  private static final int SECONDS = 15;

  private final SailRepository repository = new SailRepository(new MemoryStore());

  /** The flat export of a graph. */
  public SecondEngine(Graph graph) {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(triples);
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(new ByteArrayInputStream(triples.toByteArray()), RDFFormat.NTRIPLES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a question, sorted. */
  public List<String> rows(CannedQuery query, Map<String, Node> values) {
    try (RepositoryConnection connection = repository.getConnection()) {
      TupleQuery prepared = connection.prepareTupleQuery(query.text());
      bind(prepared, values);
      List<String> rows = new ArrayList<>();
      long begin = System.nanoTime();
      try (var result = prepared.evaluate()) {
        result.forEach(
            row ->
                rows.add(
                    query.columns().stream()
                        .map(column -> text(row.getValue(column), values.get(column)))
                        .collect(Collectors.joining(" | "))));
      } catch (QueryEvaluationException e) {
        // what is closed at its limit while it reads may fail in another way
        boolean late = System.nanoTime() - begin > SECONDS * 1_000_000_000L;
        throw late ? new QueryInterruptedException(e) : e;
      }
      return rows.stream().sorted().toList();
    }
  }

  /** The triples of a question. */
  public Graph graph(CannedQuery query, Map<String, Node> values) {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    try (RepositoryConnection connection = repository.getConnection()) {
      GraphQuery prepared = connection.prepareGraphQuery(query.text());
      bind(prepared, values);
      prepared.evaluate(new NTriplesWriter(triples));
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(triples.toByteArray()))
        .lang(Lang.NTRIPLES)
        .parse(graph);
    return graph;
  }

  private static void bind(Operation operation, Map<String, Node> values) {
    operation.setMaxExecutionTime(SECONDS);
    values.forEach((name, node) -> operation.setBinding(name, value(node)));
  }

  private static Value value(Node node) {
    return node.isURI()
        ? VALUES.createIRI(node.getURI())
        : VALUES.createLiteral(
            node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()));
  }

  /** A column that is a parameter holds the value given, also where rows are grouped. */
  private static String text(@Nullable Value value, @Nullable Node given) {
    return value == null ? text(given) : text(value);
  }

  private static String text(Value value) {
    return value instanceof Literal literal
        ? text(
            NodeFactory.createLiteralDT(
                literal.getLabel(), NodeFactory.getType(literal.getDatatype().stringValue())))
        : value.isBNode() ? "_" : value.stringValue();
  }

  /** A value as engines may write it in several ways. */
  public static String text(@Nullable Node node) {
    if (node == null || !node.isLiteral()) {
      return node == null ? "" : node.isBlank() ? "_" : node.getURI();
    }
    if (node.getLiteralLexicalForm().isEmpty()) {
      // GROUP_CONCAT of nothing bound: "" in the specification and in RDF4J, unbound in ARQ
      return "";
    }
    String type = node.getLiteralDatatypeURI().replaceFirst(".*#", "");
    String words = node.getLiteralLexicalForm();
    return "\""
        + (NUMBERS.contains(type)
            ? new BigDecimal(words).stripTrailingZeros().toPlainString()
            : words + "\"^" + type);
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
