package org.parley.browser;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** When a browser that has opened nothing yet first paints a page, and what it transfers for it. */
public final class Painting implements AutoCloseable {
  private final Browser browser;

  private Painting(Browser browser) {
    this.browser = browser;
  }

  /** Starts the browser of this machine. */
  public static Painting begin() throws IOException {
    return new Painting(
        new Browser(
            Programs.found().orElseThrow(() -> new IOException("no Chromium on the path"))));
  }

  /**
   * What opening a page took.
   *
   * @param bytes of all answers with their headers, as they were transferred
   * @param millis until the first content was painted
   */
  public record Painted(long bytes, double millis) {}

  /** Opens a page as if for the first time. */
  public Painted of(URI page) {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    browser.open(page);
    Object told = browser.driver().executeAsyncScript(Resources.text("/browser/painted.js"));
    Map<?, ?> painted = (Map<?, ?>) told;
    return new Painted(
        ((Number) painted.get("bytes")).longValue(),
        ((Number) painted.get("millis")).doubleValue());
  }

  @Override
  public void close() {
    browser.close();
  }
}
