package org.parley.publish.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the endpoint gives without a query: a form to people, its description to programs. */
final class SparqlForm {
  private static final Formats FORMATS = Formats.of("ttl", "text/turtle", "html", Formats.HTML);

  private final Pages pages;
  private final Assets assets;

  SparqlForm(Pages pages, Assets assets) {
    this.pages = pages;
    this.assets = assets;
  }

  void write(HttpServletRequest request, HttpServletResponse response, @Nullable String query)
      throws IOException {
    response.setHeader("Vary", "Accept");
    if (Formats.HTML.equals(FORMATS.accepted(request))) {
      pages.write(response, "sparql", query == null ? assets.text("example.rq") : query);
    } else {
      response.setContentType("text/turtle; charset=utf-8");
      response.getWriter().write(assets.text("service-description.ttl"));
    }
  }
}
