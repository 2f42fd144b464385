package org.parley.publish.web.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.publish.web.http.Parameters;

/** Answers to fields, which come in an address or, since they may be long, in a body. */
abstract class FieldsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final long bodyLimit;

  FieldsServlet(long bodyLimit) {
    this.bodyLimit = bodyLimit;
  }

  abstract void answer(HttpServletRequest request, HttpServletResponse response, Parameters fields)
      throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, Parameters.parse(request.getQueryString()));
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters fields = Posted.form(request, response, bodyLimit);
    if (fields != null) {
      answer(request, response, fields);
    }
  }
}
