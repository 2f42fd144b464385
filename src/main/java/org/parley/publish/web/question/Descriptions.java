package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.parley.publish.linkeddata.Syntax;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.catalogue.QueryCatalogue;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.LinkHeader;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;

/** Serves what is asked, not what is answered: lists and descriptions of the questions. */
public final class Descriptions {
  /** The suffix of a question's description in RDF. */
  static final String TURTLE = "shacl.ttl";

  private static final String QUERY = "rq";
  private static final String DESCRIPTION = "shacl.";
  private static final String JSON = "application/json";
  private static final Formats OF_ALL =
      Formats.of(
          "html", Formats.HTML,
          "json", JSON,
          "ttl", Syntax.TURTLE.mediaType(),
          "nt", Syntax.NTRIPLES.mediaType(),
          "jsonld", Syntax.JSONLD.mediaType());

  private final Pages pages;
  private final Links links;

  /** Of questions that have addresses here. */
  public Descriptions(Pages pages, Links links) {
    this.pages = pages;
    this.links = links;
  }

  /** All questions, in the form that the suffix or else Accept asks for. */
  void all(
      HttpServletRequest request,
      HttpServletResponse response,
      String suffix,
      QueryCatalogue catalogue)
      throws IOException {
    String type = suffix.isEmpty() ? OF_ALL.accepted(request) : OF_ALL.bySuffix(suffix);
    if (type == null) {
      Problems.send(
          request,
          response,
          suffix.isEmpty()
              ? HttpServletResponse.SC_NOT_ACCEPTABLE
              : HttpServletResponse.SC_NOT_FOUND,
          "The list of questions is offered as " + String.join(", ", OF_ALL.suffixes()) + ".");
      return;
    }
    response.setHeader("Vary", "Accept");
    new LinkHeader()
        .forms("/q/", "", OF_ALL, type)
        .add("/openapi.json", "service-desc", JSON)
        .write(response);
    switch (type) {
      case Formats.HTML ->
          Bodies.send(
              request,
              response,
              "text/html; charset=utf-8",
              pages.render("gallery", GalleryPage.of(catalogue)));
      case JSON ->
          Bodies.send(request, response, JSON, QuestionList.of(catalogue.queries(), links));
      default ->
          send(
              request, response, QuestionGraph.of(catalogue.queries(), links), OF_ALL.suffix(type));
    }
  }

  /**
   * The query of a question, or its description.
   *
   * @return whether the suffix asks for one of them
   */
  boolean one(
      HttpServletRequest request, HttpServletResponse response, String suffix, CannedQuery query)
      throws IOException {
    if (suffix.equals(QUERY)) {
      Bodies.send(request, response, "application/sparql-query; charset=utf-8", query.text());
      return true;
    }
    String syntax = suffix.startsWith(DESCRIPTION) ? suffix.substring(DESCRIPTION.length()) : "";
    if (!List.of("ttl", "nt", "jsonld").contains(syntax)) {
      return false;
    }
    send(request, response, QuestionGraph.of(List.of(query), links), syntax);
    return true;
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Graph graph, String suffix)
      throws IOException {
    Syntax syntax = Syntax.ofSuffix(suffix);
    String text = new String(syntax.write(graph), StandardCharsets.UTF_8);
    Bodies.send(request, response, syntax.mediaType() + "; charset=utf-8", text);
  }
}
