package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** The addresses of the questions: all of them, each one's answer, and its query. */
public final class GalleryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<QueryCatalogue> catalogue;
  private final transient Replies replies;
  private final transient Descriptions descriptions;
  private final transient Failures failures;

  /** Of the questions that the catalogue has when they are asked. */
  public GalleryServlet(
      Supplier<QueryCatalogue> catalogue, Replies replies, Descriptions descriptions) {
    this.catalogue = catalogue;
    this.replies = replies;
    this.descriptions = descriptions;
    this.failures = replies.failures();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", "/q/");
      return;
    }
    if (replies.choices().answered(request, response)) {
      return;
    }
    String file = path.substring(1);
    int dot = file.indexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    String suffix = dot < 0 ? "" : file.substring(dot + 1);
    if (name.isEmpty()) {
      descriptions.all(request, response, suffix, catalogue.get());
    } else {
      question(
          request, response, Asked.of(name, suffix, Parameters.parse(request.getQueryString())));
    }
  }

  private void question(HttpServletRequest request, HttpServletResponse response, Asked asked)
      throws IOException {
    CannedQuery query;
    try {
      query = catalogue.get().get(asked.name());
    } catch (QueryException e) {
      if (Forms.isOfPrograms(asked.suffix())) {
        Problems.tell(request, false);
      }
      Problems.send(request, response, failures.unknown(e, asked, catalogue.get().queries()));
      return;
    }
    if (!descriptions.one(request, response, asked.suffix(), query)) {
      answer(request, response, query, asked);
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, CannedQuery query, Asked asked)
      throws IOException {
    Forms forms = Forms.of(query);
    String type = forms.wanted(asked.suffix(), request.getHeader("Accept"));
    if (type == null) {
      Tabs tabs = Tabs.of(query);
      Problems.send(
          request,
          response,
          asked.suffix().equals(Forms.SVG)
              ? Failures.noDrawing(asked, tabs)
              : Failures.noSuchForm(asked, forms));
      return;
    }
    Problems.tell(request, type.equals(Formats.HTML));
    try {
      if (type.equals(Formats.HTML)) {
        replies.page(request, response, query, asked);
      } else if (type.equals(Forms.SVG_TYPE)) {
        replies.drawing(request, response, query, asked);
      } else {
        replies.data(request, response, query, asked, forms.format(type));
      }
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }
}
