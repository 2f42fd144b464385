package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.parley.publish.query.Answer;
import org.parley.publish.query.AnswerFormat;
import org.parley.publish.query.AnswerWriter;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.KeptAnswers;
import org.parley.publish.query.QueryCatalogue;
import org.parley.publish.query.QueryException;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Links;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/**
 * The canned questions: all of them, and each with its form, its answer and ways to take it away.
 */
public final class GalleryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Formats FORMATS =
      Formats.of(
          "html", Formats.HTML,
          "json", "application/sparql-results+json",
          "csv", "text/csv",
          "tsv", "text/tab-separated-values",
          "xml", "application/sparql-results+xml",
          "plain-json", "application/json",
          "plain-xml", "application/xml",
          "table", "text/plain");
  private static final Formats OF_GRAPHS =
      Formats.of(
          "html", Formats.HTML,
          "ttl", "text/turtle",
          "jsonld", "application/ld+json",
          "nt", "application/n-triples",
          "json", "application/sparql-results+json",
          "csv", "text/csv",
          "tsv", "text/tab-separated-values",
          "xml", "application/sparql-results+xml",
          "table", "text/plain");

  private final transient Supplier<QueryCatalogue> catalogue;
  private final int rowCap;
  private final transient KeptAnswers answers;
  private final transient QueryGuard guard;
  private final transient Pages pages;
  private final transient Links links;

  /** Of these questions, answered in these words. */
  public GalleryServlet(
      Supplier<QueryCatalogue> catalogue,
      int rowCap,
      KeptAnswers answers,
      QueryGuard guard,
      Pages pages,
      Links links) {
    this.catalogue = catalogue;
    this.rowCap = rowCap;
    this.answers = answers;
    this.guard = guard;
    this.pages = pages;
    this.links = links;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", "/q/");
    } else if (path.equals("/")) {
      pages.write(response, "gallery", GalleryPage.of(catalogue.get().queries()));
    } else {
      question(request, response, path.substring(1));
    }
  }

  private void question(HttpServletRequest request, HttpServletResponse response, String file)
      throws IOException {
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    Formats formats = offered(name);
    String type = dot < 0 ? formats.accepted(request) : formats.bySuffix(file.substring(dot + 1));
    if (type == null) {
      Problems.send(request, response, dot < 0 ? 406 : 404, "Not offered in that form.");
      return;
    }
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    Asked asked = Asked.of(name, Parameters.parse(request.getQueryString()));
    try {
      answer(request, response, catalogue.get().get(name), asked, type);
    } catch (QueryException e) {
      Problems.send(request, response, status(e), String.valueOf(e.getMessage()));
    } catch (Refusal refusal) {
      Problems.send(request, response, refusal);
    }
  }

  private Formats offered(String name) {
    return catalogue.get().queries().stream()
            .anyMatch(query -> query.name().equals(name) && query.givesGraph())
        ? OF_GRAPHS
        : FORMATS;
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      CannedQuery query,
      Asked asked,
      String type)
      throws IOException {
    if (!type.equals(Formats.HTML)) {
      write(response, run(asked), type);
    } else if (isFirstSight(query, asked)) {
      pages.write(response, "question", QuestionPage.unanswered(query, asked, null, links));
    } else {
      page(response, query, asked);
    }
  }

  /** A page whose form must be filled in first has nothing to complain of yet. */
  private static boolean isFirstSight(CannedQuery query, Asked asked) {
    return asked.values().isEmpty()
        && query.header().params().stream().anyMatch(p -> p.required() && p.byDefault() == null);
  }

  private void page(HttpServletResponse response, CannedQuery query, Asked asked)
      throws IOException {
    QuestionPage page;
    try {
      Answer answer = run(asked);
      announce(response, answer);
      page = QuestionPage.answered(answer, asked, links);
    } catch (QueryException e) {
      response.setStatus(status(e));
      page = QuestionPage.unanswered(query, asked, e, links);
    }
    pages.write(response, "question", page);
  }

  private Answer run(Asked asked) {
    return guard.read(signal -> answers.answer(asked.name(), asked.values()));
  }

  private void announce(HttpServletResponse response, Answer answer) {
    if (answer.truncated()) {
      response.setHeader("X-Parley-Truncated", "true");
      response.setHeader("X-Parley-Row-Cap", Integer.toString(rowCap));
    }
  }

  private void write(HttpServletResponse response, Answer answer, String type) throws IOException {
    AnswerFormat format = format(type);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AnswerWriter.write(answer, format, bytes);
    announce(response, answer);
    response.setContentType(type.startsWith("application/") ? type : format.contentType());
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }

  private static AnswerFormat format(String type) {
    return switch (type) {
      case "application/json" -> AnswerFormat.JSON;
      case "application/xml" -> AnswerFormat.XML;
      default ->
          Arrays.stream(AnswerFormat.values())
              .filter(format -> format.contentType().startsWith(type))
              .findFirst()
              .orElseThrow();
    };
  }

  private static int status(QueryException why) {
    return switch (why.kind()) {
      case UNKNOWN_QUERY, NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
      case BAD_PARAMETER, AMBIGUOUS -> HttpServletResponse.SC_BAD_REQUEST;
      case TIMEOUT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case BROKEN_FILE -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }
}
