package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.Ontology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/** What a store concludes from the articles of each golden set is what a reasoner does. */
final class ReasonerTest {
  private static final Node NAMED=org.apache.jena.graph.NodeFactory.createURI(OWL.NS+"NamedIndividual");

  @ParameterizedTest
  @MethodSource("sets")
  void theStoreConcludesWhatHermitDoes(Path set) throws IOException, OWLOntologyCreationException {
    long t=System.currentTimeMillis();
    Told told = Told.by(set, articles(set));
    System.err.println(set+" told "+(System.currentTimeMillis()-t)+" "+told.asserted().size()+" "+told.materialised().size()); t=System.currentTimeMillis();
    Hermit hermit = Hermit.over(told.asserted());
    System.err.println("loaded "+(System.currentTimeMillis()-t)); t=System.currentTimeMillis();
    assertEquals(List.of(), hermit.outside(new OWL2DLProfile()));
    assertEquals(List.of(), hermit.outside(new OWL2RLProfile()));
    System.err.println("profiles "+(System.currentTimeMillis()-t)); t=System.currentTimeMillis();
    assertTrue(hermit.isConsistent());
    System.err.println("consistent "+(System.currentTimeMillis()-t)); t=System.currentTimeMillis();
    Set<String> concluded = lines(hermit.conclude(told.materialised()));
    System.err.println("concluded "+(System.currentTimeMillis()-t)); t=System.currentTimeMillis();
    Set<String> stored = lines(told.materialised());
    assertEquals(List.of(), without(concluded, stored), "not in the store");
    assertEquals(List.of(), without(stored, concluded), "in the store only");
  }

  static Stream<Path> sets() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("src/test/resources/golden"))) {
      return Stream.concat(
          cases.filter(Files::isDirectory).sorted().toList().stream(),
          Stream.of(
              Path.of("src/test/resources/golden-late"), Path.of("src/main/resources/sample")));
    }
  }

  private static List<Path> articles(Path set) throws IOException {
    try (Stream<Path> files = Files.walk(set)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Types and relations, without what holds of everything. */
  private static Set<String> lines(Graph graph) {
    return new TreeSet<>(
        graph.find().filterKeep(ReasonerTest::isOfUse).mapWith(NodeFmtLib::str).toList());
  }

  private static boolean isOfUse(Triple t) {
    return t.getPredicate().equals(RDF_TYPE)
        ? !t.getObject().equals(OWL.Thing.asNode()) && !t.getObject().equals(NAMED)
        : Ontology.core().contains(t.getPredicate(), RDF_TYPE, OWL.ObjectProperty.asNode());
  }

  private static List<String> without(Set<String> all, Set<String> others) {
    return all.stream().filter(line -> !others.contains(line)).toList();
  }
}
