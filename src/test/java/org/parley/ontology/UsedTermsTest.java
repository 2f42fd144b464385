package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/** Every class and property is used by a golden graph or the sample, or it is listed why not. */
final class UsedTermsTest {
  private static final Path UNUSED = Path.of("src/test/resources/ontology/unused-terms.tsv");
  private static final Path GRAPHS = Path.of("src/test/resources");

  @Test
  void everyTermIsUsedOrListedWithAReason() throws IOException {
    Set<String> unused = declared();
    unused.removeAll(used());
    assertEquals(String.join("\n", listed()), String.join("\n", unused));
  }

  @Test
  void theListGivesReasonsAndIsTheException() throws IOException {
    Set<String> listed = listed();
    assertTrue(listed.size() < declared().size() / 3, listed::toString);
  }

  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(UNUSED)) {
      String[] cells = line.split("\t", -1);
      assertTrue(cells.length == 2 && cells[1].length() > 10, line);
      listed.add(cells[0]);
    }
    return listed;
  }

  private static Set<String> declared() {
    Set<String> declared = new TreeSet<>();
    Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        .flatMap(type -> Ontology.core().stream(Node.ANY, RDF_TYPE, type.asNode()))
        .forEach(fact -> addOurs(fact.getSubject(), declared));
    assertTrue(declared.size() > 100, declared::toString);
    return declared;
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    addUsed(SampleStore.facts(), used);
    try (Stream<Path> files = Files.walk(GRAPHS)) {
      for (Path file : files.filter(UsedTermsTest::isGraphOfGold).toList()) {
        addUsed(RDFParser.source(file).toGraph(), used);
      }
    }
    return used;
  }

  private static boolean isGraphOfGold(Path file) {
    return file.endsWith("expected.ttl")
        || file.startsWith(GRAPHS.resolve("rdf")) && file.toString().endsWith(".ttl");
  }

  private static void addUsed(Graph graph, Set<String> used) {
    graph
        .find()
        .forEach(
            fact -> {
              addOurs(fact.getPredicate(), used);
              if (fact.getPredicate().equals(RDF_TYPE)) {
                addOurs(fact.getObject(), used);
              }
            });
  }

  private static void addOurs(Node node, Set<String> names) {
    if (node.isURI() && node.getURI().startsWith(Vocabulary.NS)) {
      names.add(node.getURI().substring(Vocabulary.NS.length()));
    }
  }
}
