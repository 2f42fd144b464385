package org.parley.correct;

import org.parley.model.Correction;

/**
 * What became of a correction.
 *
 * @param why one clause where it does not hold as a whole, else empty
 */
public record Outcome(Correction correction, Standing standing, String why) {
  /** Whether a correction has its effect. */
  public enum Standing {
    HOLDS,
    HOLDS_IN_PART,
    OVERRULED,
    WITHOUT_EFFECT
  }

  /** Whether a later correction takes from its effect. */
  public boolean isOverruledBy(Correction later) {
    return why.equals(overruledBy(later));
  }

  private static String overruledBy(Correction later) {
    return "overruled by " + later.id();
  }

  static Outcome holds(Correction correction) {
    return new Outcome(correction, Standing.HOLDS, "");
  }

  static Outcome inPart(Correction correction, Correction later) {
    return new Outcome(correction, Standing.HOLDS_IN_PART, overruledBy(later));
  }

  static Outcome overruled(Correction correction, Correction later) {
    return new Outcome(correction, Standing.OVERRULED, overruledBy(later));
  }

  static Outcome lost(Correction correction, String why) {
    return new Outcome(correction, Standing.WITHOUT_EFFECT, why);
  }
}
