package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.linkeddata.ProtegeFolder;
import org.parley.store.Texts;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;

/**
 * Ontology and data of the sample with the OWL API 5, from the addresses of a server and from the
 * export; what it counts is held against Jena and the OWL API 4.
 */
@ExtendWith(OnSample.class)
final class OwlApi5IT {
  private static final String OURS = "https://w3id.org/parley/";
  private static final List<String> MODULES =
      List.of("ontology", "vocabulary", "topics", "alignments");
  private static final String DATASET = SampleServer.BASE + "/dataset";

  @TempDir static Path work;
  private static final Map<String, List<String>> TASKS = new LinkedHashMap<>();
  private static final Map<String, Loaded> LOADED = new LinkedHashMap<>();
  private static UnaryOperator<String> served = path -> path;

  /**
   * What became of a document.
   *
   * @param iri of its ontology: {@code -} where it has none, {@code failed} where nothing is loaded
   * @param ontologies this one and all that it imports
   * @param outsideDl what keeps them out of the profile first; nothing if they are in it
   */
  record Loaded(String iri, int axioms, int ontologies, String outsideDl, String outsideRl) {
    static Loaded of(String answer) {
      String[] told = answer.split("\t", -1);
      return told.length == 2
          ? new Loaded(told[0], 0, 0, told[1], told[1])
          : new Loaded(
              told[0], Integer.parseInt(told[1]), Integer.parseInt(told[2]), told[3], told[4]);
    }
  }

  @BeforeAll
  static void load(SampleServer server) throws IOException {
    new ProtegeFolder(work).write(server.store, Texts.PASSAGES);
    served = path -> server.uri("/" + path).toString();
    for (String module : MODULES) {
      TASKS.put("served " + module, task(served.apply(module), "", served));
      TASKS.put("exported " + module, task(exported(module), "", OwlApi5IT::exported));
    }
    TASKS.put("served thing", task(served.apply("id/organisation/nato"), "", served));
    TASKS.put("served data", task(served.apply("dump.ttl"), header(), served));
    TASKS.put("exported data", task(exported("data"), "", OwlApi5IT::exported));
    TASKS.put("torn data", task(torn(), "", OwlApi5IT::exported));
    for (String mutation : List.of("not-dl", "not-rl")) {
      TASKS.put(mutation, task(broken(mutation), "", OwlApi5IT::exported));
    }
    TASKS.put("without its import", List.of(broken("not-rl"), ""));
    List<String> answers = Engine.OWL_API_5.answers(work, List.copyOf(TASKS.values()));
    TASKS.keySet().forEach(name -> LOADED.put(name, Loaded.of(answers.get(LOADED.size()))));
  }

  /** A document, what to read before it, and where each module is. */
  private static List<String> task(String address, String header, UnaryOperator<String> place) {
    List<String> words = new ArrayList<>(List.of(address, header));
    MODULES.forEach(module -> words.add(OURS + module + "=" + place.apply(module)));
    return words;
  }

  private static String exported(String module) {
    return work.resolve(file(module)).toUri().toString();
  }

  private static String file(String module) {
    return module.equals("ontology") ? "parley.owl" : "parley-" + module + ".owl";
  }

  private static String broken(String mutation) {
    return Path.of("src/test/resources/ontology/broken", mutation + ".ttl").toUri().toString();
  }

  /** A dump is data of any kind; this makes an ontology of it, by which its terms are typed. */
  private static String header() {
    StringBuilder header =
        new StringBuilder("<%s> a <http://www.w3.org/2002/07/owl#Ontology> ".formatted(DATASET));
    MODULES.forEach(
        module ->
            header.append("; <http://www.w3.org/2002/07/owl#imports> <" + OURS + module + "> "));
    return header.append(".").toString();
  }

  /** The data as a download that broke off leaves it. */
  private static String torn() throws IOException {
    String whole = Files.readString(work.resolve(file("data")));
    Path torn = work.resolve("torn.owl");
    Files.writeString(torn, whole.substring(0, whole.length() / 2));
    return torn.toUri().toString();
  }

  private static Loaded loaded(String name) {
    return LOADED.getOrDefault(name, Loaded.of("failed\tnobody asked for " + name));
  }

  @ParameterizedTest
  @CsvSource({"ontology, 1", "vocabulary, 2", "topics, 2", "alignments, 2"})
  void aModuleIsTheSameFromServerAndExport(String module, int ontologies)
      throws OWLOntologyCreationException {
    Loaded expected = new Loaded(OURS + module, axioms(module), ontologies, "", "");
    assertTrue(expected.axioms() > 100, expected::toString);
    assertEquals(expected, loaded("served " + module));
    assertEquals(expected, loaded("exported " + module));
  }

  /** As the library of Protégé counts them. */
  private static int axioms(String module) throws OWLOntologyCreationException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    for (String other : MODULES) {
      IRI document = IRI.create(exported(other));
      manager.getIRIMappers().add(iri -> iri.toString().equals(OURS + other) ? document : null);
    }
    return manager.loadOntologyFromOntologyDocument(IRI.create(exported(module))).getAxiomCount();
  }

  /** Each triple but those of the header is an axiom. */
  @Test
  void theDataIsThereToTheLastFact() {
    int all = 1 + MODULES.size();
    int dumped = graph(served.apply("dump.ttl")).size();
    assertTrue(dumped > 30_000, () -> dumped + " triples");
    assertEquals(new Loaded(DATASET, dumped, all, "", ""), loaded("served data"));
    Graph facts = graph(exported("data"));
    int header = facts.find(NodeFactory.createURI(DATASET), null, null).toList().size();
    Loaded expected = new Loaded(DATASET, facts.size() - header, all, "", "");
    assertEquals(expected, loaded("exported data"));
  }

  /** The library says itself which format it wants, and follows the address to the document. */
  @Test
  void aThingIsThereToTheLastFact() {
    int facts = graph(served.apply("doc/organisation/nato.rdf")).size();
    assertTrue(facts > 100, () -> facts + " facts");
    assertEquals("-", loaded("served thing").iri());
    assertEquals(facts, loaded("served thing").axioms());
  }

  private static Graph graph(String address) {
    return RDFParser.source(address).toGraph();
  }

  @Test
  void whatIsOutsideAProfileIsFound() {
    String unionAbove = "requires a superclass expression";
    assertTrue(loaded("not-rl").outsideRl().contains(unionAbove), loaded("not-rl")::toString);
    assertEquals("", loaded("not-rl").outsideDl());
    assertTrue(
        loaded("not-dl").outsideDl().contains("non-simple property"), loaded("not-dl")::toString);
    assertFalse(loaded("not-dl").outsideRl().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"torn data", "without its import"})
  void whatIsNotWholeIsNotLoaded(String name) {
    assertEquals("failed", loaded(name).iri(), loaded(name)::toString);
  }
}
