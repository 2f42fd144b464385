package org.parley.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.parley.model.EntityKey;
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
    return EntityMapper.map(iris, names(resolution), resolution.entities());
  }

  /** Type, names and standing relations of one of them. */
  public Graph entity(EntityKey key, Resolution resolution) {
    Names names = names(resolution);
    return EntityMapper.map(iris, names, List.of(names.entity(key)));
  }

  /** The organisation that publishes under a name: one that the articles speak of, or another. */
  public EntityKey publisher(String name, Resolution resolution) {
    return names(resolution).publisher(name);
  }

  /**
   * A publisher that the articles do not speak of.
   *
   * @param spellings its name, each time it was met; the commonest is the label
   */
  public Graph publisher(EntityKey key, Collection<String> spellings) {
    return EntityMapper.publisher(iris.entity(key), spellings);
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
