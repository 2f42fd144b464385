package org.parley.publish.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.parley.publish.dataset.Dump;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Problems;

/** Serves one dump of the whole dataset while it is made, and its checksum. */
final class DumpServlet extends HttpServlet {
  static final String CHECKSUM = ".sha256";
  private static final long serialVersionUID = 1L;

  private final Dump dump;
  private final transient Dumps dumps;
  private final Semaphore turns;

  DumpServlet(Dump dump, Dumps dumps, Semaphore turns) {
    this.dump = dump;
    this.dumps = dumps;
    this.turns = turns;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith(CHECKSUM)) {
      checksum(request, response);
    } else if (!announced(request, response)) {
      send(request, response);
    }
  }

  /** Tells what is known of the dump without making it. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith(CHECKSUM)) {
      checksum(request, response);
    } else if (!announced(request, response)) {
      response.flushBuffer(); // else an empty body would be announced
    }
  }

  private void checksum(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Dump.Digest digest = dumps.digest(dump);
    if (digest == null) {
      Bodies.notYet(request, response);
    } else {
      Bodies.send(request, response, "text/plain;charset=utf-8", digest.line(dump));
    }
  }

  private boolean announced(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Link", "</catalog>; rel=\"describedby\"");
    // without a version nobody can tell one state of the graph from another
    if (!dumps.version().isEmpty()
        && Bodies.unchanged(request, response, dumps.version() + "-" + dump.file())) {
      return true;
    }
    response.setContentType(dump.contentType());
    Dump.Digest known = dumps.known(dump);
    if (known != null) {
      response.setContentLengthLong(known.bytes());
      response.setHeader("Repr-Digest", "sha-256=:" + base64(known.sha256()) + ":");
    }
    return false;
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }

  /** Few at a time: a dump is read from end to end of the graph. */
  private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!turns.tryAcquire()) {
      Problems.send(
          request, response, 503, "Others are taking dumps. Please try again in a few seconds.");
      return;
    }
    try {
      dumps.write(dump, response.getOutputStream());
    } finally {
      turns.release();
    }
  }
}
