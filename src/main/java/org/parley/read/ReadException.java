package org.parley.read;

/** Something given beside the articles cannot be used; the message says what to do. */
public final class ReadException extends RuntimeException {
  ReadException(String message) {
    super(message);
  }
}
