package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ArticleId;
import org.parley.rdf.Reports;

/** That the words of articles are left out where nobody may have them, whichever way one asks. */
final class TextsTest {
  private static final String WORDS = "o:exactText|o:inSentence|o:quotedText";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?s W ?words }",
        "{ GRAPH ?g { ?s W ?words } }",
        "{ GRAPH <urn:x-arq:UnionGraph> { ?s W ?words } }",
        "{ ?s a o:Passage ; rdfs:label ?words }",
        "{ ?s a o:Statement ; rdfs:label ?words }",
        "{ ?s o:claimProperty o:quotedText ; o:claimValue ?words }",
        "{ ?s o:claimProperty o:quotedText ; rdfs:label ?words }"
      })
  void noQueryFindsWordsThatAreLeftOut(String pattern) {
    GraphStore store = Stores.golden();
    assertTrue(asked(store, Texts.PASSAGES, pattern), pattern);
    assertFalse(asked(store, Texts.NONE, pattern), pattern);
  }

  @Test
  void theFactsStay() {
    GraphStore store = Stores.golden();
    for (String pattern :
        new String[] {
          "{ ?s a o:Person ; rdfs:label ?name }",
          "{ ?s o:passageOf ?d ; o:begin ?b }",
          "{ ?s o:claimValue ?v }",
          "{ ?s a o:Claim ; rdfs:label ?v }",
          "{ ?d a o:Document ; rdfs:label ?v }"
        }) {
      assertTrue(asked(store, Texts.NONE, pattern), pattern);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ ?d B ?text }", "{ GRAPH ?g { ?d a o:Document ; B ?text } }"})
  void aWholeTextIsPassedOnWhereItMayBe(String pattern) {
    GraphStore store = Stores.golden();
    ArticleId article = Reports.herald().article().id();
    Texts full = new Texts("full", true, all -> Map.of(article, "the whole text"));
    String open = pattern.replace(" B ", " <http://schema.org/articleBody> ");
    assertTrue(asked(store, full, open));
    assertTrue(asked(store, full, "{ ?s o:exactText ?words }"));
    assertFalse(asked(store, Texts.PASSAGES, open));
    assertTrue(export(store, full).contains("/articleBody> \"the whole text\""));
    assertEquals("v-full", full.version("v"));
    assertEquals("v", Texts.PASSAGES.version("v"));
  }

  private static boolean asked(GraphStore store, Texts texts, String pattern) {
    DatasetGraph data = store.dataset(texts).asDatasetGraph();
    String query =
        "PREFIX o: <https://w3id.org/parley/ontology/>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ASK "
            + pattern.replace(" W ", " (" + WORDS + ") ");
    return Txn.calculateRead(
        data, () -> QueryExec.newBuilder().dataset(data).query(query).build().ask());
  }

  @Test
  void anExportLeavesThemOutToo() {
    String whole = export(Stores.golden(), Texts.PASSAGES);
    String left = export(Stores.golden(), Texts.NONE);
    assertTrue(whole.contains("/exactText> \"") && whole.contains("/quotedText> \""));
    assertFalse(left.contains("/exactText> \"") || left.contains("/quotedText> \""));
    assertEquals(
        whole.lines().filter(line -> line.contains("/participant>")).toList(),
        left.lines().filter(line -> line.contains("/participant>")).toList());
  }

  private static String export(GraphStore store, Texts texts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ExportFormat.NQ, false, texts, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
