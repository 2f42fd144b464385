package org.parley.publish.query.narrow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, among the rows of a whole answer, those that values leave of it.
 *
 * @param tests what each row must pass
 */
public record Sieve(List<Test> tests) {
  /** What is asked of some of the columns of a row. */
  sealed interface Test {
    /** The columns that decide. */
    List<Var> columns();

    /**
     * Which values of these columns pass.
     *
     * @param known gives those that occur
     */
    Predicate<List<@Nullable Node>> passing(
        Supplier<Set<List<@Nullable Node>>> known, Asking asking);
  }

  /** Finds the solutions of a query, as values of these variables. */
  interface Asking {
    Set<List<@Nullable Node>> solutions(Query query, List<Var> variables);
  }

  /** A column holds this value. */
  record Holds(Var column, Node value) implements Test {
    @Override
    public List<Var> columns() {
      return List.of(column);
    }

    @Override
    public Predicate<List<@Nullable Node>> passing(
        Supplier<Set<List<@Nullable Node>>> known, Asking asking) {
      return values -> value.equals(values.get(0));
    }
  }

  /** The values are among the solutions of a query. */
  record Found(List<Var> columns, Query query) implements Test {
    @Override
    public Predicate<List<@Nullable Node>> passing(
        Supplier<Set<List<@Nullable Node>>> known, Asking asking) {
      return asking.solutions(query, columns)::contains;
    }
  }

  /** The values fulfil an expression; what is unbound may too. */
  record Fulfils(List<Var> columns, Expr expression) implements Test {
    @Override
    public Predicate<List<@Nullable Node>> passing(
        Supplier<Set<List<@Nullable Node>>> known, Asking asking) {
      ElementData rows = new ElementData();
      columns.forEach(rows::add);
      known.get().forEach((List<@Nullable Node> values) -> rows.add(binding(values)));
      ElementGroup pattern = new ElementGroup();
      pattern.addElement(rows);
      pattern.addElement(new ElementFilter(expression));
      Query query = QueryFactory.make();
      query.setQuerySelectType();
      columns.forEach(query::addResultVar);
      query.setQueryPattern(pattern);
      return asking.solutions(query, columns)::contains;
    }

    private Binding binding(List<@Nullable Node> values) {
      BindingBuilder binding = Binding.builder();
      for (int i = 0; i < values.size(); i++) {
        Node value = values.get(i);
        if (value != null) {
          binding.add(columns.get(i), value);
        }
      }
      return binding.build();
    }
  }

  /**
   * The rows left, in their order; within a transaction.
   *
   * @param columns the names of the columns of the rows
   */
  public List<List<@Nullable RDFNode>> left(
      List<List<@Nullable RDFNode>> whole,
      List<String> columns,
      DatasetGraph data,
      Duration timeout) {
    Asking asking = (query, variables) -> solutions(query, variables, data, timeout);
    List<List<@Nullable RDFNode>> rows = whole;
    for (Test test : tests) {
      rows = left(rows, test, columns, asking);
    }
    return rows;
  }

  private static List<List<@Nullable RDFNode>> left(
      List<List<@Nullable RDFNode>> rows, Test test, List<String> columns, Asking asking) {
    int[] places = test.columns().stream().mapToInt(v -> columns.indexOf(v.getVarName())).toArray();
    Predicate<List<@Nullable Node>> passing =
        test.passing(
            () ->
                rows.stream()
                    .map((List<@Nullable RDFNode> row) -> values(row, places))
                    .collect(Collectors.toCollection(LinkedHashSet::new)),
            asking);
    return rows.stream()
        .filter((List<@Nullable RDFNode> row) -> passing.test(values(row, places)))
        .toList();
  }

  private static List<@Nullable Node> values(List<@Nullable RDFNode> row, int[] places) {
    List<@Nullable Node> values = new ArrayList<>(places.length);
    for (int place : places) {
      RDFNode value = row.get(place);
      values.add(value == null ? null : value.asNode());
    }
    return values;
  }

  private static Set<List<@Nullable Node>> solutions(
      Query query, List<Var> variables, DatasetGraph data, Duration timeout) {
    Set<List<@Nullable Node>> solutions = new HashSet<>();
    try (QueryExec execution =
        QueryExec.dataset(data)
            .query(query)
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      execution
          .select()
          .forEachRemaining(
              row ->
                  solutions.add(
                      Arrays.asList(variables.stream().map(row::get).toArray(Node[]::new))));
    }
    return solutions;
  }
}
