package org.parley.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** ARQ over a dataset in this process. */
record JenaEngine(String name, DatasetGraph data) implements Engine {
  @Override
  public @Nullable Outcome ask(String query, Duration limit) {
    return Txn.calculateRead(data, () -> asked(query, limit));
  }

  private @Nullable Outcome asked(String query, Duration limit) {
    long before = Processor.threads();
    List<String> rows = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(data)
            .query(query)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet found = execution.select();
      List<Var> columns = found.getResultVars();
      found.forEachRemaining(row -> rows.add(text(columns, row)));
    } catch (QueryCancelledException e) {
      return null;
    }
    return Outcome.of((Processor.threads() - before) / 1e6, rows);
  }

  private static String text(List<Var> columns, Binding row) {
    return columns.stream().map(column -> text(row.get(column))).collect(Collectors.joining("\t"));
  }

  private static String text(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.isURI() ? value.getURI() : "_";
  }

  @Override
  public void close() {
    data.close();
  }
}
