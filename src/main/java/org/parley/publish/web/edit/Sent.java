package org.parley.publish.web.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.publish.web.http.Parameters;

/**
 * What a program sent: texts, and what it says of what is read of them.
 *
 * @param rejected the addresses of claims
 * @param apart the references of things
 * @param same addresses, by the references of things
 */
record Sent(
    List<Submission> texts, List<String> rejected, Set<String> apart, Map<String, String> same) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS = List.of("url", "publisher", "published", "language");

  /**
   * Reads a request, of which text and pages are the body itself.
   *
   * @throws EditException where it is not as it must be
   */
  static Sent of(HttpServletRequest request) throws IOException {
    Parameters said = Parameters.parse(request.getQueryString());
    return switch (Form.type(request)) {
      case "text/plain" -> texts(List.of(body(request, said, false)));
      case "text/html", "application/xhtml+xml" -> texts(List.of(body(request, said, true)));
      case "multipart/form-data", "application/x-www-form-urlencoded" -> form(request);
      case "application/json" -> json(request.getInputStream().readAllBytes());
      default ->
          throw new EditException(
              415, "Send text/plain, text/html, application/json or multipart/form-data.");
    };
  }

  private static Sent texts(List<Submission> texts) {
    return new Sent(texts, List.of(), Set.of(), Map.of());
  }

  private static Sent form(HttpServletRequest request) throws IOException {
    Form form = Form.of(request);
    Editor.of(request).check(form.first("form"));
    return texts(form.submissions());
  }

  /** Text says in its media type how it is encoded, where it is not UTF-8; pages say it within. */
  private static Submission body(HttpServletRequest request, Parameters said, boolean page)
      throws IOException {
    byte[] content = request.getInputStream().readAllBytes();
    String charset = request.getCharacterEncoding();
    if (!page && charset != null) {
      content = new String(content, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
    }
    Map<String, String> fields = new HashMap<>();
    FIELDS.forEach(name -> said.all(name).forEach(value -> fields.put(name, value)));
    String name = said.first("name");
    return Submission.of(name == null ? "" : name, page, content, fields);
  }

  private static Sent json(byte[] body) throws IOException {
    JsonNode sent;
    try {
      sent = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new EditException(400, "This is no JSON.");
    }
    boolean page = sent.path("html").isTextual();
    String text = sent.path(page ? "html" : "text").asText("");
    if (text.isBlank()) {
      throw new EditException("Give the text of the article as text, or its page as html.");
    }
    Map<String, String> fields = new HashMap<>();
    FIELDS.forEach(name -> fields.put(name, sent.path(name).asText("")));
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Map<String, String> same = new LinkedHashMap<>();
    sent.path("same").properties().forEach(e -> same.put(e.getKey(), e.getValue().asText()));
    return new Sent(
        List.of(Submission.of(sent.path("name").asText(""), page, content, fields)),
        list(sent.path("reject")),
        new LinkedHashSet<>(list(sent.path("apart"))),
        same);
  }

  private static List<String> list(JsonNode values) {
    List<String> list = new ArrayList<>();
    values.forEach(value -> list.add(value.asText()));
    return list;
  }

  /** What was said of one of the reports read. */
  Verdict of(Report report) {
    Set<Ref> refs = new LinkedHashSet<>();
    apart.forEach(name -> refs.add(Verdict.known(report, name)));
    Map<Ref, String> others = new LinkedHashMap<>();
    same.forEach((name, iri) -> others.put(Verdict.known(report, name), iri));
    return new Verdict(report, rejected, refs, others);
  }
}
