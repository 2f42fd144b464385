package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.parley.model.ArticleId;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Progress;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.read.Metadata;
import org.parley.resolve.Resolver;

/**
 * What the articles of a folder tell together, before and after anything is concluded from it.
 *
 * @param asserted the consolidated facts with the concepts that they refer to
 * @param materialised what a query sees of them in the default graph of a store
 */
record Told(Graph asserted, Graph materialised) {
  private static final Extraction EXTRACTION = Extraction.load();

  /** Reads articles beside the table of their metadata. */
  static Told by(Path folder, List<Path> articles) {
    Path table = folder.resolve("meta.tsv");
    Metadata metadata = Files.exists(table) ? Metadata.read(table) : Metadata.none();
    ArticleReader reader = new ArticleReader(EXTRACTION, Progress.SILENT);
    return of(batch(reader.read(articles, metadata).reports()));
  }

  private static GraphBatch batch(List<Report> reports) {
    Resolution resolution = new Resolver().resolve(reports);
    GraphMapper mapper = new GraphMapper(Iris.DEFAULT_BASE);
    SortedMap<ArticleId, Graph> articles = new TreeMap<>();
    reports.forEach(r -> articles.put(r.article().id(), mapper.article(r, resolution)));
    return new GraphBatch(new TreeMap<>(), articles, mapper.entities(resolution));
  }

  private static Told of(GraphBatch batch) {
    Graph asserted = Consolidation.of(batch.entities(), batch.articles().values());
    GraphUtil.addInto(asserted, Ontology.concepts());
    Graph materialised = GraphMemFactory.createDefaultGraph();
    try (GraphStore store = GraphStore.inMemory(Iris.DEFAULT_BASE)) {
      store.write(batch);
      store
          .dataset()
          .executeRead(
              () ->
                  GraphUtil.addInto(
                      materialised, store.dataset().asDatasetGraph().getDefaultGraph()));
    }
    return new Told(asserted, materialised);
  }
}
