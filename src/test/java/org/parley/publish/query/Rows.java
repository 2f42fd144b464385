package org.parley.publish.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** The rows of a query as it stands, a text for each column. */
public final class Rows {
  private Rows() {}

  /**
   * In the order of the engine; what is not bound is empty, of a literal it is the lexical form.
   */
  public static List<List<String>> of(Query query, List<String> columns, DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          List<List<String>> rows = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution
                .select()
                .forEachRemaining(
                    row -> rows.add(columns.stream().map(c -> text(row.get(c))).toList()));
          }
          return rows;
        });
  }

  private static String text(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
