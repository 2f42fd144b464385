package org.parley.publish.web.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.dataset.Survey;
import org.parley.publish.web.http.Bodies;

/** The classes and properties that the graph uses, most used first, and prefixes to write them. */
final class TermsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Words words;
  private final transient Map<String, String> prefixes;
  private final transient Supplier<@Nullable Survey> survey;

  /** Of a survey that is null while it is being made. */
  TermsServlet(Words words, Map<String, String> prefixes, Supplier<@Nullable Survey> survey) {
    this.words = words;
    this.prefixes = new TreeMap<>(prefixes);
    this.survey = survey;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Survey counted = survey.get();
    if (counted == null) {
      Bodies.notYet(request, response);
      return;
    }
    ObjectNode terms = JSON.createObjectNode();
    prefixes.forEach(terms.putObject("prefixes")::put);
    list(terms.putArray("classes"), counted.classes());
    list(terms.putArray("properties"), counted.properties());
    Bodies.send(request, response, "application/json", terms.toString());
  }

  private void list(ArrayNode list, Map<String, Long> uses) {
    uses.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            use ->
                list.addObject()
                    .put("iri", use.getKey())
                    .put("label", words.term(use.getKey()))
                    .put("uses", use.getValue()));
  }
}
