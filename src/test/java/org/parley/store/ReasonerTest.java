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
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.Ontology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/** What a store concludes from the articles of each golden set is what a reasoner does. */
final class ReasonerTest {
  /** Holds of everything, or of everything named, whatever the articles say. */
  private static final Set<Node> TRIVIAL =
      Set.of(OWL.Thing.asNode(), OWL2.NamedIndividual.asNode());

  @ParameterizedTest
  @MethodSource("sets")
  void theStoreConcludesWhatHermitDoes(Path set) throws IOException, OWLOntologyCreationException {
    Told told = Told.by(set, articles(set));
    Hermit hermit = Hermit.over(told.asserted());
    assertEquals(List.of(), hermit.outside(new OWL2DLProfile()));
    assertEquals(List.of(), hermit.outside(new OWL2RLProfile()));
    // of an inconsistent graph everything would follow: HermiT refuses
    Set<String> concluded = lines(hermit.conclude(told.materialised()));
    Set<String> stored = lines(told.materialised());
    assertTrue(concluded.size() > 200, set::toString);
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

  /** Types and relations. The universal property is none of the ontology's. */
  private static Set<String> lines(Graph graph) {
    return new TreeSet<>(
        graph.find().filterKeep(ReasonerTest::isOfUse).mapWith(NodeFmtLib::str).toList());
  }

  private static boolean isOfUse(Triple t) {
    return t.getPredicate().equals(RDF_TYPE)
        ? !TRIVIAL.contains(t.getObject())
        : Ontology.core().contains(t.getPredicate(), RDF_TYPE, OWL.ObjectProperty.asNode());
  }

  @Test
  void alignedToOtherVocabulariesItIsInBothProfiles()
      throws IOException, OWLOntologyCreationException {
    Path set = Path.of("src/test/resources/golden/two-spellings");
    Graph all = Told.by(set, articles(set)).asserted();
    Graph aligned = RDFParser.source("ontology/parley-alignments.ttl").toGraph();
    // the modules are put together here: their headers would fetch them from the network
    aligned.remove(Node.ANY, OWL.imports.asNode(), Node.ANY);
    aligned.remove(Node.ANY, RDF_TYPE, OWL.Ontology.asNode());
    GraphUtil.addInto(all, aligned);
    Hermit hermit = Hermit.over(all);
    assertEquals(List.of(), hermit.outside(new OWL2DLProfile()));
    assertEquals(List.of(), hermit.outside(new OWL2RLProfile()));
    assertTrue(hermit.isConsistent());
  }

  private static List<String> without(Set<String> all, Set<String> others) {
    return all.stream().filter(line -> !others.contains(line)).toList();
  }
}
