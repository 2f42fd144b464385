package org.parley.clause;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verb with who does it, what it is done to, and what its prepositions add; the clause reaches
 * from token {@code from} to {@code to}.
 */
public record Frame(
    VerbGroup verb,
    @Nullable Argument agent,
    @Nullable Argument patient,
    Map<String, List<Argument>> prepositions,
    int from,
    int to) {
  public Frame {
    prepositions = Map.copyOf(prepositions);
  }

  /**
   * The filler of a role: {@code agent}, {@code patient} or a preposition, whose first that is no
   * mere date counts.
   */
  public @Nullable Argument role(String name) {
    return switch (name) {
      case "agent" -> agent;
      case "patient" -> patient;
      default -> {
        List<Argument> all = all(name);
        yield all.isEmpty()
            ? null
            : all.stream().filter(a -> !a.dated()).findFirst().orElse(all.get(0));
      }
    };
  }

  public List<Argument> all(String preposition) {
    return prepositions.getOrDefault(preposition, List.of());
  }

  /** The same deed at another time. */
  public Frame at(VerbGroup.Time time) {
    VerbGroup timed =
        new VerbGroup(
            verb.from(), verb.at(), verb.to(), verb.lemma(), verb.voice(), time, verb.negated());
    return new Frame(timed, agent, patient, prepositions, from, to);
  }

  public Frame with(@Nullable Argument newAgent, @Nullable Argument newPatient) {
    return new Frame(verb, newAgent, newPatient, prepositions, from, to);
  }
}
