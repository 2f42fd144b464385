package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.pipeline.EditedStore.node;
import static org.parley.pipeline.EditedStore.triple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.correct.Outcome.Standing;
import org.parley.rdf.GraphEdits.Refusal;

/** What is changed in a copy of the graph comes back, or is named with a reason. */
final class ImportingTest {
  private static final Imported NOTHING = new Imported(List.of(), List.of(), List.of(), List.of());
  private static final String RAO = "d:person/arun-rao";
  private static final String TRADE = "d:topic/trade-through-the-pass";
  private static final String RIDGE = "d:topic/patrols-along-the-ridge";

  /** Facts that no import takes over, and why. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          RAO + " :holdsOffice d:office/defence-minister-china",
          "come from the articles",
          RAO + " :matchKey 'raoul'",
          "of the names",
          "d:person/nobody rdfs:label 'Nobody'",
          "this address that could be edited",
          "<http://localhost:3030/id/person/> rdfs:label 'No'",
          "this address that could be edited",
          "[] rdfs:label 'Nobody'",
          "this address that could be edited",
          "<https://example.org/Kind> a owl:Class",
          "this address that could be edited",
          RAO + " owl:sameAs d:person/nobody",
          "holds nothing with the address",
          RAO + " skos:broader :topic-security",
          "only topics",
          ":topic-security skos:broader :topic-diplomacy",
          "as a thing of articles",
          ":Person rdfs:label 'human being'",
          "as a thing of articles");

  @TempDir static Path folder;
  private static EditedStore store;
  private static String untouched;

  @BeforeAll
  static void read() throws IOException {
    store = new EditedStore(folder);
    untouched = store.export();
  }

  /** All tests share one store, for what was imported can be taken back without a trace. */
  @AfterEach
  void takeBack() {
    store.forget();
    assertEquals(untouched, store.export());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void aCopyThatNobodyChangedChangesNothing() {
    assertEquals(NOTHING, store.take(store.copy()));
  }

  @Test
  void namesComeBackAndOutliveFurtherArticles() throws IOException {
    assertTaken(3, RAO + " rdfs:label 'Rao Arun' ; skos:altLabel 'A. Rao', 'Arūn Rao' .");
    store.article("third", "Li Wei", "9 July 2033", "trade");
    assertTrue(store.holds(RAO, "rdfs:label", "'Rao Arun'"));
    assertTrue(store.holds(RAO, "skos:altLabel", "'A. Rao'"));
    assertTrue(store.holds(RAO, "skos:altLabel", "'Arun Rao'"));
    assertTrue(store.holds(RAO, ":matchKey", "'rao arun'"));
    assertEquals(NOTHING, store.take(store.copy()));
  }

  @Test
  void aSynonymThatIsTakenOutOfAWholeCopyIsGone() {
    assertTaken(1, RAO + " skos:altLabel 'Raoul' .");
    assertEquals(1, without(RAO, "skos:altLabel", "'Raoul'").taken().size());
    assertFalse(store.holds(RAO, "skos:altLabel", "'Raoul'"));
    assertEquals(
        List.of(Standing.OVERRULED, Standing.HOLDS),
        store.corrector.list().stream().map(one -> one.standing()).toList());
  }

  @Test
  void whatIsOneAndWhatIsNotComesBack() {
    assertTaken(
        2,
        "d:person/li-wei owl:sameAs d:person/wei-lin ."
            + " d:organisation/china owl:sameAs <https://example.org/entity/7> .");
    assertTrue(store.holds("d:organisation/china", "owl:sameAs", "<https://example.org/entity/7>"));
    boolean first = store.copy().contains(node("d:person/li-wei"), Node.ANY, Node.ANY);
    boolean second = store.copy().contains(node("d:person/wei-lin"), Node.ANY, Node.ANY);
    assertTrue(first ^ second, "one person is left");
  }

  @Test
  void aSameAsThatIsTakenOutIsWithdrawn() {
    assertTaken(1, "d:organisation/china owl:sameAs <https://example.org/entity/7> .");
    Imported imported =
        without("d:organisation/china", "owl:sameAs", "<https://example.org/entity/7>");
    assertEquals(1, imported.withdrawn().size());
    assertTrue(imported.isAll());
    assertEquals(untouched, store.export());
  }

  @Test
  void aTopicIsPutUnderAConcept() {
    assertTaken(1, RIDGE + " skos:broader :topic-security .");
    assertTrue(store.holds(RIDGE, "skos:broader", ":topic-security"));
    assertTrue(store.holds(":topic-security", "skos:narrower", RIDGE));
  }

  @Test
  void aTopicThatIsMovedLeavesItsFormerPlace() throws IOException {
    assertTrue(store.holds(TRADE, "skos:broader", ":topic-trade"));
    Graph edited = store.copy();
    edited.delete(triple(TRADE, "skos:broader", ":topic-trade"));
    edited.add(triple(TRADE, "skos:broader", ":topic-security"));
    Imported imported = store.take(edited);
    assertEquals(2, imported.taken().size());
    assertTrue(imported.isAll(), imported::toString);
    store.article("third", "Li Wei", "9 July 2033", "trade through the pass");
    assertEquals(List.of(node(":topic-security")), places(TRADE));
    assertFalse(store.holds(":topic-trade", "skos:narrower", TRADE));
  }

  @Test
  void anExcerptMovesATopicToo() {
    assertTaken(2, TRADE + " skos:broader :topic-security .");
    assertTaken(2, TRADE + " skos:broader :topic-diplomacy .");
    assertEquals(List.of(node(":topic-diplomacy")), places(TRADE));
  }

  @Test
  void aTopicThatIsTakenFromEverywhereStandsAlone() {
    assertTaken(2, TRADE + " skos:broader :topic-security .");
    assertEquals(1, without(TRADE, "skos:broader", ":topic-security").taken().size());
    assertEquals(List.of(), places(TRADE));
    assertEquals(NOTHING, store.take(store.copy()));
  }

  @Test
  void withdrawingAMoveBringsTheTopicBack() {
    assertTaken(2, TRADE + " skos:broader :topic-security .");
    store.corrector.list().forEach(one -> store.corrector.withdraw(one.correction().id()));
    assertEquals(untouched, store.export());
  }

  /** Neither what an excerpt does not repeat of a thing, nor other things, are taken away. */
  @Test
  void anExcerptTakesNothingAway() {
    assertTaken(1, RAO + " skos:altLabel 'A. Rao' .");
    Imported excerpt = store.take(TRADE + " a :Topic ; rdfs:label 'trade through the pass' .");
    assertEquals(NOTHING, excerpt);
    assertTrue(store.holds(RAO, "skos:altLabel", "'A. Rao'"));
    assertTrue(store.holds(TRADE, "skos:broader", ":topic-trade"));
  }

  @Test
  void aFactThatIsTakenOutStaysAndTheReasonIsTold() {
    Node tie = node(":participatedIn");
    Graph edited = store.copy();
    long ties = edited.stream(node(RAO), tie, Node.ANY).count();
    edited.remove(node(RAO), tie, Node.ANY);
    Imported imported = store.take(edited);
    assertEquals(ties, imported.left().size());
    imported.left().forEach(one -> assertTrue(one.why().contains("parley correct"), one::why));
    assertEquals(untouched, store.export());
  }

  @Test
  void whatComesFromElsewhereIsLeft() {
    String foreign = String.join(" . ", FOREIGN.keySet());
    Imported imported = store.take(foreign + " . " + RAO + " skos:altLabel 'A. Rao' .");
    assertEquals(List.of(), imported.broken());
    assertEquals(FOREIGN.size(), imported.left().size(), imported::toString);
    Set.copyOf(FOREIGN.values()).forEach(why -> assertLeft(imported, why));
    assertEquals(1, imported.taken().size(), "the rest is taken over");
    store.corrector.withdraw(imported.taken().get(0).correction().id());
    assertEquals(untouched, store.export());
  }

  @Test
  void withdrawingRestoresExactlyWhatWasThere() {
    assertTaken(
        3,
        RAO
            + " rdfs:label 'Rao' ; skos:altLabel 'R.' ."
            + " d:organisation/india owl:sameAs <https://example.org/entity/8> .");
    store.corrector.list().forEach(one -> store.corrector.withdraw(one.correction().id()));
    assertEquals(untouched, store.export());
  }

  /** As many facts were left for this reason as there are to leave for it. */
  private static void assertLeft(Imported imported, String why) {
    assertEquals(
        Collections.frequency(FOREIGN.values(), why),
        imported.left().stream().filter(one -> one.why().contains(why)).count(),
        () -> why + " in " + imported);
  }

  private Imported without(String subject, String property, String object) {
    Graph edited = store.copy();
    assertTrue(edited.contains(triple(subject, property, object)));
    edited.delete(triple(subject, property, object));
    return store.take(edited);
  }

  private List<Node> places(String topic) {
    return store
        .copy()
        .find(node(topic), node("skos:broader"), Node.ANY)
        .mapWith(fact -> fact.getObject())
        .toList();
  }

  private void assertTaken(int count, String turtle) {
    Imported imported = store.take(turtle);
    assertEquals(List.<Refusal>of(), imported.left());
    assertEquals(List.<Refusal>of(), imported.broken());
    assertEquals(count, imported.taken().size());
    imported.taken().forEach(one -> assertEquals(Standing.HOLDS, one.standing()));
  }
}
