package org.parley.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/**
 * Writes the dataset in one fixed order, which follows from its content alone: the union of all
 * graphs as the default graph, then the graphs; graph by graph and thing by thing, so that it
 * begins at once and holds no more in memory than one graph and names. The history of IRIs and the
 * times of corrections stand outside: they are written only where they are asked for.
 */
public final class Export {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(triple -> !triple.getPredicate().equals(Vocabulary.RDF_TYPE))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /** The first parts of the paths of data. */
  private static final List<String> KINDS =
      List.of(
          "anchor",
          "claim",
          "compared",
          "correction",
          "document",
          "edition",
          "initiative",
          "meeting",
          "office",
          "organisation",
          "participation",
          "person",
          "place",
          "series",
          "statement",
          "status-change",
          "tenure",
          "topic");

  private final Iris iris;
  private final DatasetGraph graphs;
  private final boolean history;

  /** An export of graphs, to be used in a read transaction. */
  public Export(Iris iris, DatasetGraph graphs, boolean history) {
    this.history = history;
    this.iris = iris;
    this.graphs = graphs;
  }

  /** Writes the same bytes for the same content; the stream stays open. */
  public void write(ExportFormat format, OutputStream out) {
    switch (format) {
      case TTL, TRIG, NQ -> stream(format, out);
      case RDFXML ->
          RDFWriter.source(copy(format).getDefaultGraph()).format(format.format()).output(out);
      case JSONLD -> RDFWriter.source(copy(format)).format(format.format()).output(out);
    }
  }

  /** All that is written as one graph in memory. */
  public Graph graph() {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    quads(Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private void stream(ExportFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.format(), directives());
    writer.start();
    prefixes().forEach(writer::prefix);
    send(format, writer);
    writer.finish();
  }

  private void send(ExportFormat format, StreamRDF sink) {
    List<Node> names = sorted(graphs.listGraphNodes());
    names.forEach(new Union(sink)::send);
    if (format.quads()) {
      for (Node name : names) {
        ordered(quads(name, Node.ANY)).forEach(triple -> sink.quad(Quad.create(name, triple)));
      }
    }
  }

  private static List<Node> sorted(Iterator<Node> nodes) {
    return Iter.asStream(nodes).distinct().sorted(NodeCmp::compareRDFTerms).toList();
  }

  /** Each triple once. */
  private static List<Triple> ordered(Iterator<Quad> quads) {
    return Iter.asStream(quads).map(Quad::asTriple).distinct().sorted(ORDER).toList();
  }

  /** What all graphs say of each thing, sent where the first of them speaks of it. */
  private final class Union {
    /** Things of which several graphs speak; most, such as claims, stand in one graph only. */
    private final Set<Node> shared = new HashSet<>();

    private final StreamRDF sink;

    Union(StreamRDF sink) {
      this.sink = sink;
    }

    void send(Node name) {
      for (Node subject : sorted(Iter.map(quads(name, Node.ANY), Quad::getSubject))) {
        if (!shared.contains(subject)) {
          List<Quad> said = Iter.toList(quads(Node.ANY, subject));
          if (said.stream().anyMatch(quad -> !quad.getGraph().equals(name))) {
            shared.add(subject);
          }
          ordered(said.iterator()).forEach(sink::triple);
        }
      }
    }
  }

  private Iterator<Quad> quads(Node name, Node subject) {
    Iterator<Quad> quads = graphs.findNG(name, subject, Node.ANY, Node.ANY);
    return history ? quads : Iter.filter(quads, quad -> !isHistory(quad));
  }

  private boolean isHistory(Quad quad) {
    return quad.getGraph().equals(iris.historyGraph())
        || quad.getPredicate().equals(Vocabulary.CORRECTED_AT);
  }

  /** Prefixes as "@prefix": the parser of the OWL API knows no other way. */
  private static Context directives() {
    return new Context().set(RIOT.symTurtleDirectiveStyle, "at");
  }

  /** In memory, filled in order: writers that need a whole dataset take the order from it. */
  private DatasetGraph copy(ExportFormat format) {
    DatasetGraph copy = DatasetGraphFactory.create();
    send(format, StreamRDFLib.dataset(copy));
    prefixes().forEach((prefix, iri) -> copy.prefixes().add(prefix, iri));
    prefixes().forEach(copy.getDefaultGraph().getPrefixMapping()::setNsPrefix);
    return copy;
  }

  private Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("parley", Vocabulary.NS);
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("rdfs", RDFS.getURI());
    prefixes.put("skos", SKOS.getURI());
    prefixes.put("xsd", XSD.getURI());
    for (String kind : KINDS) {
      prefixes.put(kind, iris.base() + "/id/" + kind + "/");
    }
    return prefixes;
  }
}
