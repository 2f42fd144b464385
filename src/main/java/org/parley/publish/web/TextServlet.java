package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves one fixed text. */
final class TextServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String caching;
  private final String text;

  TextServlet(String type, String caching, String text) {
    this.type = type;
    this.caching = caching;
    this.text = text;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type + "; charset=utf-8");
    response.setHeader("Cache-Control", caching);
    response.getWriter().write(text);
  }
}
