package org.parley.publish.web.edit;

/** Something sent cannot be taken; the message says what to do. */
public final class EditException extends RuntimeException {
  private final int status;

  /** Of what was sent, which is not as it must be. */
  public EditException(String message) {
    this(422, message);
  }

  EditException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The sentence that tells why. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
