package org.parley.consolidate;

import static org.parley.rdf.Vocabulary.MATCH_KEY;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.parley.model.EntityKey;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.Vocabulary;

/**
 * Makes the graphs of a store, one for each thing; their union holds each single-valued fact once,
 * and all that follows. What follows from facts of several graphs stands in that of the claim which
 * brought them together, so that each graph depends on nothing but its own facts and on what stands
 * of the entities in it. Safe for use by many threads.
 */
public final class Consolidator {
  private static final Set<Node> OF_PUBLISHERS = Set.of(RDF_TYPE, RDFS_LABEL, MATCH_KEY);

  private final Iris iris;
  private final Axioms axioms = new Axioms(Ontology.core());
  private final Frames frames;

  /** The fixed values and topics, and what classes and properties are called. */
  private final Graph vocabulary = GraphMemFactory.createDefaultGraphSameTerm();

  /** With the names, types and standing relations of each entity. */
  public Consolidator(Iris iris, Function<EntityKey, Graph> standing) {
    this.iris = iris;
    frames = new Frames(iris, axioms, standing);
    GraphUtil.addInto(vocabulary, Ontology.concepts());
    Ontology.core().find(Node.ANY, RDFS_LABEL, Node.ANY).forEach(vocabulary::add);
    Inference.extend(vocabulary, axioms);
  }

  /** The fixed values and topics, and what classes and properties are called. */
  public Graph vocabulary() {
    return vocabulary;
  }

  /** The node that an entity is called by. */
  public Node node(EntityKey entity) {
    return iris.entity(entity);
  }

  /** What an article says that has to be weighed, by what it is about. */
  public Collection<Telling> tellings(Graph article) {
    return Tellings.of(article, iris);
  }

  /**
   * Makes of all that an article says what stands of it alone: takes out what has to be weighed,
   * and adds what follows.
   */
  public Graph article(Graph article) {
    article
        .find()
        .filterKeep(t -> isWeighed(t) || Weighed.isOfNode(t, article) || isOfPublisher(t, article))
        .toList()
        .forEach(article::delete);
    return extended(article, frames.of(frames.entities(article)));
  }

  private boolean isWeighed(Triple fact) {
    if (!Weighed.isOfEncounter(fact)) {
      return false;
    }
    EntityKey key = iris.key(fact.getSubject());
    return key != null && key.kind().equals("meeting");
  }

  /** What a publisher is called is told by many articles, and stands in a graph of its own. */
  private static boolean isOfPublisher(Triple fact, Graph article) {
    return OF_PUBLISHERS.contains(fact.getPredicate())
        && article.contains(Node.ANY, Vocabulary.PUBLISHED_BY, fact.getSubject());
  }

  /** What the articles say of one undertaking together: the facts that were chosen. */
  public Graph chosen(EntityKey undertaking, Collection<Telling> tellings) {
    Graph told = GraphMemFactory.createDefaultGraphSameTerm();
    tellings.forEach(telling -> telling.facts().forEach(told::add));
    Set<EntityKey> entities = frames.entities(told);
    entities.add(undertaking);
    Graph known = frames.of(entities);
    Graph chosen = Consolidation.of(iris.entity(undertaking), tellings, known);
    if (undertaking.kind().equals("meeting")) {
      Graph all = new Union(told, known);
      new UnnamedSides(iris, frames, all, new Accounts(tellings)).add(undertaking, chosen);
    }
    return chosen;
  }

  /** The links between the editions of one series, of each of which the chosen facts are given. */
  public Graph links(EntityKey series, Map<EntityKey, Graph> editions) {
    Graph links = GraphMemFactory.createDefaultGraphSameTerm();
    new Editions(iris, series).links(editions).forEach(links::add);
    return links;
  }

  /** The graph of an entity: what stands of it, and what was chosen. */
  public Graph entity(EntityKey entity, Graph standing, Graph chosen) {
    Graph own = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(own, standing);
    GraphUtil.addInto(own, chosen);
    Set<EntityKey> others = frames.entities(own);
    others.remove(entity);
    Graph frame = frames.of(others);
    // of topics that bear on each other, each stands in the frame of the other, and in no graph
    frame.remove(node(entity), Node.ANY, Node.ANY);
    frame.remove(Node.ANY, Node.ANY, node(entity));
    return extended(own, frame);
  }

  private Graph extended(Graph own, Graph frame) {
    Inference.extend(own, new Union(frame, vocabulary), axioms);
    return own;
  }
}
