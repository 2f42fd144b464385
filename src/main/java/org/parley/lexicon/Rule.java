package org.parley.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the grammar: a verb frame and what it claims. Written once in terms of who does it
 * (agent), what it is done to (patient) and the prepositions; active, passive, reduced, relative
 * and gapped clauses follow.
 *
 * @param id travels in the evidence of every claim the rule makes
 * @param verbs lemmas that open the frame
 * @param slots what must fill each role for the rule to match
 * @param action what is claimed
 * @param options details of the action, such as {@code role=co-chair}
 * @param certainty of a claim in so many words, before hedges
 */
public record Rule(
    String id,
    List<String> verbs,
    Map<String, Slot> slots,
    String action,
    Map<String, String> options,
    double certainty,
    List<String> examples,
    List<String> counterexamples) {
  public Rule {
    verbs = List.copyOf(verbs);
    slots = Map.copyOf(slots);
    options = Map.copyOf(options);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** What may fill a role: kinds of filler, and whether the role may stay empty. */
  public record Slot(List<String> kinds, boolean optional) {
    public Slot {
      kinds = List.copyOf(kinds);
    }
  }

  public @Nullable String option(String key) {
    return options.get(key);
  }
}
