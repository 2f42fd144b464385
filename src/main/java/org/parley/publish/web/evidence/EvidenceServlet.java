package org.parley.publish.web.evidence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;
import org.parley.model.Hashes;
import org.parley.publish.proof.Proofs;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.Version;
import org.parley.rdf.Vocabulary;

/** The page of the sentences that tie the things and values of its address together. */
public final class EvidenceServlet extends HttpServlet {
  /** Where it is served. */
  public static final String PATH = "/evidence";

  private static final long serialVersionUID = 1L;
  private static final String THING = "thing";
  private static final String VALUE = "value";
  private static final int MOST_THINGS = 8;
  private static final int MOST_VALUES = 16;

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
    return address(iris, List.of());
  }

  /** The address of the evidence for things and what is said of them: as many as are read. */
  public static String address(List<String> iris, List<String> values) {
    return PATH
        + "?"
        + Stream.concat(named(THING, iris, MOST_THINGS), named(VALUE, values, MOST_VALUES))
            .collect(Collectors.joining("&"));
  }

  private static Stream<String> named(String name, List<String> texts, int most) {
    return texts.stream().limit(most).map(text -> name + "=" + Parameters.encode(text));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters asked = Parameters.parse(request.getQueryString());
    List<String> iris = texts(asked, THING);
    List<String> values = texts(asked, VALUE);
    if (iris.isEmpty() || iris.size() > MOST_THINGS || values.size() > MOST_VALUES) {
      Problems.send(
          request,
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "Name one to %d things by their IRIs, and at most %d values: %s?thing=…&thing=…&value=…"
              .formatted(MOST_THINGS, MOST_VALUES, PATH));
      return;
    }
    String form = Hashes.fingerprint(String.join("\n", iris) + "\n\n" + String.join("\n", values));
    if (version.isHeld(request, response, form)) {
      return;
    }
    try {
      EvidencePage page = guard.read(signal -> page(iris, values));
      if (!version.isKnown(request, response, form)) {
        pages.write(response, "evidence", page);
      }
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private static List<String> texts(Parameters asked, String name) {
    return asked.all(name).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private EvidencePage page(List<String> iris, List<String> values) {
    List<@Nullable RDFNode> row = new ArrayList<>();
    iris.forEach(iri -> row.add(ResourceFactory.createResource(iri)));
    values.forEach(value -> row.add(ResourceFactory.createStringLiteral(value)));
    List<Cell> named =
        Stream.concat(iris.stream().map(this::named), values.stream().map(Cell::plain)).toList();
    return EvidencePage.of(named, Proofs.best(graph, row, EvidencePage.MOST), links);
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
