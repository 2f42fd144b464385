package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.publish.dataset.Catalogue;
import org.parley.publish.dataset.Publication;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.RdfServlet;

/** Serves the catalogue of what can be taken away: a page to people, DCAT to programs. */
final class CatalogueServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Publication publication;
  private final transient Dumps dumps;
  private final transient Pages pages;

  CatalogueServlet(Publication publication, Dumps dumps, Pages pages) {
    this.publication = publication;
    this.dumps = dumps;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = RdfServlet.FORMATS_AND_PAGE.accepted(request);
    response.setHeader("Vary", "Accept");
    response.setHeader("Link", Discovery.LINKS);
    if (type == null) {
      Problems.send(request, response, 406, "This is not offered in that form.");
    } else if (type.equals(Formats.HTML)) {
      pages.write(response, "data", DataPage.of(publication.version(), dumps.known()));
    } else {
      RdfServlet.write(request, response, Catalogue.of(publication, dumps.digests()), type);
    }
  }
}
