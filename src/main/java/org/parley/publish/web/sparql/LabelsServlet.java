package org.parley.publish.web.sparql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Cell;
import org.parley.publish.web.http.Parameters;
import org.parley.publish.web.http.Problems;

/** Tells of IRIs what people read in their place, and which pages they lead to. */
final class LabelsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 5000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Words words;
  private final long bodyLimit;

  LabelsServlet(Words words, long bodyLimit) {
    this.words = words;
    this.bodyLimit = bodyLimit;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response, Parameters.parse(request.getQueryString()));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = Posted.form(request, response, bodyLimit);
    if (parameters != null) {
      send(request, response, parameters);
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response, Parameters asked)
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
