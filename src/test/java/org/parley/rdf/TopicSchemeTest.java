package org.parley.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What words name which concept of the topic scheme, and what words only look as if they did. */
final class TopicSchemeTest {
  private static final TopicScheme SCHEME = Ontology.topics();

  @Test
  void phrasesNameWhatTheyMeanAndNothingElse() throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    phrases().forEach(row -> compare(row, expected, found));
    assertTrue(expected.size() >= 60, () -> expected.size() + " phrases");
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static void compare(String[] row, List<String> expected, List<String> found) {
    expected.add(String.join(" ", row));
    Node named = SCHEME.named(row[0]);
    Node above = SCHEME.above(row[0]);
    assertTrue(named == null || above == null, row[0]);
    String how = named != null ? " = " + label(named) : above != null ? " < " + label(above) : " -";
    found.add(row[0] + how);
  }

  /** A later name must not take the place of an earlier one: folded, all are different. */
  @Test
  void everyNameOfTheSchemeNamesItsOwnConcept() {
    int names = 0;
    for (Node concept : topics()) {
      for (Node property : List.of(Vocabulary.RDFS_LABEL, Vocabulary.ALT_LABEL)) {
        for (String name : literals(concept, property)) {
          assertEquals(concept, SCHEME.named(name), name);
          names++;
        }
      }
    }
    assertTrue(names > 1000, names + " names");
  }

  private static List<Node> topics() {
    return Ontology.concepts()
        .find(Node.ANY, SKOS.inScheme.asNode(), Vocabulary.term("topics"))
        .mapWith(t -> t.getSubject())
        .toList();
  }

  private static List<String> literals(Node concept, Node property) {
    return Ontology.concepts()
        .find(concept, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static String label(@Nullable Node concept) {
    return concept == null ? "" : Ontology.label(concept);
  }

  private static List<String[]> phrases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/rdf/topic-phrases.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }
}
