package org.parley.publish.web;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;

/**
 * Asks a server for pages as a browser would, but within the program, so that no reader waits until
 * what pages are made of is loaded. What is answered does not matter: whoever asks is told the
 * same.
 */
final class Rehearsal {
  private static final String REQUEST =
      "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n"
          + "Connection: close\r\n\r\n";

  private static final long PATIENCE_SECONDS = 10;

  private Rehearsal() {}

  /** Asks a running server for these paths, one after the other. */
  static void of(Server server, List<String> paths) {
    LocalConnector connector = new LocalConnector(server);
    server.addConnector(connector);
    try {
      connector.start();
      for (String path : paths) {
        connector.getResponse(REQUEST.formatted(path), PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      connector.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      // the server ends, or it will tell its readers what is wrong
      return;
    } finally {
      server.removeConnector(connector);
    }
  }
}
