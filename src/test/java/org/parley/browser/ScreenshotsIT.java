package org.parley.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.parley.cli.EditServer;
import org.parley.publish.web.OnSample;
import org.parley.publish.web.SampleServer;

/** Draws the pictures of docs/tour.md when src/clients/screenshots asks for them. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({OnBrowser.class, OnSample.class})
@EnabledIfSystemProperty(named = "parley.screenshots", matches = ".+")
final class ScreenshotsIT {
  private static final int WIDTH = 1100;
  private static final int ADDING_HEIGHT = 1000;

  /** Stands in place of what a page cannot tell yet. */
  private static final String NOT_YET = "the page again in a moment";

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
    look(scheme, height);
    whole(path);
    browser.open(server.uri(path));
    if (opens != null) {
      browser.shown(opens).sendKeys(Keys.ENTER);
    }
    browser.shown(shows);
    take(name);
  }

  /** What was read of a text that somebody pastes, before it is stored. */
  @Test
  void adding() throws IOException {
    look("light", ADDING_HEIGHT);
    try (EditServer editing = new EditServer()) {
      browser.open(editing.uri("/articles/new"));
      browser.shown("#token").sendKeys(editing.token.text(), Keys.ENTER);
      browser.shown("#text").sendKeys(Resources.text("/browser/pasted.txt"));
      browser.shown("#published").sendKeys("2031-05-08", Keys.ENTER);
      browser.shown(".marked mark");
      take("adding");
    } finally {
      browser.driver().manage().deleteAllCookies();
    }
  }

  private void look(String scheme, int height) {
    browser.scripts(true);
    browser.scheme(scheme);
    browser.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    browser.window(WIDTH, height);
  }

  private void take(String name) throws IOException {
    browser.repainted();
    byte[] picture = browser.driver().getScreenshotAs(OutputType.BYTES);
    Path folder = Path.of(System.getProperty("parley.screenshots"));
    Files.write(Files.createDirectories(folder).resolve(name + ".png"), picture);
  }

  /** Returns once nothing of the page is still being looked up or counted. */
  private void whole(String path) {
    browser.until(
        path + " is whole", () -> !server.text(path, "Accept", "text/html").contains(NOT_YET));
  }
}
