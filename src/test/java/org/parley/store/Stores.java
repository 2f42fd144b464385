package org.parley.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.parley.model.Report;
import org.parley.pipeline.Libraries;
import org.parley.rdf.Reports;

/** Stores filled with the reports made by hand, for the tests of all rooms. */
public final class Stores {
  private Stores() {}

  /** A store in memory that holds both reports. */
  public static GraphStore golden() {
    return of(Reports.both());
  }

  /** A store in memory that holds these reports. */
  public static GraphStore of(List<Report> reports) {
    GraphStore store = GraphStore.inMemory(Reports.BASE);
    store.write(library(reports));
    return store;
  }

  /** What a store of reports is to hold. */
  public static Library library(List<Report> reports) {
    return Libraries.of(reports, Reports.resolution(reports), Reports.BASE);
  }

  /** A copy of the default graph. */
  public static Graph facts(GraphStore store) {
    Graph copy = GraphMemFactory.createDefaultGraph();
    Txn.executeRead(
        store.dataset(),
        () -> GraphUtil.addInto(copy, store.dataset().asDatasetGraph().getDefaultGraph()));
    return copy;
  }

  /** A node of the data, such as {@code meeting/fourth}. */
  public static Node node(String path) {
    return NodeFactory.createURI(Reports.BASE + "/id/" + path);
  }
}
