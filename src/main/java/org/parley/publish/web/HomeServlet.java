package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Question;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.guard.Result;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.question.GalleryPage;

/** The first page: what there is, and what can be asked. */
final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ServerSettings settings;
  private final transient QueryGuard guard;
  private final transient Pages pages;
  private final transient Assets assets;
  private transient volatile @Nullable List<HomePage.Count> counts;

  HomeServlet(ServerSettings settings, QueryGuard guard, Pages pages, Assets assets) {
    this.settings = settings;
    this.guard = guard;
    this.pages = pages;
    this.assets = assets;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Link", Discovery.LINKS);
    try {
      pages.write(
          response,
          "home",
          new HomePage(
              counts(),
              GalleryPage.of(settings.catalogue().get()).questions(),
              settings.graphVersion()));
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  /** Counted once: the graph does not change while it is served. */
  private List<HomePage.Count> counts() {
    List<HomePage.Count> known = counts;
    if (known == null) {
      known = counted();
      counts = known;
    }
    return known;
  }

  private List<HomePage.Count> counted() {
    Question question =
        new Question(assets.text("counts.rq"), settings.base(), List.of(), List.of());
    return guard.ask(question) instanceof Result.Rows rows
        ? rows.rows().stream().map(HomeServlet::count).toList()
        : List.of();
  }

  private static HomePage.Count count(Binding row) {
    return new HomePage.Count(
        row.get("what").getLiteralLexicalForm(), row.get("number").getLiteralLexicalForm());
  }
}
