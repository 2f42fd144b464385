package org.parley.publish.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** What stands in the body of a request. */
final class Posted {
  private Posted() {}

  static String text(HttpServletRequest request, long limit) throws IOException {
    // the gate and the handler before it have seen to the size; this is the second lock
    byte[] body = request.getInputStream().readNBytes(Math.toIntExact(limit) + 1);
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The fields of a form; null where one may not be sent, which the reader has then been told. */
  static @Nullable Parameters form(
      HttpServletRequest request, HttpServletResponse response, long limit) throws IOException {
    Parameters parameters;
    try {
      parameters = Parameters.parse(text(request, limit));
    } catch (IllegalArgumentException e) {
      Problems.send(request, response, 400, "The form is badly encoded.");
      return null;
    }
    for (String name : parameters.values().keySet()) {
      if (Parameters.isRefused(name)) {
        Problems.send(request, response, 400, "The parameter " + name + " is not offered.");
        return null;
      }
    }
    return parameters;
  }
}
