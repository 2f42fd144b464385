package org.parley.evaluate;

/** There is nothing to compare with; the message says what to do. */
public final class EvaluationException extends RuntimeException {
  EvaluationException(String message) {
    super(message);
  }
}
