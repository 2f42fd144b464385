package org.parley.publish.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void anOfficeStandsForItsBody() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node person = NodeFactory.createURI("http://x/id/person/1");
    Node body = NodeFactory.createURI("http://x/id/organisation/1");
    Node office = NodeFactory.createURI("http://x/id/office/1");
    Node tenure = NodeFactory.createURI("http://x/id/tenure/1");
    Node claim = NodeFactory.createURI("http://x/id/claim/1");
    Node words = NodeFactory.createURI("http://x/id/document/1#char=0,1");
    Node within = NodeFactory.createURI(Vocabulary.NS + "postIn");
    graph.add(office, within, body);
    graph.add(tenure, NodeFactory.createURI(Vocabulary.NS + "tenureBy"), person);
    graph.add(claim, Vocabulary.CLAIM_SUBJECT, tenure);
    graph.add(claim, Vocabulary.CLAIM_OBJECT, office);
    graph.add(claim, Vocabulary.EVIDENCE, words);
    List<@Nullable RDFNode> row =
        List.of(
            ResourceFactory.createResource(person.getURI()),
            ResourceFactory.createResource(body.getURI()));
    assertEquals(1, Proofs.of(graph, row).size());
    graph.delete(office, within, body);
    assertEquals(List.of(), Proofs.of(graph, row));
  }

  @Test
  void whatIsOnlyCountedHasNoSentence() {
    assertEquals(List.of(), proofs("missing-editions", Map.of(), 0));
  }

  @Test
  void anotherMeetingOfTheSameSideProvesNothing() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node fifth = NodeFactory.createURI("http://x/id/meeting/5");
    Node fourth = NodeFactory.createURI("http://x/id/meeting/4");
    Node norland = NodeFactory.createURI("http://x/id/organisation/norland");
    Node party = NodeFactory.createURI("http://x/hasParty");
    graph.add(fourth, NodeFactory.createURI("http://x/followedBy"), fifth);
    for (Node meeting : List.of(fourth, fifth)) {
      Node claim = NodeFactory.createURI(meeting.getURI().replace("meeting", "claim"));
      Node passage = NodeFactory.createURI(meeting.getURI().replace("meeting", "passage"));
      graph.add(meeting, party, norland);
      graph.add(claim, Vocabulary.CLAIM_SUBJECT, meeting);
      graph.add(claim, Vocabulary.CLAIM_PROPERTY, party);
      graph.add(claim, Vocabulary.CLAIM_OBJECT, norland);
      graph.add(claim, Vocabulary.EVIDENCE, passage);
      graph.add(passage, Vocabulary.IN_SENTENCE, NodeFactory.createLiteralString(meeting.getURI()));
    }
    List<Proof> proofs =
        Proofs.of(
            graph,
            List.of(
                ResourceFactory.createResource(fifth.getURI()),
                ResourceFactory.createResource(norland.getURI())));
    assertEquals(List.of(fifth.getURI()), proofs.stream().map(Proof::sentence).toList());
  }
}
