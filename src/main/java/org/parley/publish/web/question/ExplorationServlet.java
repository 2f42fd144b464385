package org.parley.publish.web.question;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Short addresses of what readers explore: each is a question's answer, drawn or as a list. */
public final class ExplorationServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> QUESTIONS =
      Map.of(
          "/timeline", "timeline?view=timeline",
          "/network", "actor-network?view=network",
          "/map", "host-cities?view=map",
          "/articles", "articles?view=table");

  /** The addresses. */
  public static Iterable<String> paths() {
    return QUESTIONS.keySet();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String values = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader(
        "Location",
        "/q/" + QUESTIONS.get(request.getServletPath()) + (values == null ? "" : "&" + values));
  }
}
