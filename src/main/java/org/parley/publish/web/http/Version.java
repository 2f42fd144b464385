package org.parley.publish.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.model.Hashes;

/**
 * The state of what is served, from which the strong entity tags of its documents follow: it stays
 * while neither the graph nor the program changes.
 */
public record Version(String tag) {
  /**
   * The state in which this graph is served.
   *
   * @param edited whether pages lead to adding articles
   */
  public static Version of(String graph, String ontology, boolean edited) {
    String program = String.valueOf(Version.class.getPackage().getImplementationVersion());
    String state = String.join("\n", graph, ontology, program, Boolean.toString(edited));
    return new Version(Hashes.fingerprint(state));
  }

  /** Says that the same address shows more in a moment, so that nobody keeps what it shows now. */
  public static void notWhole(HttpServletResponse response) {
    response.setHeader("ETag", null);
    response.setHeader("Cache-Control", "no-store");
  }

  /**
   * Says so where the reader holds this form, before anything is looked up: who has its tag got the
   * form, and in this state would get the same again.
   *
   * @return whether the reader has been told
   */
  public boolean isHeld(HttpServletRequest request, HttpServletResponse response, String form) {
    return Bodies.isHeld(request, tag + "-" + form) && isKnown(request, response, form);
  }

  /**
   * Says that the answer depends on Accept and may be kept as long as it is asked for again.
   *
   * @return whether the reader has this form already, and has been told so
   */
  public boolean isKnown(HttpServletRequest request, HttpServletResponse response, String form) {
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    return Bodies.unchanged(request, response, tag + "-" + form);
  }
}
