package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Bodies;

/** Serves one text that follows from the graph. */
final class ComputedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final transient Supplier<@Nullable String> text;

  /** Of a text that is null while it is being made. */
  ComputedServlet(String type, Supplier<@Nullable String> text) {
    this.type = type;
    this.text = text;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String made = text.get();
    if (made == null) {
      Bodies.notYet(request, response);
    } else {
      Bodies.send(request, response, type, made);
    }
  }
}
