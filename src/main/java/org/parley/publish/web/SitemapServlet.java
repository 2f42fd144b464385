package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Sitemap;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Problems;

/** Serves the files of the sitemap. */
final class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<@Nullable Sitemap> sitemap;

  SitemapServlet(Supplier<@Nullable Sitemap> sitemap) {
    this.sitemap = sitemap;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Sitemap made = sitemap.get();
    String file = made == null ? null : made.file(request.getServletPath());
    if (made == null) {
      Bodies.notYet(request, response);
    } else if (file == null) {
      Problems.send(request, response, 404, "There is nothing at this address.");
    } else {
      Bodies.send(request, response, "application/xml;charset=utf-8", file);
    }
  }
}
