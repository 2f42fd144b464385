package org.parley.publish.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;

/** What the endpoint gives without a query: a form to people, its description to programs. */
final class SparqlForm {
  private final Pages pages;
  private final Assets assets;
  private final Graph description;

  SparqlForm(Pages pages, Assets assets, Graph description) {
    this.pages = pages;
    this.assets = assets;
    this.description = description;
  }

  void write(HttpServletRequest request, HttpServletResponse response, @Nullable String query)
      throws IOException {
    response.setHeader("Vary", "Accept");
    response.setHeader("Link", Discovery.LINKS);
    String type = RdfServlet.FORMATS_AND_PAGE.accepted(request);
    if (type == null) {
      Problems.send(request, response, 406, "This is not offered in that form.");
    } else if (type.equals(Formats.HTML)) {
      pages.write(response, "sparql", query == null ? assets.text("example.rq") : query);
    } else {
      RdfServlet.write(request, response, description, type);
    }
  }
}
