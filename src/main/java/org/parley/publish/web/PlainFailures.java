package org.parley.publish.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.parley.publish.web.http.Problems;

/** Gives failures of Fuseki's own services the form that all failures here have. */
final class PlainFailures implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Holding holding = new Holding((HttpServletResponse) response);
    chain.doFilter(request, holding);
    if (holding.failure != 0 && !response.isCommitted()) {
      Problems.send(
          (HttpServletRequest) request,
          (HttpServletResponse) response,
          holding.failure,
          holding.failure == HttpServletResponse.SC_NOT_FOUND
              ? "This dataset has no such graph."
              : "The graphs can be read here with GET, as ?default or ?graph=IRI, nothing else.");
    }
  }

  /** Holds back the status and text of a failure. */
  private static final class Holding extends HttpServletResponseWrapper {
    private int failure;

    Holding(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      if (status >= HttpServletResponse.SC_BAD_REQUEST) {
        failure = status;
      } else {
        super.setStatus(status);
      }
    }

    @Override
    public void sendError(int status) {
      failure = status;
    }

    @Override
    public void sendError(int status, String message) {
      failure = status;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return failure == 0 ? super.getOutputStream() : new Nothing();
    }
  }

  private static final class Nothing extends ServletOutputStream {
    @Override
    public void write(int b) {
      // the failure is told in our own words
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("not asynchronous");
    }
  }
}
