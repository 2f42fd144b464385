package org.parley.publish.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.publish.web.guard.Result;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Head;
import org.parley.publish.web.http.Links;

/** What the page of a reader's own query shows. */
public record ResultPage(
    String query,
    List<Head> columns,
    List<List<Cell>> rows,
    boolean truncated,
    int rowCap,
    List<Cell> downloads) {
  static ResultPage of(String query, Result result, int rowCap, Links links) {
    boolean triples = result instanceof Result.Triples;
    return new ResultPage(
        query,
        columns(result).stream().map(Head::plain).toList(),
        rows(result, links),
        result.truncated(),
        rowCap,
        Stream.of((triples ? "ttl rdf jsonld nt" : "csv tsv json xml").split(" "))
            .map(format -> new Cell(format, download(query, format)))
            .toList());
  }

  private static String download(String query, String format) {
    return "/sparql?format=" + format + "&query=" + encode(query);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> columns(Result result) {
    if (result instanceof Result.Rows rows) {
      return rows.variables().stream().map(Var::getVarName).toList();
    }
    return result instanceof Result.Truth
        ? List.of("answer")
        : List.of("subject", "property", "value");
  }

  private static List<List<Cell>> rows(Result result, Links links) {
    if (result instanceof Result.Rows rows) {
      return rows.rows().stream().map(row -> cells(rows.variables(), row, links)).toList();
    }
    if (result instanceof Result.Triples triples) {
      return triples.graph().stream()
          .map(
              t ->
                  List.of(
                      cell(t.getSubject(), links),
                      cell(t.getPredicate(), links),
                      cell(t.getObject(), links)))
          .toList();
    }
    boolean value = result instanceof Result.Truth truth && truth.value();
    return List.of(List.of(Cell.plain(value ? "yes" : "no")));
  }

  private static List<Cell> cells(List<Var> variables, Binding row, Links links) {
    return variables.stream()
        .map(v -> row.contains(v) ? cell(row.get(v), links) : Cell.plain(""))
        .toList();
  }

  private static Cell cell(Node node, Links links) {
    if (node.isURI()) {
      return new Cell(links.shortName(node.getURI()), links.href(node.getURI()));
    }
    return Cell.plain(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }
}
