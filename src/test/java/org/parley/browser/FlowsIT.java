package org.parley.browser;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;
import org.parley.publish.web.OnSample;
import org.parley.publish.web.SampleServer;

/** What people come to do. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({OnBrowser.class, OnSample.class})
final class FlowsIT {
  private static final String FLAGSHIP = "/q/who-represented-each-side";
  private static final int MOST_TABS = 600;

  private final Browser browser;
  private final SampleServer server;

  FlowsIT(Browser browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @BeforeEach
  void atADesk() {
    browser.scripts(true);
    browser.scheme("light");
    browser.width(1280);
  }

  @AfterEach
  void withoutComplaint() {
    assertEquals(List.of(), browser.complaints());
  }

  private void open(String path) {
    browser.openToType(server.uri(path));
  }

  /** How many there are, as the caption of the table ends: 1–10 of 75 meetings. */
  private int counted() {
    String caption = browser.shown("main table caption").getText();
    return Integer.parseInt(caption.replaceFirst("^.*?(\\d+)\\D*$", "$1"));
  }

  @Test
  void aFormAsksATableAnswersAndASpreadsheetIsTakenAway() throws IOException {
    open(FLAGSHIP + "?view=table");
    int all = counted();
    browser.shown("#side").sendKeys("NATO");
    browser.shown("form.ask button").click();
    browser.shown("#side[value='NATO']");
    int some = counted();
    assertTrue(some > 0 && some < all, some + " of " + all);
    URI csv = URI.create(browser.shown("a[href*='.csv']").getDomProperty("href"));
    assertTrue(csv.getQuery().contains("side=NATO"), csv::toString);
    try (CSVParser rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(server.text(csv.getPath() + "?" + csv.getRawQuery())))) {
      Set<String> sides = Set.copyOf(rows.stream().map(row -> row.get("sideLabel")).toList());
      assertEquals(Set.of("NATO"), sides);
    }
  }

  @Test
  void questionsAreFoundByTheirWords() {
    open("/q/");
    WebElement flagship = browser.shown("a[href='/q/who-represented-each-side']");
    browser.shown("input[data-filters]").sendKeys("spelling name");
    browser.shown("a[href='/q/people-by-any-spelling']");
    assertFalse(flagship.isDisplayed());
  }

  @Test
  void whatAFactRestsOnIsOneKeyAway() {
    open("/doc/meeting/china-nato-military-staff-talks-8");
    WebElement proof = browser.shown("main details.who > summary");
    proof.sendKeys(Keys.ENTER);
    assertTrue(browser.shown("details.who[open] mark").getText().length() > 2);
    assertTrue(
        browser
            .shown("details.who[open] a[href^='/doc/']")
            .getDomAttribute("href")
            .startsWith("/doc/"));
  }

  @Test
  void theEditorProposesWordsOfThisGraphAndAsksIt() {
    open("/sparql");
    browser.shown(".CodeMirror");
    browser
        .driver()
        .executeScript(
            Resources.text("/browser/type.js"), Resources.text("/browser/people.rq").strip());
    browser.press("Pers");
    browser.pressControl(Keys.SPACE);
    WebElement first = browser.shown(".CodeMirror-hints li");
    assertTrue(first.getText().contains("Person"), first::getText);
    browser.press(Keys.ENTER);
    browser.pressControl(Keys.ENTER);
    WebElement name = browser.shown("#sparql-results table a[href*='/doc/person/']");
    assertTrue(name.getText().contains(" "), name::getText);
    assertTrue(browser.driver().getCurrentUrl().contains("query="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT%20%3Fs%20(%22%3C%2Fscript%3E%3Cb%3E%22%20AS%20%3Fb)%20%7B%3Fs%20a%20%3Chttps%3A%2F%2Fw3id.org%2Fparley%2Fontology%2FPerson%3E%7D%20LIMIT%203",
        "CONSTRUCT%20%7B%3Fs%20a%20%3Fc%7D%20%7B%3Fs%20a%20%3Fc%7D%20LIMIT%203"
      })
  void aSharedLinkAsksOnce(String query) {
    open("/sparql?query=" + query);
    browser.shown("#sparql-results tbody tr:nth-child(3)");
    assertEquals(
        1, browser.requests().stream().filter(uri -> uri.getPath().equals("/sparql")).count());
  }

  @Test
  void aWrongQueryIsMarkedWhereItGoesWrong() {
    open("/sparql?query=SELECT%20*%20%7B%0A%20%20%3Fs%20%3Fp%20%7D");
    assertTrue(browser.shown("[role=alert]").getText().contains("2"));
    assertEquals(
        List.of(), browser.complaints().stream().filter(c -> !c.contains("/sparql?")).toList());
  }

  @Test
  void aDrawingIsLookedAtByKeysAlone() {
    open("/q/timeline");
    WebElement drawing = browser.shown("figure.drawing .scroll");
    String whole = browser.shown("svg.chart").getDomAttribute("viewBox");
    drawing.sendKeys("+");
    String near = browser.shown("svg.chart.zoomed").getDomAttribute("viewBox");
    assertNotEquals(whole, near);
    drawing.sendKeys(Keys.ARROW_RIGHT);
    assertNotEquals(near, browser.shown("svg.chart").getDomAttribute("viewBox"));
    browser.press(Keys.TAB);
    assertEquals(
        browser.driver().switchTo().activeElement().getDomAttribute("aria-label"),
        browser.shown("figure.drawing .card").getText());
    drawing.sendKeys("0");
    assertEquals(whole, browser.shown("svg.chart").getDomAttribute("viewBox"));
  }

  @Test
  void aNarrowTimelineBeginsWithTheLatestAndKeepsTheNamesOfLanes() {
    browser.width(360);
    open("/q/timeline");
    browser.shown("figure.drawing .zoom");
    String beginnings =
        "const box = document.querySelector('figure.drawing .scroll').getBoundingClientRect();"
            + "return [...document.querySelectorAll('svg.chart .lane')].map("
            + "lane => Math.round(lane.getBoundingClientRect().left - box.left))";
    browser.until(
        "names stand in sight",
        () ->
            ((List<?>) requireNonNull(browser.driver().executeScript(beginnings)))
                .stream().allMatch(left -> ((Long) left) >= 0 && ((Long) left) < 100));
    assertEquals(
        true,
        browser
            .driver()
            .executeScript(
                "const scroll = document.querySelector('figure.drawing .scroll');"
                    + "return scroll.scrollLeft > 0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/map", "/network"})
  void aNarrowDrawingBeginsWithWhatWeighsMost(String path) {
    browser.width(360);
    open(path);
    browser.shown("figure.drawing .zoom");
    browser.until(
        "the middle or the largest dot is in sight",
        () ->
            Boolean.TRUE.equals(
                browser
                    .driver()
                    .executeScript(
                        "const scroll = document.querySelector('figure.drawing .scroll');"
                            + "const box = scroll.getBoundingClientRect();"
                            + "const dots = [...scroll.querySelectorAll('.dot circle')].sort("
                            + "(one, other) => other.r.baseVal.value - one.r.baseVal.value);"
                            + "const at = dots.length"
                            + " ? dots[0].getBoundingClientRect().left - box.left"
                            + " : scroll.scrollWidth / 2 - scroll.scrollLeft;"
                            + "return scroll.scrollLeft > 0 && at > 0 && at < box.width;")));
  }

  @Test
  void aDrawingIsLookedAtByFingers() {
    browser.touched(true);
    try {
      browser.width(390);
      open("/q/timeline");
      WebElement drawing = browser.shown("figure.drawing svg.chart");
      String whole = drawing.getDomAttribute("viewBox");
      browser.driver().executeScript("arguments[0].scrollIntoView({ block: 'center' })", drawing);
      double place = scrolled();
      browser.drag(
          List.of(new Point(170, 450), new Point(230, 450)),
          List.of(new Point(110, 450), new Point(290, 450)));
      browser.until(
          "three times as large",
          () ->
              Math.abs(width(drawing.getDomAttribute("viewBox")) / width(whole) - 1 / 3.0) < 0.01);
      String near = drawing.getDomAttribute("viewBox");

      browser.repainted();
      browser.drag(List.of(new Point(200, 450)), List.of(new Point(120, 420)));
      browser.until(
          "the drawing moves under one finger",
          () -> !near.equals(drawing.getDomAttribute("viewBox")));
      assertEquals(width(near), width(drawing.getDomAttribute("viewBox")), 1);
      assertEquals(place, scrolled(), "the page stays");

      browser.drag(
          List.of(new Point(90, 450), new Point(310, 450)),
          List.of(new Point(190, 450), new Point(210, 450)));
      browser.until("all is shown again", () -> whole.equals(drawing.getDomAttribute("viewBox")));

      browser.repainted();
      browser.drag(List.of(new Point(200, 450)), List.of(new Point(200, 250)));
      browser.until("the page moves under one finger", () -> scrolled() > place);
      assertEquals(whole, drawing.getDomAttribute("viewBox"));
    } finally {
      browser.touched(false);
    }
  }

  private double scrolled() {
    return ((Number) browser.driver().executeScript("return scrollY")).doubleValue();
  }

  private static double width(String viewBox) {
    return Double.parseDouble(viewBox.split(" ")[2]);
  }

  /** From the address bar to an answer and into it, without a mouse. */
  @Test
  void theFlagshipIsAskedByKeysAlone() {
    open(FLAGSHIP);
    browser.press(Keys.TAB);
    assertTrue(focus().get(0).endsWith("#content"), () -> focus().toString());
    browser.press(Keys.ENTER);
    tabTo("#side");
    browser.press("NATO", Keys.ENTER);
    browser.shown("#side[value='NATO']");
    List<String> passed = tabTo(".csv");
    assertTrue(passed.stream().anyMatch(at -> at.contains("/doc/person/")), passed::toString);
  }

  /** Every place that the focus passed on its way; each has to show that it is there. */
  private List<String> tabTo(String end) {
    List<String> passed = new ArrayList<>();
    for (int i = 0; i < MOST_TABS; i++) {
      browser.press(Keys.TAB);
      List<String> at = focus();
      assertEquals("true", at.get(1), () -> "no sign of the focus at " + at.get(0));
      passed.add(at.get(0));
      if (at.get(0).contains(end)) {
        return passed;
      }
    }
    throw new AssertionError(end + " is not reached: " + passed);
  }

  private List<String> focus() {
    return browser.told("focus.js");
  }
}
