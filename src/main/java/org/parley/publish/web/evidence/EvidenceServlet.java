package org.parley.publish.web.evidence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;
import org.parley.model.Hashes;
import org.parley.publish.query.Proofs;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Version;
import org.parley.rdf.Vocabulary;

/** The page of the sentences that tie the things of its address together. */
public final class EvidenceServlet extends HttpServlet {
  /** Where it is served. */
  public static final String PATH = "/evidence";

  private static final long serialVersionUID = 1L;
  private static final String THING = "thing";
  private static final int MOST = 8;

  private final transient Graph graph;
  private final transient QueryGuard guard;
  private final transient Pages pages;
  private final transient Links links;
  private final transient Version version;

  /** Of what this graph holds. */
  public EvidenceServlet(Graph graph, QueryGuard guard, Pages pages, Links links, Version version) {
    this.graph = graph;
    this.guard = guard;
    this.pages = pages;
    this.links = links;
    this.version = version;
  }

  /** The address of the evidence for these things. */
  public static String address(List<String> iris) {
    return PATH
        + "?"
        + String.join("&", iris.stream().map(iri -> THING + "=" + Parameters.encode(iri)).toList());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> iris =
        Parameters.parse(request.getQueryString()).all(THING).stream()
            .map(String::strip)
            .filter(iri -> !iri.isEmpty())
            .distinct()
            .toList();
    if (iris.isEmpty() || iris.size() > MOST) {
      Problems.send(
          request,
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "Name one to " + MOST + " things by their IRIs: " + PATH + "?thing=…&thing=…");
      return;
    }
    String form = Hashes.fingerprint(String.join("\n", iris));
    if (version.isHeld(request, response, form)) {
      return;
    }
    try {
      EvidencePage page = guard.read(signal -> page(iris));
      if (!version.isKnown(request, response, form)) {
        pages.write(response, "evidence", page);
      }
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private EvidencePage page(List<String> iris) {
    List<@Nullable RDFNode> things = new ArrayList<>();
    iris.forEach(iri -> things.add(ResourceFactory.createResource(iri)));
    return EvidencePage.of(
        iris.stream().map(this::named).toList(), Proofs.of(graph, things), links);
  }

  private Cell named(String iri) {
    Node thing = NodeFactory.createURI(iri);
    String label =
        graph
            .find(thing, Vocabulary.RDFS_LABEL, Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .toList()
            .stream()
            .min(String::compareTo)
            .orElse(links.shortName(iri));
    return new Cell(label, links.href(iri));
  }
}
