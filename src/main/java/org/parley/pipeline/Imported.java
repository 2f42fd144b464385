package org.parley.pipeline;

import java.util.List;
import org.parley.correct.Outcome;
import org.parley.rdf.GraphEdits;

/**
 * What became of the changes in a copy of the graph.
 *
 * @param taken the corrections that they made
 * @param refused what cannot be taken over, and why
 */
public record Imported(List<Outcome> taken, List<GraphEdits.Refusal> refused) {
  public Imported {
    taken = List.copyOf(taken);
    refused = List.copyOf(refused);
  }
}
