package org.parley.lexicon;

import org.jspecify.annotations.Nullable;
import org.parley.model.Body;

/**
 * One sense of a phrase of the lexicon.
 *
 * @param value its plain form: the lemma, the full rank, the name of the place, the number
 * @param detail kind within the type: kind of meeting or place, country…
 * @param body the state or organisation it names
 */
public record Entry(
    Type type, String value, String detail, @Nullable Body body, Letters letters, boolean plural) {
  /** What a phrase can be. */
  public enum Type {
    STATE,
    STATE_ADJECTIVE,
    CAPITAL,
    ORGANISATION,
    PLACE,
    RANK,
    TITLE,
    SUFFIX,
    POST,
    MODIFIER,
    UNIT,
    FIELD,
    MONTH,
    WEEKDAY,
    MEETING,
    ROUND,
    SIDE
  }

  /** How it must be written to count. */
  public enum Letters {
    ANY,
    CAPITAL,
    UPPER
  }
}
