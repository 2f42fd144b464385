package org.parley.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.correct.Outcome.Standing;
import org.parley.read.Metadata;
import org.parley.store.ExportFormat;
import org.parley.store.GraphStore;

/** What is changed in a copy of the graph comes back, or is refused with a reason. */
final class ImportingTest {
  private static final String BASE = "http://localhost:3030";
  private static final String PREFIXES =
      """
      PREFIX d: <http://localhost:3030/id/>
      PREFIX : <https://w3id.org/parley/ontology/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """;
  private static final Corrector.Author ADA = new Corrector.Author("Ada", null);
  private static final Builder BUILDER =
      new Builder(new ArticleReader(Extraction.load(), Progress.SILENT));

  @TempDir Path folder;
  private final GraphStore store = GraphStore.inMemory(BASE);
  private final Corrector corrector = new Corrector(store, InstantSource.fixed(Instant.EPOCH));

  @BeforeEach
  void read() throws IOException {
    article("first", "Li Wei", "3 May 2031");
    article("second", "Wei Lin", "7 June 2032");
  }

  private void article(String name, String envoy, String day) throws IOException {
    String text =
        "Chinese Defence Minister "
            + envoy
            + " met Indian Defence Minister Arun Rao in Beijing on "
            + day
            + ". They discussed patrols along the ridge.\n";
    Path file = Files.writeString(folder.resolve(name + ".txt"), text);
    BUILDER.build(store, List.of(file), Metadata.none());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aCopyThatNobodyChangedChangesNothing() {
    Imported imported = corrector.take(copy(), ADA);
    assertEquals(new Imported(List.of(), List.of()), imported);
  }

  @Test
  void namesComeBackAndOutliveFurtherArticles() throws IOException {
    assertTaken(
        3, "d:person/arun-rao rdfs:label 'Rao Arun' ; skos:altLabel 'A. Rao', 'Arūn Rao' .");
    article("third", "Li Wei", "9 July 2033");
    assertHolds("d:person/arun-rao", "rdfs:label", "'Rao Arun'");
    assertHolds("d:person/arun-rao", "skos:altLabel", "'A. Rao'");
    assertHolds("d:person/arun-rao", "skos:altLabel", "'Arun Rao'");
    assertHolds("d:person/arun-rao", ":matchKey", "'rao arun'");
    assertEquals(new Imported(List.of(), List.of()), corrector.take(copy(), ADA));
  }

  @Test
  void aSynonymThatIsTakenOutOfAWholeCopyIsGone() {
    assertTaken(1, "d:person/arun-rao skos:altLabel 'Raoul' .");
    Graph edited = copy();
    edited.delete(triple("d:person/arun-rao", "skos:altLabel", "'Raoul'"));
    assertEquals(1, corrector.take(edited, ADA).taken().size());
    assertFalse(copy().contains(triple("d:person/arun-rao", "skos:altLabel", "'Raoul'")));
    assertEquals(
        List.of(Standing.OVERRULED, Standing.HOLDS),
        corrector.list().stream().map(one -> one.standing()).toList());
  }

  @Test
  void whatIsOneAndWhatIsNotComesBack() {
    assertTaken(
        2,
        "d:person/li-wei owl:sameAs d:person/wei-lin ."
            + " d:organisation/china owl:sameAs <https://example.org/entity/7> .");
    assertHolds("d:organisation/china", "owl:sameAs", "<https://example.org/entity/7>");
    boolean first = copy().contains(node("d:person/li-wei"), Node.ANY, Node.ANY);
    boolean second = copy().contains(node("d:person/wei-lin"), Node.ANY, Node.ANY);
    assertTrue(first ^ second, "one person is left");
  }

  @Test
  void aTopicIsPutUnderAConcept() {
    String topic = topic();
    assertTaken(1, topic + " skos:broader :topic-security .");
    assertHolds(topic, "skos:broader", ":topic-security");
  }

  private String topic() {
    return copy()
        .find(Node.ANY, node("rdf:type"), node(":Topic"))
        .mapWith(t -> "<" + t.getSubject() + ">")
        .next();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d:person/arun-rao :holdsOffice d:office/defence-minister-china | follow from articles",
        "d:person/nobody rdfs:label 'Nobody' | holds nothing with this address",
        "<http://localhost:3030/id/person/> rdfs:label 'Nobody' | holds nothing with this address",
        "[] rdfs:label 'Nobody' | holds nothing with this address",
        "d:person/arun-rao rdfs:label '  ' | empty",
        "d:person/arun-rao rdfs:label d:person/li-wei | a name is text",
        "d:person/arun-rao owl:sameAs d:organisation/china | never one",
        "d:person/arun-rao owl:sameAs d:person/nobody | holds nothing with the address",
        "d:person/arun-rao skos:broader :topic-security | only topics",
        ":topic-security skos:broader :topic-diplomacy | holds nothing with this address",
        ":Person rdfs:label 'human being' | holds nothing with this address",
        "d:person/arun-rao owl:sameAs 'himself' | needs an address"
      })
  void whatBreaksTheRulesIsRefused(String fact, String why) {
    String before = export();
    Imported imported = corrector.take(graph(fact + " ."), ADA);
    assertEquals(List.of(), imported.taken());
    assertEquals(1, imported.refused().size());
    assertTrue(imported.refused().get(0).why().contains(why), imported.refused()::toString);
    assertEquals(before, export());
  }

  @Test
  void ofTwoNewLabelsOneIsRefused() {
    Imported imported =
        corrector.take(graph("d:person/arun-rao rdfs:label 'Rao', 'Minister Rao' ."), ADA);
    assertEquals(1, imported.taken().size());
    assertEquals(1, imported.refused().size());
  }

  @Test
  void withdrawingRestoresExactlyWhatWasThere() {
    String before = export();
    assertTaken(
        3,
        "d:person/arun-rao rdfs:label 'Rao' ; skos:altLabel 'R.' ."
            + " d:organisation/india owl:sameAs <https://example.org/entity/8> .");
    corrector.list().forEach(one -> corrector.withdraw(one.correction().id()));
    assertEquals(before, export());
  }

  private void assertTaken(int count, String turtle) {
    Imported imported = corrector.take(graph(turtle), ADA);
    assertEquals(List.of(), imported.refused());
    assertEquals(count, imported.taken().size());
    imported.taken().forEach(one -> assertEquals(Standing.HOLDS, one.standing()));
  }

  private void assertHolds(String subject, String property, String object) {
    assertTrue(copy().contains(triple(subject, property, object)), object);
  }

  private static Triple triple(String subject, String property, String object) {
    return Triple.create(node(subject), node(property), node(object));
  }

  /** Prefixed names with slashes are not valid in SPARQL terms, so Turtle's parser reads them. */
  private static Node node(String term) {
    if (term.equals("rdf:type")) {
      return SSE.parseNode("rdf:type");
    }
    return graph("<x:s> <x:p> " + term + " .").find().next().getObject();
  }

  private static Graph graph(String turtle) {
    String escaped = turtle.replaceAll("d:(\\w+)/([\\w-]+)", "<" + BASE + "/id/$1/$2>");
    return RDFParser.fromString(PREFIXES + escaped, Lang.TURTLE).toGraph();
  }

  private Graph copy() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.TTL, out);
    return RDFParser.fromString(out.toString(UTF_8), Lang.TURTLE).toGraph();
  }

  private String export() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, out);
    return out.toString(UTF_8);
  }
}
