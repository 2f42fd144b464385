package org.parley.publish.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;

/** Serves one description in RDF, in the form that the reader likes best. */
public final class RdfServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Formats FORMATS =
      Formats.of(
          "ttl", "text/turtle",
          "nt", "application/n-triples",
          "rdf", "application/rdf+xml",
          "jsonld", "application/ld+json");

  /** The same, and a page for people. */
  public static final Formats FORMATS_AND_PAGE = FORMATS.and("html", Formats.HTML);

  private final transient Supplier<@Nullable Graph> description;

  /** Of a description that is null while it is being made. */
  public RdfServlet(Supplier<@Nullable Graph> description) {
    this.description = description;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = FORMATS.accepted(request);
    response.setHeader("Vary", "Accept");
    if (type == null) {
      Problems.send(request, response, 406, "This is not offered in that form.");
      return;
    }
    Graph graph = description.get();
    if (graph == null) {
      Bodies.notYet(request, response);
    } else {
      write(request, response, graph, type);
    }
  }

  /** Sends a description as this media type. */
  public static void write(
      HttpServletRequest request, HttpServletResponse response, Graph graph, String type)
      throws IOException {
    String text = RDFWriter.source(graph).lang(RDFLanguages.contentTypeToLang(type)).asString();
    Bodies.send(request, response, type + ";charset=utf-8", text);
  }
}
