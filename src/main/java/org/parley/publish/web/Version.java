package org.parley.publish.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.model.Hashes;

/**
 * The state of what is served, from which the strong entity tags of its documents follow: it stays
 * while neither the graph nor the program changes.
 */
record Version(String tag) {
  static Version of(String graph, String ontology) {
    String program = String.valueOf(Version.class.getPackage().getImplementationVersion());
    return new Version(Hashes.fingerprint(String.join("\n", graph, ontology, program)));
  }

  /**
   * Says that the answer depends on Accept and may be kept as long as it is asked for again.
   *
   * @return whether the reader has this form already, and has been told so
   */
  boolean isKnown(HttpServletRequest request, HttpServletResponse response, String form) {
    String etag = "\"" + tag + "-" + form + "\"";
    response.setHeader("ETag", etag);
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    if (!holds(request.getHeader("If-None-Match"), etag)) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    return true;
  }

  private static boolean holds(@Nullable String tags, String etag) {
    return tags != null
        && Arrays.stream(tags.split(",", -1))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }
}
