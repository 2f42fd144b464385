package org.parley.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;
import org.parley.store.Texts;

/**
 * A graph of articles that mean harm, and of some that do not, in which every name and every text
 * has been made to mean it as well: what no rule of ours would read may still come by an import.
 */
final class HostileCorpus {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path HOSTILE = Path.of("src/test/resources/browser/hostile");
  private static final List<Path> ARTICLES =
      List.of(
          HOSTILE,
          SAMPLE.resolve("02-nato-china-7th-agency.txt"),
          SAMPLE.resolve("03-china-mnd-8th-readout.txt"),
          SAMPLE.resolve("04-nato-8th-readout.txt"));

  private final List<String> payloads = payloads();
  private int turn;

  private HostileCorpus() {}

  static Dataset dataset(String base) {
    try (GraphStore store = GraphStore.inMemory(base)) {
      ArticleReader reader = new ArticleReader(Extraction.load(), Progress.SILENT);
      new Builder(reader).build(store, ARTICLES, Metadata.read(HOSTILE.resolve("meta.tsv")));
      DatasetGraph known = store.dataset(Texts.PASSAGES).asDatasetGraph();
      DatasetGraph hostile = DatasetGraphFactory.createTxnMem();
      Txn.executeRead(known, () -> Txn.executeWrite(hostile, () -> copy(known, hostile)));
      return DatasetFactory.wrap(hostile);
    }
  }

  private static void copy(DatasetGraph known, DatasetGraph hostile) {
    HostileCorpus corpus = new HostileCorpus();
    known
        .find()
        .forEachRemaining(
            quad -> {
              Node value = corpus.worse(quad.getPredicate(), quad.getObject());
              hostile.add(
                  Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), value));
              hostile.add(
                  Quad.create(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), value));
            });
  }

  private Node worse(Node predicate, Node value) {
    boolean words = value.isLiteral() && value.getLiteralLexicalForm().contains(" ");
    if (words || (value.isLiteral() && predicate.equals(RDFS.label.asNode()))) {
      String text = value.getLiteralLexicalForm() + payloads.get(turn++ % payloads.size());
      return NodeFactory.createLiteral(
          text, value.getLiteralLanguage(), value.getLiteralDatatype());
    }
    return value;
  }

  private static List<String> payloads() {
    Properties written = new Properties();
    try (InputStream in = HostileCorpus.class.getResourceAsStream("/browser/hostile.properties")) {
      written.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.concat(
            written.stringPropertyNames().stream().sorted().map(written::getProperty),
            Stream.of("W".repeat(10_000)))
        .toList();
  }
}
