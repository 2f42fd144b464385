package org.parley.publish.web;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.publish.web.guard.CancelSignal;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;

/** How often the data uses a term, counted once, since the graph stays while it is served. */
final class Uses {
  private static final int SHOWN = 5;

  private final QueryGuard guard;
  private final DatasetGraph data;
  private final Links links;
  private final Map<String, Use> counted = new ConcurrentHashMap<>();

  Uses(QueryGuard guard, DatasetGraph data, Links links) {
    this.guard = guard;
    this.data = data;
    this.links = links;
  }

  /** How many things are of a class, or have a property or value, and some of them. */
  record Use(long count, List<Cell> things) {}

  /** The use of a term of the ontology. */
  Use of(String iri) {
    Use known = counted.get(iri);
    if (known == null) {
      known = guard.read(signal -> use(NodeFactory.createURI(iri), signal));
      counted.put(iri, known);
    }
    return known;
  }

  private Use use(Node term, CancelSignal signal) {
    Graph graph = data.getDefaultGraph();
    Use asProperty = count(graph, graph.find(Node.ANY, term, Node.ANY), signal);
    Node type = RDF.type.asNode();
    Use asClass = count(graph, graph.find(Node.ANY, type, term), signal);
    if (asProperty.count() > 0 || asClass.count() > 0) {
      return asClass.count() > 0 ? asClass : asProperty;
    }
    return count(graph, graph.find(Node.ANY, Node.ANY, term), signal);
  }

  private Use count(Graph graph, Iterator<Triple> uses, CancelSignal signal) {
    String ids = links.iri("/id/");
    long count = 0;
    Set<Cell> shown = new LinkedHashSet<>();
    while (uses.hasNext()) {
      signal.check();
      Node user = uses.next().getSubject();
      if (user.isURI() && user.getURI().startsWith(ids)) {
        count++;
        if (shown.size() < SHOWN) {
          shown.add(cell(graph, user));
        }
      }
    }
    return new Use(count, List.copyOf(shown));
  }

  private Cell cell(Graph graph, Node thing) {
    String label =
        graph
            .find(thing, RDFS.label.asNode(), Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .nextOptional()
            .orElse(links.shortName(thing.getURI()));
    return new Cell(label, links.href(thing.getURI()));
  }
}
