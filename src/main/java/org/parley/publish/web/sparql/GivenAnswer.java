package org.parley.publish.web.sparql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.parley.publish.web.guard.Result;

/**
 * An answer as programs get it, carried by the page of a shared link, so that the editor there need
 * not ask again.
 *
 * @param type its media type
 * @param text the answer as a JSON string that no markup can end
 */
public record GivenAnswer(String type, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static GivenAnswer of(Result result) {
    String type =
        result instanceof Result.Triples
            ? "application/n-triples"
            : "application/sparql-results+json";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResultWriter.serialise(bytes, type, result);
    return new GivenAnswer(type, quoted(bytes.toString(StandardCharsets.UTF_8)));
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
