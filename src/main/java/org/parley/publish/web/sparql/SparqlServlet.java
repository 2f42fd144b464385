package org.parley.publish.web.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Question;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.guard.Result;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** The query half of the SPARQL 1.1 protocol. */
final class SparqlServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What an address may tell that asks nothing yet. */
  private static final Set<String> UNASKED = Set.of("edit", "question");

  private final transient QueryGuard guard;
  private final transient ResultWriter writer;
  private final transient SparqlPages pages;
  private final long bodyLimit;

  SparqlServlet(QueryGuard guard, ResultWriter writer, SparqlPages pages, long bodyLimit) {
    this.guard = guard;
    this.writer = writer;
    this.pages = pages;
    this.bodyLimit = bodyLimit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = Parameters.parse(request.getQueryString());
    if (parameters.first("query") == null && UNASKED.containsAll(parameters.values().keySet())) {
      pages.unasked(request, response, parameters);
    } else {
      answer(request, response, parameters, null);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String type = String.valueOf(request.getContentType()).split(";")[0].strip();
    switch (type.toLowerCase(Locale.ROOT)) {
      case "application/x-www-form-urlencoded" -> form(request, response);
      case "application/sparql-query" ->
          answer(
              request,
              response,
              Parameters.parse(request.getQueryString()),
              Posted.text(request, bodyLimit));
      case "application/sparql-update" ->
          Problems.send(
              request, response, 403, "This server is read only: it takes queries, no updates.");
      default ->
          Problems.send(
              request,
              response,
              415,
              "Send a form with the field query, or application/sparql-query.");
    }
  }

  private void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Parameters parameters = Posted.form(request, response, bodyLimit);
    if (parameters != null) {
      answer(request, response, parameters, null);
    }
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Parameters parameters,
      @Nullable String body)
      throws IOException {
    List<String> queries = body == null ? parameters.all("query") : List.of(body);
    if (queries.size() != 1) {
      Problems.send(request, response, 400, "Give exactly one query, as the parameter query.");
      return;
    }
    String text = queries.get(0);
    try {
      Result result =
          guard.ask(
              new Question(
                  text,
                  request.getRequestURL().toString(),
                  parameters.all("default-graph-uri"),
                  parameters.all("named-graph-uri")));
      writer.write(request, response, text, result, parameters.first("format"));
    } catch (Refusal refusal) {
      if (ResultWriter.isForPeople(request, parameters.first("format"))) {
        pages.refused(response, text, refusal);
      } else {
        Problems.send(request, response, refusal);
      }
    }
  }
}
