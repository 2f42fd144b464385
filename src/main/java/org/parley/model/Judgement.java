package org.parley.model;

/** Whether two mentions are one thing, and why. */
public record Judgement(Mention a, Mention b, Verdict verdict, String reason) {
  /** What was decided. */
  public enum Verdict implements Slugged {
    SAME,
    DIFFERENT,
    UNSURE
  }
}
