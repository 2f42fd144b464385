package org.parley.store;

import org.jspecify.annotations.Nullable;

/**
 * Something in the graph that a shape objects to.
 *
 * @param focus IRI of the thing
 * @param label what the thing is called
 * @param message what is wrong, in words
 * @param value the value in question, where there is one
 * @param sentence the sentence that the thing was read from, where there is one
 */
public record Finding(
    Severity severity,
    String focus,
    String label,
    String message,
    @Nullable String value,
    @Nullable String sentence) {

  /** How grave it is, the gravest first. */
  public enum Severity {
    /** The graph is broken. */
    VIOLATION,
    /** The articles disagree, or something looks wrong. */
    WARNING,
    /** Something is missing that a reader may look for. */
    INFO
  }
}
