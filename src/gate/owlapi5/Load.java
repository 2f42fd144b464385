import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfile;

/**
 * Loads documents and writes for each, on a line: the IRI of its ontology, its axioms, the
 * ontologies that came with it, and what keeps all of them out of the profiles DL and RL.
 *
 * <p>A line of the tasks holds the address of a document; Turtle to read before it, or nothing; and
 * where else to find what is imported, as {@code IRI=address}. All else counts as missing.
 */
final class Load {
  private static final String NOWHERE = "file:/not/among/the/addresses";

  private final String document;
  private final String header;
  private final Map<String, String> addresses = new HashMap<>();

  private Load(String[] task) {
    document = task[0];
    header = task[1];
    for (int i = 2; i < task.length; i++) {
      String[] pair = task[i].split("=", 2);
      addresses.put(pair[0], pair[1]);
    }
  }

  public static void main(String[] files) throws IOException {
    List<String> answers = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      answers.add(new Load(line.split("\t", -1)).answer());
    }
    Files.write(Path.of(files[1]), answers);
  }

  private String answer() throws IOException {
    try {
      OWLOntology loaded = loaded();
      return String.join(
          "\t",
          loaded.getOntologyID().getOntologyIRI().map(IRI::toString).orElse("-"),
          Integer.toString(loaded.getAxiomCount()),
          Long.toString(loaded.importsClosure().count()),
          outside(new OWL2DLProfile(), loaded),
          outside(new OWL2RLProfile(), loaded));
    } catch (OWLOntologyCreationException | RuntimeException e) {
      return "failed\t" + line(e.getMessage());
    }
  }

  private OWLOntology loaded() throws OWLOntologyCreationException, IOException {
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    manager.getIRIMappers().add(iri -> IRI.create(addresses.getOrDefault(iri.toString(), NOWHERE)));
    if (header.isEmpty()) {
      // the library asks for the document itself, with the headers of its own
      return manager.loadOntologyFromOntologyDocument(IRI.create(document));
    }
    try (InputStream body = URI.create(document).toURL().openStream()) {
      byte[] before = (header + "\n").getBytes(StandardCharsets.UTF_8);
      InputStream both = new SequenceInputStream(new ByteArrayInputStream(before), body);
      return manager.loadOntologyFromOntologyDocument(
          new StreamDocumentSource(
              both, IRI.create(document), new TurtleDocumentFormat(), "text/turtle"));
    }
  }

  private static String outside(OWLProfile profile, OWLOntology ontology) {
    return profile.checkOntology(ontology).getViolations().stream()
        .findFirst()
        .map(violation -> line(violation.toString()))
        .orElse("");
  }

  private static String line(String text) {
    return String.valueOf(text).replaceAll("\\s+", " ");
  }
}
