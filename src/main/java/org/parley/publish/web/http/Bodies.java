package org.parley.publish.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parley.model.Hashes;

/** Sends a document, or only word that the reader has it already. */
public final class Bodies {
  private Bodies() {}

  /** Sends a text whose tag follows from its words. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, String type, String text)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    if (unchanged(request, response, Hashes.fingerprint(text))) {
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** Tags an answer; where the reader holds one with this tag, that is the answer. */
  public static boolean unchanged(
      HttpServletRequest request, HttpServletResponse response, String version) {
    String tag = "\"" + version + "\"";
    response.setHeader("ETag", tag);
    String held = request.getHeader("If-None-Match");
    boolean same = held != null && (held.strip().equals("*") || isAmong(tag, held));
    if (same) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return same;
  }

  /** Whether the reader says that an answer with this tag is held. */
  static boolean isHeld(HttpServletRequest request, String version) {
    String held = request.getHeader("If-None-Match");
    return held != null && isAmong("\"" + version + "\"", held);
  }

  private static boolean isAmong(String tag, String held) {
    for (String one : held.split(",")) {
      if (one.strip().replaceFirst("^W/", "").equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Says that what was asked for is being made. */
  public static void notYet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.send(
        request,
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "The graph is being counted. Please ask again in a few seconds.");
  }
}
