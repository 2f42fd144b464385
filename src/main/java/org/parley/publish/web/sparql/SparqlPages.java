package org.parley.publish.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.guard.Result;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.RdfServlet;

/** What people see at the endpoint; programs that ask nothing get its description. */
final class SparqlPages {
  private static final String TEMPLATE = "sparql";

  private final Pages pages;
  private final Supplier<QueryCatalogue> catalogue;
  private final Words words;
  private final int rowCap;
  private final Graph description;
  private final String links;
  private final String example;

  /**
   * The pages of one endpoint.
   *
   * @param links where to go from here (RFC 8288)
   * @param example the query that stands in the form at first
   */
  SparqlPages(
      Pages pages,
      Supplier<QueryCatalogue> catalogue,
      Words words,
      int rowCap,
      Graph description,
      String links,
      String example) {
    this.pages = pages;
    this.catalogue = catalogue;
    this.words = words;
    this.rowCap = rowCap;
    this.description = description;
    this.links = links;
    this.example = example;
  }

  /** A form to fill, or the description of the endpoint. */
  void unasked(HttpServletRequest request, HttpServletResponse response, Parameters parameters)
      throws IOException {
    response.setHeader("Vary", "Accept");
    response.setHeader("Link", links);
    String type = RdfServlet.FORMATS_AND_PAGE.accepted(request);
    if (type == null) {
      Problems.send(request, response, 406, "This is not offered in that form.");
    } else if (type.equals(Formats.HTML)) {
      pages.write(response, TEMPLATE, SparqlPage.unasked(query(parameters), catalogue.get()));
    } else {
      RdfServlet.write(request, response, description, type);
    }
  }

  /** The query that the form holds: one typed before, that of a question, or an example. */
  private String query(Parameters parameters) {
    String edited = parameters.first("edit");
    String question = parameters.first("question");
    if (edited != null) {
      return edited;
    }
    return question != null && catalogue.get().has(question)
        ? catalogue.get().get(question).text()
        : example;
  }

  void answered(HttpServletResponse response, String query, Result result) throws IOException {
    pages.write(
        response,
        TEMPLATE,
        SparqlPage.answered(
            query,
            ResultTable.of(query, result, rowCap, words.now()),
            GivenAnswer.of(result),
            catalogue.get()));
  }

  void refused(HttpServletResponse response, String query, Refusal refusal) throws IOException {
    Problems.begin(response, refusal);
    response.setHeader("Vary", "Accept");
    pages.write(response, TEMPLATE, SparqlPage.refused(query, refusal, catalogue.get()));
  }
}
