package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.consolidate.Consolidator;
import org.parley.consolidate.Telling;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/**
 * One step from what a store holds to what it is to hold: the graphs whose fingerprints differ are
 * made anew.
 */
final class Revision {
  /** Of the vocabulary that comes with the program. */
  private static final String VOCABULARY = Ontology.fingerprint();

  private final Library library;
  private final Iris iris;
  private final Consolidator consolidator;
  private final Map<Node, String> wanted;
  private final Set<Node> stale = new LinkedHashSet<>();
  private final List<Node> gone = new ArrayList<>();

  /**
   * A revision.
   *
   * @param held the fingerprints of the graphs that are there
   */
  Revision(Library library, Iris iris, Map<Node, String> held) {
    this.library = library;
    this.iris = iris;
    consolidator = new Consolidator(iris, library::entity);
    wanted = Fingerprints.of(library, iris);
    wanted.put(Vocabulary.ONTOLOGY, VOCABULARY);
    wanted.forEach((graph, print) -> addIfStale(graph, print, held));
    held.keySet().stream().filter(graph -> !wanted.containsKey(graph)).forEach(gone::add);
  }

  private void addIfStale(Node graph, String print, Map<Node, String> held) {
    if (!print.equals(held.get(graph))) {
      stale.add(graph);
    }
  }

  /** How many graphs are to be made or taken away. */
  int changes() {
    return stale.size() + gone.size();
  }

  /** The things that will be no more. */
  List<EntityKey> gone() {
    return gone.stream().map(iris::entityOf).filter(Objects::nonNull).toList();
  }

  /** How many graphs there will be. */
  int graphs() {
    return wanted.size();
  }

  /** Makes all graphs, for a store that holds none of them yet. */
  void writeAll(GraphSink sink) {
    stale.addAll(wanted.keySet());
    make(sink);
  }

  void write(GraphSink sink) {
    gone.forEach(sink::remove);
    make(sink);
  }

  private void make(GraphSink sink) {
    if (stale.contains(Vocabulary.ONTOLOGY)) {
      put(Vocabulary.ONTOLOGY, consolidator.vocabulary(), sink);
    }
    Weighing weighing = new Weighing(library, consolidator, undertakings(), m -> put(m, sink));
    Ahead.each(articles(weighing), this::read, read -> use(read, weighing, sink));
    weighing.finish();
    Ahead.each(others(), this::standing, made -> put(made, sink));
  }

  private boolean isStale(EntityKey entity) {
    return stale.contains(iris.entityGraph(entity));
  }

  /** What has to be weighed anew: of a series whose graph is stale the editions too. */
  private Set<EntityKey> undertakings() {
    Set<EntityKey> undertakings = new LinkedHashSet<>();
    for (EntityKey key : library.entities().keySet()) {
      if (isStale(key) && !library.accounts(key).isEmpty()) {
        undertakings.add(key);
        undertakings.addAll(library.editions(key));
      }
    }
    return undertakings;
  }

  /** The articles whose graphs are stale, or that tell of what has to be weighed. */
  private List<ArticleId> articles(Weighing weighing) {
    return library.articles().keySet().stream()
        .filter(id -> weighing.awaits(id) || stale.contains(iris.articleGraph(id)))
        .toList();
  }

  /** What came of one article; its graph only where the stored one is stale. */
  private record Read(ArticleId article, @Nullable Graph graph, Collection<Telling> tellings) {}

  private Read read(ArticleId article) {
    Graph said = library.article(article);
    Collection<Telling> tellings = consolidator.tellings(said);
    boolean changed = stale.contains(iris.articleGraph(article));
    return new Read(article, changed ? consolidator.article(said) : null, tellings);
  }

  private void use(Read read, Weighing weighing, GraphSink sink) {
    if (read.graph() != null) {
      put(iris.articleGraph(read.article()), read.graph(), sink);
    }
    weighing.add(read.article(), read.tellings());
  }

  /** The things that no article has to be weighed for. */
  private List<EntityKey> others() {
    return library.entities().keySet().stream()
        .filter(key -> isStale(key) && library.accounts(key).isEmpty())
        .toList();
  }

  private Weighing.Made standing(EntityKey entity) {
    Graph nothing = GraphMemFactory.createDefaultGraphSameTerm();
    return new Weighing.Made(entity, consolidator.entity(entity, library.entity(entity), nothing));
  }

  private void put(Weighing.Made made, GraphSink sink) {
    if (isStale(made.entity())) {
      put(iris.entityGraph(made.entity()), made.graph(), sink);
    }
  }

  private void put(Node name, Graph graph, GraphSink sink) {
    sink.put(name, wanted.getOrDefault(name, ""), graph);
  }
}
