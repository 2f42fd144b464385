package org.parley.publish.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.guard.Result;
import org.parley.publish.web.http.Formats;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.RdfServlet;

/** Writes a query's result in the form its reader wants. */
final class ResultWriter {
  private static final Formats ROWS =
      Formats.of(
          "json", "application/sparql-results+json",
          "xml", "application/sparql-results+xml",
          "csv", "text/csv",
          "tsv", "text/tab-separated-values",
          "html", Formats.HTML,
          "plain-json", "application/json",
          "plain-xml", "application/xml");

  private final SparqlPages pages;
  private final int rowCap;

  ResultWriter(SparqlPages pages, int rowCap) {
    this.pages = pages;
    this.rowCap = rowCap;
  }

  /** Whether a reader wants a page; what kind of query it is cannot be known of one that fails. */
  static boolean isForPeople(HttpServletRequest request, @Nullable String format) {
    return format == null
        ? Formats.HTML.equals(ROWS.accepted(request))
        : Formats.HTML.equals(ROWS.bySuffix(format));
  }

  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      String query,
      Result result,
      @Nullable String format)
      throws IOException {
    Formats formats = result instanceof Result.Triples ? RdfServlet.FORMATS_AND_PAGE : ROWS;
    String type = format == null ? formats.accepted(request) : formats.bySuffix(format);
    if (type == null) {
      Problems.send(request, response, 406, "This result is not offered in that form.");
      return;
    }
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    announce(response, result);
    if (type.equals(Formats.HTML)) {
      pages.answered(response, query, result);
      return;
    }
    if (format != null) {
      response.setHeader("Content-Disposition", "attachment; filename=\"answer." + format + "\"");
    }
    send(response, type, result);
  }

  private void announce(HttpServletResponse response, Result result) {
    if (result.truncated()) {
      response.setHeader("X-Parley-Truncated", "true");
      response.setHeader("X-Parley-Row-Cap", Integer.toString(rowCap));
    }
  }

  private static void send(HttpServletResponse response, String type, Result result)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    serialise(bytes, type, result);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }

  static void serialise(OutputStream out, String type, Result result) {
    if (result instanceof Result.Triples triples) {
      Lang lang = RDFLanguages.contentTypeToLang(type);
      RDFWriter.source(triples.graph())
          .lang(lang)
          .set(RIOT.symTurtleDirectiveStyle, "at")
          .output(out);
      return;
    }
    Lang lang = rowsLang(type);
    RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    if (result instanceof Result.Rows rows) {
      writer.write(
          out,
          RowSetStream.create(rows.variables(), rows.rows().iterator()),
          ARQ.getContext().copy());
    } else if (result instanceof Result.Truth truth) {
      writer.write(out, truth.value(), ARQ.getContext().copy());
    }
  }

  private static Lang rowsLang(String type) {
    return switch (type) {
      case "text/csv" -> ResultSetLang.RS_CSV;
      case "text/tab-separated-values" -> ResultSetLang.RS_TSV;
      case "application/xml", "application/sparql-results+xml" -> ResultSetLang.RS_XML;
      default -> ResultSetLang.RS_JSON;
    };
  }
}
