package org.parley.publish.web.edit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.model.Report;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** Takes articles of programs at the address where all articles are; readers pass through. */
final class ArticlesFilter implements Filter {
  private final Editing editing;

  ArticlesFilter(Editing editing) {
    this.editing = editing;
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answer;
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    try {
      take(request, response);
    } catch (EditException e) {
      Problems.send(request, response, e.status(), e.sentence());
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean preview = Parameters.parse(request.getQueryString()).first("preview") != null;
    Sent sent = Sent.of(request);
    List<Draft> drafts = new ArrayList<>();
    for (Submission text : sent.texts()) {
      drafts.add(Draft.of(text, editing.read(text)));
    }
    List<Report> reports =
        drafts.stream()
            .map(Draft::report)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    if (reports.isEmpty()) {
      throw new EditException(drafts.get(0).reason());
    }
    List<Verdict> verdicts = reports.stream().map(sent::of).toList();
    List<Prospect> prospects = preview ? editing.look(reports) : editing.store(verdicts);
    if (!preview) {
      response.setStatus(HttpServletResponse.SC_CREATED);
      if (prospects.size() == 1) {
        response.setHeader("Location", prospects.get(0).iri());
      }
    }
    response.setContentType("application/json");
    response
        .getOutputStream()
        .write(ArticleJson.write(editing.served().version(), !preview, prospects, drafts));
  }
}
