package org.parley.browser;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One Chromium without a window, which reaches nothing but this machine. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HEIGHT = 900;
  private static final int PATIENCE = 600;
  private static final String AXE = Resources.text("/axe.min.js");

  /**
   * Says at each start that it does not know the newest browser, whose new commands are not used.
   */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

  /** The levels A and AA of WCAG up to 2.2. */
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Path profile;
  private final ChromeDriver driver;

  Browser(Programs programs) throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    profile = Files.createTempDirectory("parley-browser");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(programs.driver().toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options(programs.browser(), profile));
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(120));
    driver.executeCdpCommand("Network.enable", Map.of());
  }

  private static ChromeOptions options(Path browser, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=en",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
        "--user-data-dir=" + profile);
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /** For what people do on a page. */
  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page; what earlier ones complained about and asked for is forgotten. */
  void open(URI page) {
    complaints();
    requests();
    driver.get(page.toString());
  }

  /** Opens a page and waits until it is painted: keys pressed earlier can be lost. */
  void openToType(URI page) {
    open(page);
    for (int i = 0; i < PATIENCE && !isPainted(); i++) {
      pause();
    }
  }

  private boolean isPainted() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return performance.getEntriesByName('first-contentful-paint').length > 0"));
  }

  /** The first thing that a selector of CSS finds, once it is there and can be seen. */
  WebElement shown(String selector) {
    for (int i = 0; i < PATIENCE; i++) {
      Optional<WebElement> found =
          driver.findElements(By.cssSelector(selector)).stream()
              .filter(Browser::isShown)
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    }
    throw new AssertionError("nothing to be seen of " + selector + " on " + driver.getCurrentUrl());
  }

  private static boolean isShown(WebElement element) {
    try {
      return element.isDisplayed();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses keys where the focus is, as somebody without a mouse does. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while Control is held. */
  void pressControl(CharSequence key) {
    new Actions(driver).keyDown(Keys.CONTROL).sendKeys(key).keyUp(Keys.CONTROL).perform();
  }

  /** Makes the window so many pixels wide. */
  void width(int pixels) {
    window(pixels, HEIGHT);
  }

  /** Makes the window so many pixels wide and high. */
  void window(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Whether scripts run on the pages opened from now on. */
  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /**
   * Has the reader prefer light or dark pages, of those opened from now on: open ones fade slowly.
   */
  void scheme(String lightOrDark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", lightOrDark))));
  }

  /** What a script of src/test/resources/browser returns as a list of texts. */
  List<String> told(String script) {
    return texts(driver.executeScript(Resources.text("/browser/" + script)));
  }

  /** What the page does that shuts people out, as axe finds it; empty is good. */
  List<String> violations() {
    return axe(Map.of("runOnly", Map.of("type", "tag", "values", WCAG)));
  }

  /** As {@link #violations}, of colours only: what else there is does not depend on them. */
  List<String> paleness() {
    return axe(Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast"))));
  }

  private List<String> axe(Map<String, Object> rules) {
    if (Boolean.FALSE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(AXE);
    }
    return texts(driver.executeAsyncScript(Resources.text("/browser/axe.js"), rules));
  }

  private static List<String> texts(@Nullable Object result) {
    return ((List<?>) requireNonNull(result)).stream().map(String::valueOf).toList();
  }

  /** What the console says since it was last asked: errors and warnings. */
  List<String> complaints() {
    return entries(LogType.BROWSER)
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Every address asked for since this was last asked, but those that hold their own data. */
  List<URI> requests() {
    return entries(LogType.PERFORMANCE)
        .map(entry -> message(entry.getMessage()))
        .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
        .map(message -> message.at("/params/request/url").asText())
        .filter(address -> !address.startsWith("data:"))
        .map(URI::create)
        .toList();
  }

  private Stream<LogEntry> entries(String type) {
    LogEntries entries = driver.manage().logs().get(type);
    return StreamSupport.stream(entries.spliterator(), false);
  }

  private static JsonNode message(String json) {
    try {
      return JSON.readTree(json).path("message");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(json, e);
    }
  }

  @Override
  public void close() {
    driver.quit();
    FileUtils.deleteQuietly(profile.toFile());
  }
}
