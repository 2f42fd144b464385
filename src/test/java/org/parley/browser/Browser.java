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
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;
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
  private static final int STEPS = 10;
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

  /** Waits for something to be so. */
  void until(String what, BooleanSupplier so) {
    for (int i = 0; i < PATIENCE; i++) {
      if (so.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new AssertionError("in vain: " + what + " on " + driver.getCurrentUrl());
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

  /** Whether fingers touch the pages opened from now on. */
  void touched(boolean byFingers) {
    driver.executeCdpCommand(
        "Emulation.setTouchEmulationEnabled", Map.of("enabled", byFingers, "maxTouchPoints", 2));
  }

  /**
   * Puts fingers on the page, moves them in small steps, and takes them off.
   *
   * @param from where each begins, x and y
   * @param to where each ends
   */
  void drag(List<Point> from, List<Point> to) {
    for (int down = 1; down <= from.size(); down++) {
      touch("touchStart", from.subList(0, down));
    }
    for (int step = 1; step <= STEPS; step++) {
      int part = step;
      touch(
          "touchMove",
          IntStream.range(0, from.size())
              .mapToObj(i -> between(from.get(i), to.get(i), part))
              .toList());
    }
    touch("touchEnd", List.of());
  }

  private static Point between(Point from, Point to, int step) {
    return new Point(
        from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS);
  }

  /** Returns once what was changed has been painted: only then do fingers find it so. */
  void repainted() {
    driver.executeAsyncScript(Resources.text("/browser/repainted.js"));
  }

  private void touch(String type, List<Point> fingers) {
    List<Map<String, Object>> points =
        IntStream.range(0, fingers.size())
            .mapToObj(
                i -> Map.<String, Object>of("x", fingers.get(i).x, "y", fingers.get(i).y, "id", i))
            .toList();
    driver.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
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
