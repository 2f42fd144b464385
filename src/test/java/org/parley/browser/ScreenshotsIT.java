package org.parley.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.parley.publish.web.OnSample;
import org.parley.publish.web.SampleServer;

/** Draws the pictures of docs/tour.md when src/clients/screenshots asks for them. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({OnBrowser.class, OnSample.class})
@EnabledIfSystemProperty(named = "parley.screenshots", matches = ".+")
final class ScreenshotsIT {
  private static final int WIDTH = 1100;
  private static final int PATIENCE = 20;

  private final Browser browser;
  private final SampleServer server;

  ScreenshotsIT(Browser browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  /**
   * Opens a page, has a look at what is told apart by a selector, and takes its picture.
   *
   * @param opens what is opened first, where something is
   */
  @ParameterizedTest
  @CsvFileSource(resources = "/browser/screenshots.csv", useHeadersInDisplayName = true)
  void picture(String name, String path, String scheme, int height, String opens, String shows)
      throws IOException {
    browser.scripts(true);
    browser.scheme(scheme);
    browser.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    browser.window(WIDTH, height);
    settled(path);
    browser.open(server.uri(path));
    if (opens != null) {
      browser.shown(opens).sendKeys(Keys.ENTER);
    }
    browser.shown(shows);
    byte[] picture = browser.driver().getScreenshotAs(OutputType.BYTES);
    Path folder = Path.of(System.getProperty("parley.screenshots"));
    Files.write(Files.createDirectories(folder).resolve(name + ".png"), picture);
  }

  /**
   * Returns once the page stays the same: some lists are still looked up when it is first asked.
   */
  private void settled(String path) {
    String before = "";
    for (int i = 0; i < PATIENCE; i++) {
      String now = server.text(path, "Accept", "text/html");
      if (now.equals(before)) {
        return;
      }
      before = now;
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
