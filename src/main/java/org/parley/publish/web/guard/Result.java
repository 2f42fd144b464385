package org.parley.publish.web.guard;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A complete answer, held in memory: nothing can go wrong once its first byte is sent. */
public sealed interface Result {
  /** Whether rows or triples beyond the cap were left out. */
  boolean truncated();

  /** The rows of a SELECT. */
  record Rows(List<Var> variables, List<Binding> rows, boolean truncated) implements Result {
    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }
  }

  /** The answer of an ASK. */
  record Truth(boolean value) implements Result {
    @Override
    public boolean truncated() {
      return false;
    }
  }

  /** The triples of a CONSTRUCT or DESCRIBE. */
  record Triples(Graph graph, boolean truncated) implements Result {}
}
