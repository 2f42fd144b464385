package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.parley.publish.linkeddata.Description;
import org.parley.publish.linkeddata.EntityDescriber;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;

/**
 * Resolves the IRIs of the data: {@code /id/…} leads to {@code /doc/…}, which tells what is known.
 */
final class EntityServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Formats FORMATS =
      Formats.of(
          "html", Formats.HTML,
          "ttl", "text/turtle",
          "nt", "application/n-triples",
          "rdf", "application/rdf+xml",
          "jsonld", "application/ld+json");

  private final transient QueryGuard guard;
  private final transient EntityDescriber describer;
  private final transient Pages pages;
  private final transient Links links;

  EntityServlet(QueryGuard guard, EntityDescriber describer, Pages pages, Links links) {
    this.guard = guard;
    this.describer = describer;
    this.pages = pages;
    this.links = links;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getServletPath().equals("/id")) {
        redirect(request, response);
      } else {
        document(request, response);
      }
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private void redirect(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring("/id".length());
    String successor = successor("/id" + path);
    if (successor != null) {
      moved(response, links.href(successor).replaceFirst("^/doc/", "/id/"));
      return;
    }
    if (describe("/id" + path) == null) {
      notFound(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/doc" + path);
    response.setHeader("Vary", "Accept");
  }

  private void document(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring("/doc".length());
    int dot = path.lastIndexOf('.');
    String bySuffix = dot < 0 ? null : FORMATS.bySuffix(path.substring(dot + 1));
    String type = bySuffix == null ? FORMATS.accepted(request) : bySuffix;
    String id = "/id" + (bySuffix == null ? path : path.substring(0, dot));
    String successor = successor(id);
    if (successor != null) {
      moved(response, links.href(successor) + (bySuffix == null ? "" : path.substring(dot)));
      return;
    }
    Description known = describe(id);
    if (known == null) {
      notFound(request, response);
    } else if (type == null) {
      Problems.send(request, response, 406, "This is not offered in that form.");
    } else {
      write(response, known, type);
    }
  }

  private @Nullable Description describe(String path) {
    return guard.<@Nullable Description>read(signal -> describer.describe(links.iri(path)));
  }

  /** What an address that was published once has become; null where it stands for itself. */
  private @Nullable String successor(String path) {
    return guard.<@Nullable String>read(signal -> describer.successor(links.iri(path)));
  }

  private static void moved(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", address);
  }

  private static void notFound(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.send(request, response, 404, "The graph knows nothing of this name.");
  }

  private void write(HttpServletResponse response, Description known, String type)
      throws IOException {
    response.setHeader("Vary", "Accept");
    response.setHeader("Link", "<" + known.iri() + ">; rel=\"describes\"");
    if (type.equals(Formats.HTML)) {
      pages.write(response, "entity", EntityPage.of(known, links));
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(known.graph()).lang(RDFLanguages.contentTypeToLang(type)).output(bytes);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    bytes.writeTo(response.getOutputStream());
  }
}
