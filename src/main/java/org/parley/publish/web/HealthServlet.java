package org.parley.publish.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.publish.web.guard.QueryGuard;
import org.parley.publish.web.guard.Refusal;

/** Tells those who watch the server whether it lives, and whether it can answer queries now. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient QueryGuard guard;
  private final transient DatasetGraph data;
  private final String version;

  HealthServlet(QueryGuard guard, DatasetGraph data, String version) {
    this.guard = guard;
    this.data = data;
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String what = request.getServletPath().substring("/health".length());
    ObjectNode health = JSON.createObjectNode();
    boolean ready = what.equals("/live") || ready();
    health.put("status", ready ? "ok" : "unavailable").put("live", true);
    if (!what.equals("/live")) {
      health.put("ready", ready).put("graph", version);
    }
    response.setStatus(
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.getOutputStream().write(JSON.writeValueAsBytes(health));
  }

  /** The way that queries go: through the same queue into a transaction. */
  private boolean ready() {
    try {
      guard.read(signal -> data.getDefaultGraph().contains(Node.ANY, Node.ANY, Node.ANY));
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }
}
