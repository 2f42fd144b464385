package org.parley.publish.web.sparql;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.publish.web.guard.Result;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Head;
import org.parley.publish.web.http.Parameters;

/**
 * The answer to a reader's own query as a table.
 *
 * @param rowCap how many rows there are at most
 */
public record ResultTable(
    List<Head> columns,
    List<List<Cell>> rows,
    boolean truncated,
    int rowCap,
    List<Cell> downloads) {
  static ResultTable of(String query, Result result, int rowCap, Words words) {
    boolean triples = result instanceof Result.Triples;
    return new ResultTable(
        columns(result).stream().map(Head::plain).toList(),
        rows(result, words),
        result.truncated(),
        rowCap,
        Stream.of((triples ? "ttl rdf jsonld nt" : "csv tsv json xml").split(" "))
            .map(format -> new Cell(format, download(query, format)))
            .toList());
  }

  private static String download(String query, String format) {
    return "/sparql?format=" + format + "&query=" + Parameters.encode(query);
  }

  private static List<String> columns(Result result) {
    if (result instanceof Result.Rows rows) {
      return rows.variables().stream().map(Var::getVarName).toList();
    }
    return result instanceof Result.Truth
        ? List.of("answer")
        : List.of("subject", "property", "value");
  }

  private static List<List<Cell>> rows(Result result, Words words) {
    if (result instanceof Result.Rows rows) {
      return rows.rows().stream().map(row -> cells(rows.variables(), row, words)).toList();
    }
    if (result instanceof Result.Triples triples) {
      return triples.graph().stream()
          .map(
              t ->
                  List.of(
                      cell(t.getSubject(), words),
                      cell(t.getPredicate(), words),
                      cell(t.getObject(), words)))
          .toList();
    }
    boolean value = result instanceof Result.Truth truth && truth.value();
    return List.of(List.of(Cell.plain(value ? "yes" : "no")));
  }

  private static List<Cell> cells(List<Var> variables, Binding row, Words words) {
    return variables.stream()
        .map(v -> row.contains(v) ? cell(row.get(v), words) : Cell.plain(""))
        .toList();
  }

  private static Cell cell(Node node, Words words) {
    if (node.isURI()) {
      return words.of(node.getURI());
    }
    return Cell.plain(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }
}
