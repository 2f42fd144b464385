package org.parley.pipeline;

/** A build cannot go on; the message says what to do. */
public final class BuildException extends RuntimeException {
  BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
