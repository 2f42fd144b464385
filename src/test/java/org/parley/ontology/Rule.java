package org.parley.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A rule of ontology engineering: a query that selects what breaks it.
 *
 * @param excused the terms that may break it; the file says why
 * @param broken a graph that breaks it, in Turtle
 */
record Rule(String name, Set<String> excused, String broken, String query) {
  private static final Path FOLDER = Path.of("src/test/resources/ontology/rules");
  private static final String NAMESPACE = "https://w3id.org/parley/ontology/";
  private static final List<String> PREFIXES =
      List.of(
          ": <" + NAMESPACE + ">",
          "owl: <http://www.w3.org/2002/07/owl#>",
          "rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>",
          "rdfs: <http://www.w3.org/2000/01/rdf-schema#>",
          "skos: <http://www.w3.org/2004/02/skos/core#>",
          "dcterms: <http://purl.org/dc/terms/>",
          "vann: <http://purl.org/vocab/vann/>");

  static List<Rule> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Rule::read).toList();
    }
  }

  private static Rule read(Path file) {
    try {
      String text = Files.readString(file);
      Set<String> excused =
          comments(text, "# excused: ")
              .map(line -> NAMESPACE + line.substring(0, line.indexOf(':')))
              .collect(Collectors.toCollection(TreeSet::new));
      String broken = comments(text, "# broken: ").collect(Collectors.joining("\n"));
      return new Rule(file.getFileName().toString().replace(".rq", ""), excused, broken, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> comments(String text, String mark) {
    return text.lines().filter(l -> l.startsWith(mark)).map(l -> l.substring(mark.length()));
  }

  /** The broken example. */
  Graph example() {
    return RDFParser.fromString(prefixes() + broken, Lang.TURTLE).toGraph();
  }

  /** What of a graph breaks the rule, each term with what is wrong, in order. */
  List<String> offenders(Graph graph) {
    try (QueryExecution asked =
        QueryExecutionFactory.create(prefixes() + query, ModelFactory.createModelForGraph(graph))) {
      ResultSet rows = asked.execSelect();
      TreeSet<String> found = new TreeSet<>();
      rows.forEachRemaining(row -> found.add(text(rows.getResultVars(), row)));
      return List.copyOf(found);
    }
  }

  private static String prefixes() {
    return PREFIXES.stream().map(p -> "PREFIX " + p + "\n").collect(Collectors.joining());
  }

  private static String text(List<String> columns, QuerySolution row) {
    return columns.stream()
        .filter(row::contains)
        .map(column -> row.get(column).toString())
        .collect(Collectors.joining(" "));
  }

  @Override
  public String toString() {
    return name;
  }
}
