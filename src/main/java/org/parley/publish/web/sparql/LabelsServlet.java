package org.parley.publish.web.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** Tells of IRIs what people read in their place, and which pages they lead to. */
final class LabelsServlet extends FieldsServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 5000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Words words;

  LabelsServlet(Words words, long bodyLimit) {
    super(bodyLimit);
    this.words = words;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response, Parameters asked)
      throws IOException {
    List<String> iris = asked.all("iri");
    if (iris.isEmpty() || iris.size() > MOST) {
      Problems.send(request, response, 400, "Give 1 to " + MOST + " parameters iri.");
      return;
    }
    Words named = words.now();
    ObjectNode labels = JSON.createObjectNode();
    for (String iri : iris) {
      Cell cell = named.of(iri);
      labels.putObject(iri).put("label", cell.text()).put("href", cell.href());
    }
    Bodies.send(request, response, "application/json", labels.toString());
  }
}
