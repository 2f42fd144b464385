package org.parley.publish.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.query.catalogue.QuestionDraft;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** Makes a question's file of a query and what its writer says of it; keeps nothing. */
final class DraftServlet extends FieldsServlet {
  private static final long serialVersionUID = 1L;

  /** How the words begin that tell of a file: its name, its line. */
  private static final Pattern PLACE = Pattern.compile("^[^,]*, line ([1-9]\\d{0,8}): ");

  private final transient SparqlPages sparql;
  private final transient Pages pages;
  private final transient Supplier<QueryCatalogue> catalogue;

  DraftServlet(
      SparqlPages sparql, Pages pages, Supplier<QueryCatalogue> catalogue, long bodyLimit) {
    super(bodyLimit);
    this.sparql = sparql;
    this.pages = pages;
    this.catalogue = catalogue;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response, Parameters typed)
      throws IOException {
    String query = typed.first("query");
    if (query == null || query.isBlank()) {
      Problems.send(request, response, 400, "Give the query of the question as the field query.");
      return;
    }
    QuestionDraft draft;
    try {
      draft = QuestionDraft.of(query, catalogue.get()).with(typed::first);
    } catch (QueryException e) {
      sparql.refused(response, query, refusal(e));
      return;
    }
    if (typed.first("name") == null) {
      pages.write(response, "draft", new DraftPage(draft, query, ""));
    } else {
      save(request, response, draft, query);
    }
  }

  private void save(
      HttpServletRequest request, HttpServletResponse response, QuestionDraft draft, String query)
      throws IOException {
    try {
      CannedQuery question = draft.file(catalogue.get());
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + question.name() + ".rq\"");
      Bodies.send(request, response, "application/sparql-query;charset=utf-8", question.text());
    } catch (QueryException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      pages.write(response, "draft", new DraftPage(draft, query, reason(e)));
    }
  }

  private static String reason(QueryException e) {
    return PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
  }

  private static Refusal refusal(QueryException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return new Refusal(
        Refusal.Kind.MALFORMED,
        reason(e),
        place.find() ? new Refusal.Place(Integer.parseInt(place.group(1)), 1) : null);
  }
}
