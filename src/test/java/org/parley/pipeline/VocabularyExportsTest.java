package org.parley.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.publish.query.answer.Answer;
import org.parley.publish.query.answer.AnswerFormat;
import org.parley.publish.query.answer.AnswerWriter;
import org.parley.publish.query.ask.QueryRunner;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/** The sample corpus in the words of other vocabularies, checked against shapes of these. */
final class VocabularyExportsTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final QueryRunner QUERIES = new QueryRunner(QueryCatalogue.load());
  private static final GraphStore STORE = GraphStore.inMemory("http://localhost:3030");

  @BeforeAll
  static void build() {
    new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
        .build(STORE, List.of(SAMPLE), Metadata.read(SAMPLE.resolve("meta.tsv")));
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @ParameterizedTest
  @CsvSource({"org,1000", "schema-org,1500", "web-annotations,10000"})
  void exportsAreValid(String vocabulary, int atLeast) throws IOException {
    Graph exported = export(vocabulary);
    assertTrue(exported.size() >= atLeast, () -> vocabulary + " " + exported.size());
    List<String> wrong =
        validate(vocabulary, exported).getEntries().stream()
            .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
            .toList();
    assertEquals(List.of(), wrong);
  }

  /** Shapes that nothing can break would prove nothing. */
  @ParameterizedTest
  @CsvSource({
    "org,http://www.w3.org/ns/org#member",
    "org,http://www.w3.org/ns/org#postIn",
    "schema-org,https://schema.org/name",
    "schema-org,https://schema.org/subjectOf",
    "web-annotations,http://www.w3.org/ns/oa#hasSource",
    "web-annotations,http://www.w3.org/ns/oa#hasSelector",
  })
  void shapesMissWhatIsTakenAway(String vocabulary, String property) throws IOException {
    Graph exported = export(vocabulary);
    Triple any = exported.find(Node.ANY, NodeFactory.createURI(property), Node.ANY).next();
    exported.delete(any);
    assertFalse(validate(vocabulary, exported).conforms(), any::toString);
  }

  /** What is annotated are the words of an article, at their place. */
  @Test
  void everyClassOfTheAnnotationsIsThere() throws IOException {
    Graph exported = export("web-annotations");
    for (String type :
        List.of("Annotation", "SpecificResource", "TextQuoteSelector", "TextPositionSelector")) {
      Node node = NodeFactory.createURI("http://www.w3.org/ns/oa#" + type);
      assertTrue(exported.contains(Node.ANY, RDF.type.asNode(), node), type);
    }
  }

  private static Graph export(String vocabulary) throws IOException {
    Answer answer =
        QUERIES.run(
            "export-" + vocabulary,
            Map.of(),
            STORE.dataset(),
            Duration.ofMinutes(5),
            Integer.MAX_VALUE);
    assertFalse(answer.truncated());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter.write(answer, AnswerFormat.NT, out);
    return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
        .lang(Lang.NTRIPLES)
        .toGraph();
  }

  private static ValidationReport validate(String vocabulary, Graph exported) {
    Graph shapes =
        RDFParser.source("src/test/resources/vocabularies/" + vocabulary + ".ttl").toGraph();
    return ShaclValidator.get().validate(Shapes.parse(shapes), exported);
  }
}
