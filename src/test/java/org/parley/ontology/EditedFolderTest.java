package org.parley.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Corrector;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Imported;
import org.parley.pipeline.Progress;
import org.parley.publish.linkeddata.ProtegeFolder;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;
import org.parley.store.Texts;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLException;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.vocab.SKOSVocabulary;

/** An exported folder is edited and saved by the library of Protégé, and comes back. */
final class EditedFolderTest {
  private static final String BASE = "http://localhost:3030";
  private static final String TRADE = BASE + "/id/topic/trade-through-the-pass";
  private static final String CHINA = BASE + "/id/organisation/china";
  private static final String PARLEY = "https://w3id.org/parley/ontology/";
  private static final OWLDataFactory FACTORY = OWLManager.getOWLDataFactory();

  @TempDir Path folder;
  private final GraphStore store = GraphStore.inMemory(BASE);

  @BeforeEach
  void read() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("first.txt"),
            "Chinese Defence Minister Li Wei met Indian Defence Minister Arun Rao in Beijing on"
                + " 3 May 2031. They discussed trade through the pass.\n");
    new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
        .build(store, List.of(article), Metadata.none());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsSavedUnchangedChangesNothing() throws IOException, OWLException {
    Path data = export("unchanged");
    save(new Editor().open(data), data);
    assertEquals(new Imported(List.of(), List.of(), List.of(), List.of()), take(data));
  }

  @Test
  void editsComeBackAndStayInTheProfiles() throws IOException, OWLException {
    Path data = export("edited");
    OWLOntology opened = new Editor().open(data);
    opened.getOWLOntologyManager().removeAxiom(opened, below("topic-trade"));
    opened
        .getOWLOntologyManager()
        .addAxioms(opened, Set.of(below("topic-security"), synonym(), elsewhere()));
    save(opened, data);
    Imported imported = take(data);
    assertTrue(imported.isAll(), imported::toString);
    assertEquals(4, imported.taken().size(), "to one place and from the other, a name, an address");
    OWLOntology again = new Editor().open(export("again"));
    assertTrue(again.containsAxiom(below("topic-security")));
    assertTrue(!again.containsAxiom(below("topic-trade")));
    assertTrue(again.containsAxiom(synonym()));
    assertTrue(again.containsAxiom(elsewhere()));
    assertEquals(List.of(), new OWL2DLProfile().checkOntology(again).getViolations());
    assertEquals(List.of(), new OWL2RLProfile().checkOntology(again).getViolations());
  }

  /** After the first import the store holds what the file does not: nobody took that out. */
  @Test
  void aFileOlderThanTheStoreTakesNothingAway() throws IOException, OWLException {
    Path data = export("old");
    Path newer = export("newer");
    OWLOntology opened = new Editor().open(newer);
    opened.getOWLOntologyManager().addAxiom(opened, synonym());
    save(opened, newer);
    assertEquals(1, take(newer).taken().size());
    Imported imported = take(data);
    assertEquals(List.of(), imported.taken());
    assertEquals(1, imported.left().size());
    assertTrue(imported.left().get(0).why().contains("the store has changed"), imported::toString);
  }

  private static OWLAxiom below(String concept) {
    return FACTORY.getOWLObjectPropertyAssertionAxiom(
        FACTORY.getOWLObjectProperty(SKOSVocabulary.BROADER.getIRI()),
        FACTORY.getOWLNamedIndividual(IRI.create(TRADE)),
        FACTORY.getOWLNamedIndividual(IRI.create(PARLEY + concept)));
  }

  private static OWLAxiom synonym() {
    return FACTORY.getOWLAnnotationAssertionAxiom(
        FACTORY.getOWLAnnotationProperty(SKOSVocabulary.ALTLABEL.getIRI()),
        IRI.create(CHINA),
        FACTORY.getOWLLiteral("Middle Kingdom"));
  }

  private static OWLAxiom elsewhere() {
    return FACTORY.getOWLSameIndividualAxiom(
        FACTORY.getOWLNamedIndividual(IRI.create(CHINA)),
        FACTORY.getOWLNamedIndividual(IRI.create("https://example.org/entity/7")));
  }

  private Path export(String name) throws IOException {
    ProtegeFolder written = new ProtegeFolder(folder.resolve(name));
    written.write(store, Texts.PASSAGES);
    return written.data();
  }

  private static void save(OWLOntology ontology, Path file) throws OWLException {
    ontology.getOWLOntologyManager().saveOntology(ontology, IRI.create(file.toUri()));
  }

  private Imported take(Path file) {
    return new Corrector(store, InstantSource.fixed(Instant.EPOCH))
        .take(RDFParser.source(file).toGraph(), new Corrector.Author("Ada", null));
  }
}
