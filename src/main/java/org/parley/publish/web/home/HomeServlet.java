package org.parley.publish.web.home;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Publication;
import org.parley.publish.names.NameIndex;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.entity.Entities;
import org.parley.publish.web.entity.Finder;
import org.parley.publish.web.entity.Kinds;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Pages;

/** The first page: what there is, and what can be asked; and what all this is. */
public final class HomeServlet extends HttpServlet {
  /** Where it is told what all this is. */
  public static final String ABOUT = "/about";

  private static final long serialVersionUID = 1L;

  private final transient Supplier<QueryCatalogue> catalogue;
  private final transient Finder finder;
  private final transient Entities entities;
  private final transient Pages pages;
  private final String graphVersion;
  private final String base;
  private final String links;
  private final transient Kinds kinds = Kinds.load();

  /**
   * Of these things and questions.
   *
   * @param base where the addresses of the data begin
   * @param links where programs go from here (RFC 8288)
   */
  public HomeServlet(
      Supplier<QueryCatalogue> catalogue,
      Finder finder,
      Entities entities,
      Pages pages,
      String graphVersion,
      String base,
      String links) {
    this.catalogue = catalogue;
    this.finder = finder;
    this.entities = entities;
    this.pages = pages;
    this.graphVersion = graphVersion;
    this.base = base;
    this.links = links;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Link", links);
    if (request.getServletPath().equals(ABOUT)) {
      pages.write(
          response,
          "about",
          new AboutPage(counts(), Publication.licence(), Publication.RIGHTS, graphVersion, base));
      return;
    }
    QueryCatalogue questions = catalogue.get();
    pages.write(
        response,
        "home",
        new HomePage(
            counts(),
            Blanks.of(questions),
            questions.queries().size(),
            entities.latest(),
            graphVersion));
  }

  private @Nullable List<HomePage.Count> counts() {
    NameIndex names = finder.namesAtOnce();
    return names == null ? null : counts(names.counts());
  }

  private List<HomePage.Count> counts(Map<String, Integer> counts) {
    return kinds.many().entrySet().stream()
        .filter(kind -> counts.getOrDefault(kind.getKey(), 0) > 0)
        .map(
            kind ->
                new HomePage.Count(
                    new Cell(kind.getValue(), "/browse/" + kind.getKey()),
                    counts.getOrDefault(kind.getKey(), 0)))
        .toList();
  }
}
