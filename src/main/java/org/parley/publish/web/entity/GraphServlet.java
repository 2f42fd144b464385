package org.parley.publish.web.entity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Parameters;

/** Leads from the IRI of a named graph to its content in the graph store. */
final class GraphServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Links links;

  GraphServlet(Links links) {
    this.links = links;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String graph = links.iri(request.getRequestURI());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/data?graph=" + Parameters.encode(graph));
  }
}
