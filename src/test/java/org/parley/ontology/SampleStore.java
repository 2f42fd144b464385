package org.parley.ontology;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.system.Txn;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Builder;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.rdf.Iris;
import org.parley.read.Metadata;
import org.parley.store.GraphStore;

/** The sample corpus, read once for all tests of this room. */
final class SampleStore {
  static final GraphStore STORE = build();

  private SampleStore() {}

  private static GraphStore build() {
    GraphStore store = GraphStore.inMemory(Iris.DEFAULT_BASE);
    Path sample = Path.of("src/main/resources/sample");
    new Builder(new ArticleReader(Extraction.load(), Progress.SILENT))
        .build(store, List.of(sample), Metadata.read(sample.resolve("meta.tsv")));
    return store;
  }

  /** A copy of what queries see. */
  static Graph facts() {
    Graph copy = GraphMemFactory.createDefaultGraph();
    Txn.executeRead(
        STORE.dataset(),
        () -> GraphUtil.addInto(copy, STORE.dataset().asDatasetGraph().getDefaultGraph()));
    return copy;
  }
}
