package org.parley.pipeline;

import java.util.List;
import org.parley.correct.Outcome;
import org.parley.model.Correction;
import org.parley.rdf.GraphEdits.Refusal;

/**
 * What became of the changes in a copy of the graph.
 *
 * @param taken the corrections that they made
 * @param withdrawn the corrections that they took back
 * @param left what cannot be taken over, and why
 * @param broken what breaks a rule, and why; where there is any, nothing was taken over
 */
public record Imported(
    List<Outcome> taken, List<Correction> withdrawn, List<Refusal> left, List<Refusal> broken) {
  public Imported {
    taken = List.copyOf(taken);
    withdrawn = List.copyOf(withdrawn);
    left = List.copyOf(left);
    broken = List.copyOf(broken);
    if (!broken.isEmpty() && taken.size() + withdrawn.size() > 0) {
      throw new IllegalArgumentException("what breaks a rule is not taken over in part");
    }
  }

  static Imported refused(List<Refusal> left, List<Refusal> broken) {
    return new Imported(List.of(), List.of(), left, broken);
  }

  /** Whether the store now holds all that the copy says. */
  public boolean isAll() {
    return left.isEmpty() && broken.isEmpty();
  }
}
