package org.parley.rdf;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;
import org.parley.model.Resolution;

/** Turns reports into triples; the same reports and resolution always give the same graphs. */
public final class GraphMapper {
  private final Iris iris;
  private volatile @Nullable Names latest;

  /** A mapper for data under a base IRI. */
  public GraphMapper(String base) {
    iris = new Iris(base);
  }

  /** How the data is named. */
  public Iris iris() {
    return iris;
  }

  /** Everything that one article says: its document, passages and claims, and the facts claimed. */
  public Graph article(Report report, Resolution resolution) {
    return ArticleMapper.map(iris, names(resolution), report);
  }

  /** Types, names and standing relations of everything that the articles speak of. */
  public Graph entities(Resolution resolution) {
    return EntityMapper.map(iris, names(resolution));
  }

  /** Indexing a resolution for each of its articles anew would cost time without end. */
  private Names names(Resolution resolution) {
    Names names = latest;
    if (names == null || names.resolution() != resolution) {
      names = new Names(resolution);
      latest = names;
    }
    return names;
  }
}
