package org.parley.publish.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.publish.query.Fixture;
import org.parley.publish.query.answer.Answer;
import org.parley.rdf.Vocabulary;

/** The sentences behind rows of the invented graph. */
final class ProofsTest {
  private static List<Proof> proofs(String name, Map<String, String> params, int row) {
    Answer answer = Fixture.ask(name, params);
    Graph graph = Fixture.DATA.asDatasetGraph().getDefaultGraph();
    return Txn.calculateRead(Fixture.DATA, () -> Proofs.of(graph, answer.rows().get(row)));
  }

  @Test
  void aRowIsProvedByItsOwnPersonsSentences() {
    Map<String, String> fifth = Map.of("series", "NRST", "edition", "5");
    List<Proof> brekke = proofs("who-represented-each-side", fifth, 0);
    List<Proof> tolvan = proofs("who-represented-each-side", fifth, 1);
    assertEquals("representing", brekke.get(0).fact());
    assertTrue(brekke.get(0).reach() >= 3, "meeting, side and person");
    assertTrue(tolvan.get(0).marked().startsWith("[Colonel Mira Tolvan"), tolvan::toString);
    assertTrue(brekke.stream().noneMatch(proof -> proof.words().contains("Tolvan")));
  }

  @Test
  void theWordsAreMarkedInTheirSentence() {
    Proof proof =
        new Proof(
            1, "date", "They met in May, it said.", "They met in May", "d", "http://x/d", "r", "1");
    assertEquals("[They met in May], it said.", proof.marked());
    assertEquals("", new Proof(1, "date", "", "", "d", "http://x/d", "r", "1").marked());
  }

  @Test
  void ofManyPassagesThoseThatTellMostAreRead() {
    Answer fifth =
        Fixture.ask("who-represented-each-side", Map.of("series", "NRST", "edition", "5"));
    Graph graph = Fixture.DATA.asDatasetGraph().getDefaultGraph();
    Txn.executeRead(
        Fixture.DATA,
        () -> {
          Proofs.Best all = Proofs.best(graph, fifth.rows().get(0), 1000);
          long read =
              all.proofs().stream()
                  .map(proof -> List.of(proof.documentIri(), proof.words(), proof.rule()))
                  .distinct()
                  .count();
          assertTrue(read > 1, all::toString);
          assertEquals(0, all.more());
          Proofs.Best one = Proofs.best(graph, fifth.rows().get(0), 1);
          assertEquals(read - 1, one.more(), all::toString);
          assertEquals(all.proofs().get(0).reach(), one.proofs().get(0).reach());
          assertEquals(1, one.proofs().stream().map(Proof::words).distinct().count());
          assertTrue(all.proofs().containsAll(one.proofs()));
        });
  }

  private static Node thing(String name) {
    return NodeFactory.createURI("http://x/id/" + name);
  }

  private static Node property(String name) {
    return NodeFactory.createURI(Vocabulary.NS + name);
  }

  /** Adds what a passage claims; its sentence is what that is about. */
  private static void claim(Graph graph, Node about, String property, Node said) {
    Node claim = thing("claim/" + graph.size());
    Node passage = thing("document/1#char=0," + graph.size());
    graph.add(claim, Vocabulary.CLAIM_SUBJECT, about);
    graph.add(claim, Vocabulary.CLAIM_PROPERTY, property(property));
    graph.add(claim, said.isLiteral() ? Vocabulary.CLAIM_VALUE : Vocabulary.CLAIM_OBJECT, said);
    graph.add(claim, Vocabulary.EVIDENCE, passage);
    graph.add(passage, Vocabulary.IN_SENTENCE, NodeFactory.createLiteralString(about.getURI()));
  }

  private static List<@Nullable RDFNode> row(Node... things) {
    return Arrays.stream(things)
        .<@Nullable RDFNode>map(thing -> ResourceFactory.createResource(thing.getURI()))
        .toList();
  }

  @Test
  void anOfficeStandsForItsBody() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node person = thing("person/1");
    Node body = thing("organisation/1");
    Node office = thing("office/1");
    Node tenure = thing("tenure/1");
    graph.add(office, property("postIn"), body);
    graph.add(tenure, property("tenureBy"), person);
    claim(graph, tenure, "tenureOf", office);
    assertEquals(1, Proofs.of(graph, row(person, body)).size());
    graph.delete(office, property("postIn"), body);
    assertEquals(List.of(), Proofs.of(graph, row(person, body)));
  }

  @Test
  void whatIsOnlyCountedHasNoSentence() {
    assertEquals(List.of(), proofs("missing-editions", Map.of(), 0));
  }

  @Test
  void anotherMeetingOfTheSameSideProvesNothing() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node fifth = thing("meeting/5");
    Node fourth = thing("meeting/4");
    Node norland = thing("organisation/norland");
    graph.add(fourth, property("followedBy"), fifth);
    for (Node meeting : List.of(fourth, fifth)) {
      graph.add(meeting, property("hasParty"), norland);
      claim(graph, meeting, "hasParty", norland);
    }
    List<Proof> proofs = Proofs.of(graph, row(fifth, norland));
    assertEquals(List.of(fifth.getURI()), proofs.stream().map(Proof::sentence).toList());
  }

  @Test
  void whereNotAllIsLookedAtItSaysSo() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node meeting = thing("meeting/1");
    Node norland = thing("organisation/norland");
    claim(graph, meeting, "hasParty", norland);
    assertTrue(Proofs.best(graph, row(meeting, norland), 1).whole());
    assertTrue(Proofs.best(graph, row(norland), 1).whole());
    for (int i = 0; i < 2000; i++) {
      claim(graph, thing("meeting/other-" + i), "hasParty", norland);
    }
    assertFalse(Proofs.best(graph, row(meeting, norland), 1).whole());
    assertFalse(Proofs.best(graph, row(norland), 1).whole());
  }

  @Test
  void aValueIsFoundInWordsOrNumbersOrByTheNameOfWhatIsSaid() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node meeting = thing("meeting/1");
    Node capital = thing("place/1");
    graph.add(capital, Vocabulary.RDFS_LABEL, NodeFactory.createLiteralString("Norport"));
    claim(graph, meeting, "atPlace", capital);
    claim(graph, meeting, "edition", NodeFactory.createLiteralString("5"));
    assertEquals(List.of("atPlace"), facts(graph, meeting, "norport"));
    assertEquals(List.of("edition"), facts(graph, meeting, "5"));
    assertEquals(List.of(), facts(graph, meeting, "6"));
  }

  private static List<String> facts(Graph graph, Node thing, String text) {
    List<@Nullable RDFNode> row = new ArrayList<>(row(thing));
    row.add(ResourceFactory.createStringLiteral(text));
    return Proofs.of(graph, row).stream().map(Proof::fact).toList();
  }
}
