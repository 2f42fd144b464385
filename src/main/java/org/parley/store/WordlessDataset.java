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
 * A dataset without the triples that hold words of articles; a view, so that queries cannot look
 * behind it.
 */
final class WordlessDataset extends DatasetGraphReadOnly implements DatasetGraphWrapperView {
  private final Predicate<Triple> words;

  WordlessDataset(DatasetGraph whole, Predicate<Triple> words) {
    super(whole);
    this.words = words;
  }

  @Override
  public Graph getDefaultGraph() {
    return new Wordless(getWrapped().getDefaultGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return new Wordless(getWrapped().getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return new Wordless(getWrapped().getGraph(name));
  }

  @Override
  public Iterator<Quad> find() {
    return kept(super.find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return kept(super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    return kept(super.find(graph, subject, property, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    return kept(super.findNG(graph, subject, property, object));
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
    return Iter.filter(quads, quad -> !words.test(quad.asTriple()));
  }

  /** One of its graphs. */
  private final class Wordless extends GraphBase {
    private final Graph whole;

    Wordless(Graph whole) {
      this.whole = whole;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      return whole.find(pattern).filterDrop(words);
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
      return whole.getPrefixMapping();
    }
  }
}
