package org.parley.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.rdf.Iris;

/** What each graph of a library is made from, in short. */
final class Fingerprints {
  private final Library library;
  private final Iris iris;
  private final Map<Node, String> byGraph = new LinkedHashMap<>();

  private Fingerprints(Library library, Iris iris) {
    this.library = library;
    this.iris = iris;
  }

  /** The fingerprints by the names of the graphs. */
  static Map<Node, String> of(Library library, Iris iris) {
    Fingerprints fingerprints = new Fingerprints(library, iris);
    library.articles().forEach((id, print) -> fingerprints.add(iris.articleGraph(id), print));
    library.entities().keySet().forEach(fingerprints::add);
    return fingerprints.byGraph;
  }

  private void add(Node graph, String fingerprint) {
    byGraph.put(graph, fingerprint);
  }

  private void add(EntityKey entity) {
    StringBuilder all = new StringBuilder();
    append(entity, all);
    Collection<EntityKey> editions = library.editions(entity);
    editions.forEach(edition -> append(edition, all));
    add(iris.entityGraph(entity), Hashes.fingerprint(all.toString()));
  }

  private void append(EntityKey entity, StringBuilder all) {
    all.append(entity).append(' ').append(library.entities().get(entity)).append('\n');
    for (ArticleId article : library.accounts(entity)) {
      all.append(Objects.requireNonNull(library.articles().get(article))).append('\n');
    }
  }
}
