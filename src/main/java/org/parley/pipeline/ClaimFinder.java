package org.parley.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.correct.Part;
import org.parley.correct.Parts;
import org.parley.correct.Recorder;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Said;
import org.parley.model.Report;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Vocabulary;

/** Finds which fact of which report a claim of the graph is. */
final class ClaimFinder {
  private final GraphMapper mapper;
  private final Known known;

  ClaimFinder(GraphMapper mapper, Known known) {
    this.mapper = mapper;
    this.known = known;
  }

  /** The rejection of the claim with that path, such as {@code claim/third-talks.0a1b2c}. */
  Rejected reject(String path, Said said) {
    String name = path.replaceFirst("^claim/", "");
    Node node = NodeFactory.createURI(mapper.iris().base() + "/id/claim/" + name);
    Report report = report(name);
    if (report != null) {
      for (Claim claim : report.claims()) {
        Graph graph = graph(report, claim);
        if (graph.contains(node, Vocabulary.CLAIM_PROPERTY, Node.ANY)) {
          String label = text(graph, node, Vocabulary.RDFS_LABEL);
          Part part = part(report, claim, node, graph);
          return new Recorder(known.reports()).rejection(report, claim, part, label, said);
        }
      }
    }
    throw new CorrectionException(
        "there is no claim with the address "
            + path
            + " in the store; parley explain NAME --claims shows addresses");
  }

  private @Nullable Report report(String claim) {
    ArticleId article = article(claim.substring(0, Math.max(0, claim.lastIndexOf('.'))));
    return article != null && known.reports().holds(article) ? known.reports().get(article) : null;
  }

  /** The article of that name; null where none can have it. */
  static @Nullable ArticleId article(String name) {
    try {
      return new ArticleId(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The fact without which the report would not make this claim. */
  private Part part(Report report, Claim claim, Node node, Graph graph) {
    String property = localName(graph, node);
    for (Part part : Parts.of(claim)) {
      Claim rest = part.rest();
      if (part.property().equals(property)
          && (rest == null || !graph(report, rest).contains(node, Node.ANY, Node.ANY))) {
        return part;
      }
    }
    throw new IllegalStateException("no part of " + claim + " is " + property);
  }

  private static String localName(Graph graph, Node node) {
    return graph.find(node, Vocabulary.CLAIM_PROPERTY, Node.ANY).next().getObject().getLocalName();
  }

  private static String text(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  /** What the graph of the article would hold if it said nothing else. */
  private Graph graph(Report report, Claim only) {
    Report alone =
        new Report(report.article(), report.title(), report.entities(), List.of(only), List.of());
    return mapper.article(alone, known.resolution());
  }
}
