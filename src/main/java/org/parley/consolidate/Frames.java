package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.RDFS_LABEL;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.EntityKey;
import org.parley.rdf.Graphs;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/**
 * What stands of entities whatever an article says: their types, the bodies above them, the places
 * around them, with all that follows from it. Safe for use by many threads.
 */
final class Frames {
  private static final int REMEMBERED = 50_000;

  private final Iris iris;
  private final Axioms axioms;
  private final Function<EntityKey, Graph> standing;
  private final Cache<EntityKey, List<Triple>> closed = CacheFactory.createCache(REMEMBERED);

  /** With the names, types and standing relations of each entity. */
  Frames(Iris iris, Axioms axioms, Function<EntityKey, Graph> standing) {
    this.iris = iris;
    this.axioms = axioms;
    this.standing = standing;
  }

  /** What stands of these entities. */
  Graph of(Collection<EntityKey> entities) {
    Graph frame = GraphMemFactory.createDefaultGraphSameTerm();
    entities.forEach(key -> closed.get(key, this::close).forEach(frame::add));
    return frame;
  }

  /** What an entity is called. */
  String label(EntityKey entity) {
    Node label = Graphs.required(standing.apply(entity), iris.entity(entity), RDFS_LABEL);
    return label.getLiteralLexicalForm();
  }

  /** The entities in a graph. */
  Set<EntityKey> entities(Graph facts) {
    Set<Node> nodes = new LinkedHashSet<>();
    facts
        .find()
        .forEach(
            t -> {
              nodes.add(t.getSubject());
              nodes.add(t.getObject());
            });
    Set<EntityKey> keys = new LinkedHashSet<>();
    nodes.stream().map(iris::key).filter(Objects::nonNull).forEach(keys::add);
    return keys;
  }

  private List<Triple> close(EntityKey start) {
    Graph lineage = GraphMemFactory.createDefaultGraphSameTerm();
    Set<EntityKey> seen = new LinkedHashSet<>(List.of(start));
    Deque<EntityKey> todo = new ArrayDeque<>(seen);
    while (!todo.isEmpty()) {
      standing
          .apply(todo.remove())
          .find()
          .filterKeep(this::isStanding)
          .forEach(
              t -> {
                lineage.add(t);
                EntityKey key = iris.key(t.getObject());
                if (key != null && seen.add(key)) {
                  todo.add(key);
                }
              });
    }
    Inference.extend(lineage, axioms);
    return lineage.find().toList();
  }

  /**
   * Names do not matter to what follows, nor why an entity is one; the titles of posts do to what
   * is weighed.
   */
  private boolean isStanding(Triple t) {
    return iris.key(t.getSubject()) != null
        && (t.getObject().isURI() || t.getPredicate().equals(Vocabulary.POST_TITLE));
  }
}
