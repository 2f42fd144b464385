package org.parley.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.model.ArticleId;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Reports;

/** Stores filled with the reports made by hand, for the tests of all rooms. */
public final class Stores {
  private Stores() {}

  /** A store in memory that holds both reports. */
  public static GraphStore golden() {
    GraphStore store = GraphStore.inMemory(Reports.BASE);
    store.write(batch(Reports.both()));
    return store;
  }

  /** What a store of reports is to hold. */
  public static GraphBatch batch(List<Report> reports) {
    GraphMapper mapper = new GraphMapper(Reports.BASE);
    Resolution resolution = Reports.resolution(reports);
    SortedMap<ArticleId, Graph> articles = new TreeMap<>();
    SortedMap<ArticleId, String> working = new TreeMap<>();
    for (Report report : reports) {
      articles.put(report.article().id(), mapper.article(report, resolution));
      working.put(report.article().id(), "{\"title\": \"" + report.title() + " 🌊\"}\n");
    }
    return new GraphBatch(working, articles, mapper.entities(resolution));
  }

  /** A node of the data, such as {@code meeting/fourth}. */
  static Node node(String path) {
    return NodeFactory.createURI(Reports.BASE + "/id/" + path);
  }
}
