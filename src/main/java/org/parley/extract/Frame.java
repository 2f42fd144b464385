package org.parley.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verb with who does it, what it is done to, and what its prepositions add; the clause reaches
 * from token {@code from} to {@code to}.
 */
record Frame(
    VerbGroup verb,
    @Nullable Argument agent,
    @Nullable Argument patient,
    Map<String, List<Argument>> prepositions,
    int from,
    int to) {
  Frame {
    prepositions = Map.copyOf(prepositions);
  }

  /** The first filler of a role: {@code agent}, {@code patient} or a preposition. */
  @Nullable Argument role(String name) {
    return switch (name) {
      case "agent" -> agent;
      case "patient" -> patient;
      default -> {
        List<Argument> all = prepositions.get(name);
        yield all == null ? null : all.get(0);
      }
    };
  }

  List<Argument> all(String preposition) {
    return prepositions.getOrDefault(preposition, List.of());
  }

  Frame with(@Nullable Argument newAgent, @Nullable Argument newPatient) {
    return new Frame(verb, newAgent, newPatient, prepositions, from, to);
  }
}
