package org.parley.clause;

/**
 * A verb with its auxiliaries; {@code from} and {@code to} are tokens, {@code to} exclusive.
 *
 * @param at the main verb
 * @param lemma infinitive with its particles
 */
public record VerbGroup(
    int from, int at, int to, String lemma, Voice voice, Time time, boolean negated) {
  /** How subject and object relate to doer and deed. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    /** A participle behind its noun: "the delegation led by P". */
    REDUCED,
    /** "…, hosting the session". */
    ING
  }

  /** Whether the deed is done. */
  public enum Time {
    PAST,
    PRESENT,
    PLANNED,
    PROPOSED,
    /** It was to be and, as told, was not: "were to have met". */
    UNREAL
  }

  public VerbGroup at(Time other) {
    return new VerbGroup(from, at, to, lemma, voice, other, negated);
  }

  public VerbGroup as(Voice other) {
    return new VerbGroup(from, at, to, lemma, other, time, negated);
  }

  public boolean nominal() {
    return voice == Voice.REDUCED || voice == Voice.ING;
  }
}
