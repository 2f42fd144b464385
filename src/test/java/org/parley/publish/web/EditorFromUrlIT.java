package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.linkeddata.Modules;
import org.parley.store.GraphStore;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/** Ontology and data from the address of a running server, with the library of Protégé. */
final class EditorFromUrlIT {
  private static final Modules MODULES = new Modules();
  private static GraphStore store;
  private static TestServer server;

  @BeforeAll
  static void start() {
    store = SampleStore.of("05-nato-china-explainer.txt");
    server = new TestServer(TestServer.GENEROUS, 1000, store.dataset());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  /** An editor asks by the headers of its library; all that is ours it finds on this machine. */
  private static OWLOntology open(String path) throws OWLOntologyCreationException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    for (Modules.Module module : MODULES.modules()) {
      IRI served =
          IRI.create(server.uri(URI.create(module.iri()).getPath().replace("/parley", "")));
      manager.getIRIMappers().add(iri -> iri.toString().equals(module.iri()) ? served : null);
    }
    return manager.loadOntologyFromOntologyDocument(IRI.create(server.uri(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontology", "vocabulary", "topics", "alignments"})
  void aModuleIsLoadedWhole(String name) throws OWLOntologyCreationException {
    String iri = "https://w3id.org/parley/" + name;
    OWLOntology loaded = open("/" + name);
    assertEquals(IRI.create(iri), loaded.getOntologyID().getOntologyIRI().orNull());
    Graph graph = MODULES.find(iri).graph();
    assertEquals(
        names(graph, OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty),
        loaded.getSignature().stream()
            .filter(
                term -> term.isOWLClass() || term.isOWLObjectProperty() || term.isOWLDataProperty())
            .filter(loaded::isDeclared)
            .map(EditorFromUrlIT::name)
            .collect(Collectors.toCollection(TreeSet::new)));
    assertTrue(loaded.getAxiomCount() >= graph.size() / 2, () -> loaded + " of " + graph.size());
  }

  private static String name(OWLEntity term) {
    return term.getIRI().toString();
  }

  private static Set<String> names(Graph graph, Resource... types) {
    return List.of(types).stream()
        .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()))
        .map(fact -> fact.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/organisation/nato", "/doc/organisation/nato.rdf"})
  void aThingIsLoadedWithAllThatIsKnownOfIt(String path) throws OWLOntologyCreationException {
    OWLOntology loaded = open(path);
    Graph served =
        RDFParser.fromString(server.get("/doc/organisation/nato.rdf").body(), Lang.RDFXML)
            .toGraph();
    String nato = TestServer.BASE + "/id/organisation/nato";
    long about = served.stream().filter(fact -> isAbout(fact, nato)).count();
    assertTrue(about > 10, () -> served.size() + " served");
    assertTrue(
        loaded.getAxiomCount() >= about, () -> loaded.getAxiomCount() + " axioms of " + about);
    assertTrue(loaded.containsIndividualInSignature(IRI.create(nato)));
  }

  private static boolean isAbout(Triple fact, String iri) {
    return fact.getSubject().isURI() && fact.getSubject().getURI().equals(iri);
  }

  /** An editor that takes an empty ontology for a loaded one would see nothing of a fault. */
  @Test
  void whatIsNotThereIsNotLoaded() {
    assertThrows(OWLOntologyCreationException.class, () -> open("/ontology/9.9.9"));
  }
}
