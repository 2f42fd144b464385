package org.parley.publish.web.edit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.publish.web.http.Pages;
import org.parley.publish.web.http.Problems;

/** Where the token is entered, once for each browser. */
final class SessionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Sessions sessions;
  private final transient Rate tries;
  private final transient Pages pages;

  SessionServlet(Sessions sessions, Rate tries, Pages pages) {
    this.sessions = sessions;
    this.tries = tries;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    pages.write(response, "signin", "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String token = Form.of(request).first("token").strip();
      if (sessions.isToken(token)) {
        begin(request, response);
      } else if (tries.take()) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        pages.write(
            response, "signin", "This is not the token that the server printed when it began.");
      } else {
        Problems.send(request, response, 429, "Too many tries. Please try again in a minute.");
      }
    } catch (EditException e) {
      Problems.send(request, response, e.status(), e.sentence());
    }
  }

  /** The servlet's own cookies do not know SameSite. */
  private void begin(HttpServletRequest request, HttpServletResponse response) {
    String cookie =
        "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Strict"
            .formatted(
                Addresses.cookie(request.getServerPort()),
                sessions.begin(),
                Addresses.ARTICLES,
                Sessions.LENGTH.toSeconds());
    response.addHeader("Set-Cookie", cookie);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", Addresses.NEW);
  }
}
