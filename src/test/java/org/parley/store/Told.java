package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.pipeline.ArticleReader;
import org.parley.pipeline.Extraction;
import org.parley.pipeline.Libraries;
import org.parley.pipeline.Progress;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;
import org.parley.read.Metadata;
import org.parley.resolve.Resolver;

/**
 * What the articles of a folder tell together, before and after anything is concluded from it.
 *
 * @param asserted the facts of the store that articles tell or that it chose among what they tell
 * @param materialised what a query sees in its default graph
 */
record Told(Graph asserted, Graph materialised) {
  private static final Extraction EXTRACTION = Extraction.load();

  /** Chosen or counted by the store; no article says them of the same thing in the same words. */
  private static final Set<Node> CHOSEN =
      Set.of(
          Vocabulary.PRINCIPAL_ROLE,
          Vocabulary.PRINCIPAL_CAPACITY,
          Vocabulary.PRINCIPAL_STYLE,
          Vocabulary.HAS_STATUS,
          Vocabulary.PREVIOUS_EDITION,
          Vocabulary.EARLIEST,
          Vocabulary.LATEST);

  /** What the store says of a side for which nobody is named. */
  private static final Set<Node> OF_UNNAMED =
      Set.of(
          Vocabulary.IN_ENCOUNTER,
          Vocabulary.PARTICIPANT,
          Vocabulary.REPRESENTING,
          Vocabulary.EVIDENCE,
          Vocabulary.RDFS_LABEL);

  /** Reads articles, and the table of their metadata if the folder has one. */
  static Told by(Path folder, List<Path> articles) {
    Path table = folder.resolve("meta.tsv");
    Metadata metadata = Files.exists(table) ? Metadata.read(table) : Metadata.none();
    return of(new ArticleReader(EXTRACTION, Progress.SILENT).read(articles, metadata).reports());
  }

  private static Told of(List<Report> reports) {
    Resolution resolution = new Resolver().resolve(reports);
    Graph materialised = GraphMemFactory.createDefaultGraph();
    try (GraphStore store = GraphStore.inMemory(Iris.DEFAULT_BASE)) {
      store.write(Libraries.of(reports, resolution, Iris.DEFAULT_BASE));
      GraphUtil.addInto(materialised, Stores.facts(store));
    }
    return new Told(asserted(materialised, told(reports, resolution)), materialised);
  }

  private static Graph told(List<Report> reports, Resolution resolution) {
    GraphMapper mapper = new GraphMapper(Iris.DEFAULT_BASE);
    Graph told = mapper.entities(resolution);
    reports.forEach(report -> GraphUtil.addInto(told, mapper.article(report, resolution)));
    GraphUtil.addInto(told, Ontology.concepts());
    return told;
  }

  private static Graph asserted(Graph materialised, Graph told) {
    Graph asserted = GraphMemFactory.createDefaultGraph();
    materialised
        .find()
        .filterKeep(
            t ->
                told.contains(t)
                    || CHOSEN.contains(t.getPredicate())
                    || isOfUnnamed(t, materialised))
        .forEach(asserted::add);
    return asserted;
  }

  private static boolean isOfUnnamed(Triple t, Graph all) {
    Node unnamed = Vocabulary.Type.UNNAMED_PARTICIPATION;
    return t.getObject().equals(unnamed)
        || OF_UNNAMED.contains(t.getPredicate())
            && all.contains(t.getSubject(), Vocabulary.RDF_TYPE, unnamed);
  }
}
