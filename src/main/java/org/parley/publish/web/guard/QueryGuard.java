package org.parley.publish.web.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Answers readers' queries on one dataset, each within the limits. */
public final class QueryGuard implements AutoCloseable {
  private final DatasetGraph data;
  private final Limits limits;
  private final Watchdog watchdog;

  /** A guard before this dataset. */
  public QueryGuard(DatasetGraph data, Limits limits) {
    this.data = data;
    this.limits = limits;
    this.watchdog = new Watchdog(limits);
  }

  /**
   * Answers a reader's query.
   *
   * @throws Refusal with the reason, where it is not answered
   */
  public Result ask(Question question) {
    return watchdog.run(signal -> answer(question.query(), signal));
  }

  /** Does work of our own on the data under the same watch, in a read transaction. */
  public <T extends @Nullable Object> T read(Function<CancelSignal, T> work) {
    return watchdog.run(signal -> transaction(() -> work.apply(signal)));
  }

  private Result answer(Query query, CancelSignal signal) {
    return transaction(
        () -> {
          try (QueryExec execution =
              QueryRules.execution(QueryExec.newBuilder().dataset(data).query(query), signal)) {
            signal.onCancel(execution::abort);
            return collect(query, execution, signal);
          }
        });
  }

  private <T extends @Nullable Object> T transaction(Supplier<T> work) {
    return Txn.calculateRead(data, work);
  }

  private Result collect(Query query, QueryExec execution, CancelSignal signal) {
    if (query.isAskType()) {
      return new Result.Truth(execution.ask());
    }
    if (query.isSelectType()) {
      return rows(execution.select(), signal);
    }
    return triples(
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples(),
        signal);
  }

  private Result rows(RowSet rowSet, CancelSignal signal) {
    List<Binding> rows = new ArrayList<>();
    Room room = new Room();
    while (rowSet.hasNext() && rows.size() < limits.rowCap() && room.left()) {
      signal.check();
      rows.add(room.keep(rowSet.next()));
    }
    return new Result.Rows(rowSet.getResultVars(), rows, rowSet.hasNext());
  }

  private Result triples(Iterator<Triple> triples, CancelSignal signal) {
    Graph graph = GraphFactory.createDefaultGraph();
    Room room = new Room();
    while (triples.hasNext() && graph.size() < limits.rowCap() && room.left()) {
      signal.check();
      graph.add(room.keep(triples.next()));
    }
    return new Result.Triples(graph, triples.hasNext());
  }

  @Override
  public void close() {
    watchdog.close();
  }

  /** Copies out of the transaction, and counts the characters of what it copies. */
  private static final class Room {
    private long used;

    boolean left() {
      return used < Limits.ANSWER_CHARACTERS;
    }

    Binding keep(Binding row) {
      BindingBuilder copy = Binding.builder();
      Iterator<Var> variables = row.vars();
      while (variables.hasNext()) {
        Var variable = variables.next();
        copy.add(variable, count(row.get(variable)));
      }
      return copy.build();
    }

    Triple keep(Triple triple) {
      count(triple.getSubject());
      count(triple.getObject());
      return triple;
    }

    private Node count(Node node) {
      used += node.isLiteral() ? node.getLiteralLexicalForm().length() : 100;
      return node;
    }
  }
}
