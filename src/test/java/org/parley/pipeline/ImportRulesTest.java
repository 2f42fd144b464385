package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.pipeline.EditedStore.graph;
import static org.parley.pipeline.EditedStore.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that breaks a rule changes nothing, not even by what of it breaks none. */
final class ImportRulesTest {
  private static final String SOUND = "d:person/li-wei skos:altLabel 'L. Wei' . ";

  @TempDir static Path folder;
  private static EditedStore store;

  @BeforeAll
  static void read() throws IOException {
    store = new EditedStore(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d:person/arun-rao rdfs:label '  ' | empty",
        "d:person/arun-rao rdfs:label d:person/li-wei | a name is text",
        "d:person/arun-rao skos:altLabel 7 | a name is text",
        "d:person/arun-rao rdfs:label 'Rao', 'Minister Rao' | two labels",
        "d:person/arun-rao owl:sameAs d:organisation/china | never one",
        "d:person/arun-rao owl:sameAs d:person/arun-rao | one thing twice",
        "d:person/arun-rao owl:sameAs 'himself' | needs an address",
        "d:person/arun-rao owl:sameAs owl:Thing | a word of OWL",
        "d:person/arun-rao owl:sameAs :Person | of the vocabulary",
        "d:person/arun-rao a owl:Class | no class",
        "d:person/li-wei owl:sameAs d:person/wei-lin ; owl:differentFrom d:person/wei-lin"
            + " | same and different",
        "d:topic/trade-through-the-pass skos:broader :topic-security, :topic-diplomacy"
            + " | two concepts",
        "d:topic/trade-through-the-pass skos:broader d:person/arun-rao | concept of the scheme",
        "d:topic/trade-through-the-pass skos:broader d:topic/trade-through-the-pass | below itself",
        "d:topic/trade-through-the-pass skos:broader d:topic/patrols-along-the-ridge ."
            + " d:topic/patrols-along-the-ridge skos:broader d:topic/trade-through-the-pass"
            + " | below itself",
        "d:topic/trade-through-the-pass rdfs:label 'patrols along the ridge'"
            + " | called like another topic"
      })
  void whatBreaksARuleIsRefused(String fact, String why) {
    assertRefused(graph(SOUND + fact + " ."), why);
  }

  @Test
  void aWholeCopyWithoutALabelIsRefused() {
    Graph edited = store.copy();
    edited.remove(node("d:person/arun-rao"), node("rdfs:label"), Node.ANY);
    GraphUtil.addInto(edited, graph(SOUND));
    assertRefused(edited, "its label is missing");
  }

  @Test
  void aWholeCopyWithTheFormerLabelBesideTheNewOneIsRefused() {
    Graph edited = store.copy();
    GraphUtil.addInto(edited, graph("d:person/arun-rao rdfs:label 'Rao' ."));
    assertRefused(edited, "two labels");
  }

  @Test
  void aWholeCopyWithTheFormerPlaceBesideTheNewOneIsRefused() {
    Graph edited = store.copy();
    GraphUtil.addInto(
        edited, graph("d:topic/trade-through-the-pass skos:broader :topic-security ."));
    assertRefused(edited, "two concepts");
  }

  private static void assertRefused(Graph edited, String why) {
    String before = store.export();
    Imported imported = store.take(edited);
    assertEquals(List.of(), imported.taken());
    assertTrue(!imported.broken().isEmpty(), imported::toString);
    imported.broken().forEach(one -> assertTrue(one.why().contains(why), imported::toString));
    assertEquals(before, store.export());
    assertEquals(List.of(), store.corrector.list());
  }
}
