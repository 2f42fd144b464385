package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.publish.linkeddata.Modules;
import org.parley.publish.linkeddata.OntologyFolder;
import org.parley.publish.linkeddata.ProtegeFolder;
import org.parley.store.GraphStore;
import org.parley.store.Texts;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.UnloadableImportException;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/**
 * What {@code parley export --protege} writes of the sample, opened with the library of Protégé.
 */
final class ProtegeFolderTest {
  private static final String DATASET = "http://localhost:3030/dataset";
  private static final String PARLEY = "https://w3id.org/parley/ontology/";

  private static final String DATA = "http://localhost:3030/id/";
  private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();

  @TempDir static Path folder;
  private static final Modules MODULES = new Modules();
  private static final Editor EDITOR = new Editor();

  @BeforeAll
  static void open() throws IOException, OWLOntologyCreationException {
    ProtegeFolder written = new ProtegeFolder(folder);
    written.write(SampleStore.STORE, Texts.PASSAGES);
    EDITOR.open(written.data());
  }

  @Test
  void nothingIsMissing() {
    assertEquals(List.of(), EDITOR.missing());
    assertEquals(1 + MODULES.modules().size(), EDITOR.size());
  }

  @Test
  void theOntologyAloneOpensWithItsImports(@TempDir Path alone)
      throws IOException, OWLOntologyCreationException {
    new OntologyFolder(alone).write();
    Editor editor = new Editor();
    editor.open(alone.resolve(OntologyFolder.CORE));
    assertEquals(List.of(), editor.missing());
    String core = MODULES.core().iri();
    assertEquals(EDITOR.loaded(core).getAxiomCount(), editor.loaded(core).getAxiomCount());
  }

  /** Each triple but those of the header is an axiom. */
  @Test
  void theDataIsThereToTheLastFact() {
    Graph facts = graph(ProtegeFolder.DATA);
    int header = facts.find(node(DATASET), Node.ANY, Node.ANY).toList().size();
    assertTrue(facts.size() > 20_000, () -> facts.size() + " facts");
    assertEquals(facts.size() - header, EDITOR.loaded(DATASET).getAxiomCount());
  }

  @ParameterizedTest
  @CsvSource({
    "parley.owl, https://w3id.org/parley/ontology",
    "parley-vocabulary.owl, https://w3id.org/parley/vocabulary",
    "parley-topics.owl, https://w3id.org/parley/topics",
    "parley-alignments.owl, https://w3id.org/parley/alignments"
  })
  void eachModuleDeclaresWhatJenaReads(String file, String iri) {
    Modules.Module module = Objects.requireNonNull(MODULES.find(iri), iri);
    OWLOntology loaded = EDITOR.loaded(iri);
    Graph graph = graph(file);
    assertTrue(graph.isIsomorphicWith(module.graph()));
    Imports own = Imports.EXCLUDED;
    assertEquals(
        names(graph, OWL.Class.asNode()), declared(loaded.getClassesInSignature(own), loaded));
    assertEquals(
        names(graph, OWL.ObjectProperty.asNode()),
        declared(loaded.getObjectPropertiesInSignature(own), loaded));
    assertEquals(
        names(graph, OWL.DatatypeProperty.asNode()),
        declared(loaded.getDataPropertiesInSignature(own), loaded));
    assertTrue(loaded.getAxiomCount() >= graph.size() / 2, loaded::toString);
  }

  private static Set<String> declared(Set<? extends OWLEntity> terms, OWLOntology ontology) {
    return terms.stream()
        .filter(ontology::isDeclared)
        .map(term -> term.getIRI().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(Graph graph, Node type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type)
        .mapWith(t -> t.getSubject().getURI())
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theWholeIsInBothProfiles() {
    OWLOntology data = EDITOR.loaded(DATASET);
    assertEquals(List.of(), new OWL2DLProfile().checkOntology(data).getViolations());
    assertEquals(List.of(), new OWL2RLProfile().checkOntology(data).getViolations());
  }

  /**
   * The question of docs/protege.md, as a class: HermiT searches the place of a mere expression.
   */
  @Test
  void theReasonerFindsThePeopleThatTheQueryFinds() throws OWLOntologyCreationException {
    List<String> bodies = List.of("organisation/nato", "organisation/china");
    OWLOntology data = EDITOR.loaded(DATASET);
    Set<OWLAxiom> axioms = new HashSet<>();
    data.getImportsClosure().forEach(ontology -> axioms.addAll(ontology.getAxioms()));
    bodies.forEach(body -> axioms.add(FACTORY.getOWLSubClassOfAxiom(asked(body), answer(body))));
    Reasoner reasoner =
        new Reasoner(
            new Configuration(), OWLManager.createOWLOntologyManager().createOntology(axioms));
    for (String body : bodies) {
      Set<String> people =
          reasoner.getInstances(answer(body), false).getFlattened().stream()
              .map(person -> person.getIRI().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(people.size() > 2, () -> body + people);
      assertEquals(people(body), people);
    }
  }

  /** Person and affiliatedWith value BODY. */
  private static OWLClassExpression asked(String body) {
    return FACTORY.getOWLObjectIntersectionOf(
        FACTORY.getOWLClass(IRI.create(PARLEY + "Person")),
        FACTORY.getOWLObjectHasValue(
            FACTORY.getOWLObjectProperty(IRI.create(PARLEY + "affiliatedWith")),
            FACTORY.getOWLNamedIndividual(IRI.create(DATA + body))));
  }

  private static OWLClass answer(String body) {
    return FACTORY.getOWLClass(IRI.create("urn:answer:" + body));
  }

  private static Set<String> people(String body) {
    String query =
        "PREFIX : <%s> SELECT ?who { ?who a :Person ; :affiliatedWith <%s> }"
            .formatted(PARLEY, DATA + body);
    try (QueryExecution asked =
        QueryExecutionFactory.create(
            query, ModelFactory.createModelForGraph(SampleStore.facts()))) {
      Set<String> people = new TreeSet<>();
      asked.execSelect().forEachRemaining(row -> people.add(row.getResource("who").getURI()));
      return people;
    }
  }

  @Test
  void theSameStoreGivesTheSameBytes(@TempDir Path again) throws IOException {
    new ProtegeFolder(again).write(SampleStore.STORE, Texts.PASSAGES);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Path other = again.resolve(file.getFileName().toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), other.toString());
      }
    }
  }

  /** An editor that made do with less would let every test above pass. */
  @Test
  void whatTheCatalogDoesNotNameIsMissed(@TempDir Path torn)
      throws IOException, OWLOntologyCreationException {
    new ProtegeFolder(torn).write(GraphStore.inMemory("http://localhost:3030"), Texts.NONE);
    Path catalog = torn.resolve("catalog-v001.xml");
    String topics = "(?m)^.*parley/topics.*$";
    Files.writeString(catalog, Files.readString(catalog).replaceAll(topics, ""));
    Editor editor = new Editor();
    Path data = torn.resolve(ProtegeFolder.DATA);
    assertThrows(UnloadableImportException.class, () -> editor.open(data));
    assertEquals(
        List.of(IRI.create("https://w3id.org/parley/topics")),
        editor.missing().stream().distinct().toList());
  }

  private static Graph graph(String file) {
    return RDFParser.source(folder.resolve(file)).toGraph();
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
