package org.parley.pipeline;

/** A correction cannot be made; the message says why and what to do. */
public final class CorrectionException extends RuntimeException {
  CorrectionException(String message) {
    super(message);
  }
}
