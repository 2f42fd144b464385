package org.parley.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.parley.rdf.Iris;
import org.parley.rdf.Vocabulary;

/**
 * Writes the dataset in one fixed order: the union of all graphs as the default graph, then the
 * graphs. The history of IRIs and the times of corrections stand outside: they are written only
 * where they are asked for.
 */
final class Export {
  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
          .thenComparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(quad -> !quad.getPredicate().equals(Vocabulary.RDF_TYPE))
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  /** The first parts of the paths of data. */
  private static final List<String> KINDS =
      List.of(
          "anchor",
          "claim",
          "compared",
          "correction",
          "document",
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

  Export(Iris iris, DatasetGraph graphs, boolean history) {
    this.history = history;
    this.iris = iris;
    this.graphs = graphs;
  }

  void write(ExportFormat format, OutputStream out) {
    List<Quad> quads = quads(format);
    switch (format) {
      case TTL, TRIG, NQ -> stream(format, quads, out);
      case RDFXML ->
          RDFWriter.source(copy(quads).getDefaultGraph()).format(format.format()).output(out);
      case JSONLD -> RDFWriter.source(copy(quads)).format(format.format()).output(out);
    }
  }

  private List<Quad> quads(ExportFormat format) {
    Set<Triple> union = new HashSet<>();
    List<Quad> quads = new ArrayList<>();
    graphs
        .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph() && (history || !isHistory(quad))) {
                union.add(quad.asTriple());
                quads.add(quad);
              }
            });
    if (!format.quads()) {
      quads.clear();
    }
    union.forEach(triple -> quads.add(Quad.create(Quad.defaultGraphIRI, triple)));
    quads.sort(ORDER);
    return quads;
  }

  private boolean isHistory(Quad quad) {
    return quad.getGraph().equals(iris.historyGraph())
        || quad.getPredicate().equals(Vocabulary.CORRECTED_AT);
  }

  private void stream(ExportFormat format, List<Quad> quads, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.format());
    writer.start();
    prefixes().forEach(writer::prefix);
    for (Quad quad : quads) {
      if (quad.isDefaultGraph()) {
        writer.triple(quad.asTriple());
      } else {
        writer.quad(quad);
      }
    }
    writer.finish();
  }

  /** In memory, filled in order: writers that need a whole dataset take the order from it. */
  private DatasetGraph copy(List<Quad> quads) {
    DatasetGraph copy = DatasetGraphFactory.create();
    quads.forEach(copy::add);
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
