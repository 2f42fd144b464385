package org.parley.publish.web.edit;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Who edits.
 *
 * @param form what the forms of a browser must bring along; empty for a program that sent the token
 */
record Editor(String form) {
  static final String ATTRIBUTE = Editor.class.getName();
  static final Editor PROGRAM = new Editor("");

  /** The editor of a request that came through the guard. */
  static Editor of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Editor editor) {
      return editor;
    }
    throw new IllegalStateException("no guard");
  }

  /**
   * Makes sure that a form is one of ours.
   *
   * @throws EditException where it is not
   */
  void check(String sent) {
    byte[] own = form.getBytes(StandardCharsets.UTF_8);
    if (!form.isEmpty() && !MessageDigest.isEqual(own, sent.getBytes(StandardCharsets.UTF_8))) {
      throw new EditException(403, "This form is of another session. Load its page again.");
    }
  }
}
