package org.parley.store;

import java.util.Iterator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A dataset as others may see it: without the triples that hold words of articles, or with some
 * more; a view, so that queries cannot look behind it.
 */
final class PublishedDataset extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
  private final Predicate<Triple> hidden;
  private final DatasetGraph added;

  /**
   * A view of a dataset.
   *
   * @param added named graphs whose triples stand in those of the same names, too
   */
  PublishedDataset(DatasetGraph whole, Predicate<Triple> hidden, DatasetGraph added) {
    super(whole);
    this.hidden = hidden;
    this.added = added;
  }

  @Override
  public Graph getDefaultGraph() {
    return new View(getWrapped().getDefaultGraph(), added.getUnionGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return new View(getWrapped().getUnionGraph(), added.getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isUnionGraph(name)
        ? getUnionGraph()
        : new View(getWrapped().getGraph(name), added.getGraph(name));
  }

  @Override
  public Iterator<Quad> find() {
    return Iter.concat(kept(super.find()), added.find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    return Iter.concat(
        kept(super.find(graph, subject, property, object)),
        added.find(graph, subject, property, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    return Iter.concat(
        kept(super.findNG(graph, subject, property, object)),
        added.findNG(graph, subject, property, object));
  }

  @Override
  public Stream<Quad> stream(Node graph, Node subject, Node property, Node object) {
    return Iter.asStream(find(graph, subject, property, object));
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node object) {
    return find(graph, subject, property, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  private Iterator<Quad> kept(Iterator<Quad> quads) {
    return Iter.filter(quads, quad -> !hidden.test(quad.asTriple()));
  }

  /** One of its graphs. */
  private final class View extends GraphBase {
    private final Graph whole;
    private final Graph more;

    View(Graph whole, Graph more) {
      this.whole = whole;
      this.more = more;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      return whole.find(pattern).filterDrop(hidden).andThen(more.find(pattern));
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
      return whole.getPrefixMapping();
    }
  }
}
