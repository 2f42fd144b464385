package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Short addresses of the drawings with which readers explore: each is a question's answer. */
public final class ExplorationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> QUESTIONS =
      Map.of("/timeline", "timeline", "/network", "actor-network", "/map", "host-cities");

  /** The addresses. */
  public static Iterable<String> paths() {
    return QUESTIONS.keySet();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getServletPath();
    String values = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(
        "Location",
        "/q/"
            + QUESTIONS.get(path)
            + "?view="
            + path.substring(1)
            + (values == null ? "" : "&" + values));
  }
}
