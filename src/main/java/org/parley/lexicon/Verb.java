package org.parley.lexicon;

import java.util.List;

/**
 * A form of a verb that the grammar knows.
 *
 * @param lemma infinitive of the whole verb: {@code call on}
 * @param particles words that must follow the form: {@code on}
 */
public record Verb(String lemma, List<String> particles, Form form) {
  public Verb {
    particles = List.copyOf(particles);
  }

  /** Which form of the verb it is; regular past and participle look alike. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    PAST_OR_PARTICIPLE,
    ING;

    public boolean canBePast() {
      return this == PAST || this == PAST_OR_PARTICIPLE;
    }

    public boolean canBeParticiple() {
      return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
    }
  }
}
