package org.parley.evaluate;

/** A gold label cannot be used; the message names the place and what is wanted there. */
final class GoldException extends RuntimeException {
  GoldException(String message) {
    super(message);
  }
}
