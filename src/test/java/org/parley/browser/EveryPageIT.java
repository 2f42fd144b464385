package org.parley.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.publish.web.OnSample;
import org.parley.publish.web.SampleServer;

/** Every kind of page, from a telephone to a wide screen, with scripts and without. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({OnBrowser.class, OnSample.class})
final class EveryPageIT {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1920);

  private final Browser browser;
  private final SampleServer server;
  private final List<String> faults = new ArrayList<>();

  EveryPageIT(Browser browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  Stream<Place> kinds() {
    return Places.kinds(server.store.dataset());
  }

  Stream<Place> questions() {
    return Places.questions();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isInOrder(Place place) {
    faults.clear();
    browser.width(WIDTHS.get(0));
    browser.scheme("dark");
    open(place, true);
    note("dark", browser.paleness());
    browser.scheme("light");
    open(place, true);
    note("light", browser.violations());
    title(place);
    widths();
    open(place, false);
    widths();
    assertEquals(List.of(), faults, () -> String.join("\n", faults));
  }

  /** They are all of one kind, so each is opened only where no browser may be missing. */
  @EnabledIfSystemProperty(named = "parley.browser", matches = "required")
  @ParameterizedTest
  @MethodSource("questions")
  void fitsATelephone(Place question) {
    faults.clear();
    browser.width(WIDTHS.get(0));
    open(question, true);
    title(question);
    faults.addAll(browser.told("beyond.js"));
    assertEquals(List.of(), faults, () -> String.join("\n", faults));
  }

  private void open(Place place, boolean scripts) {
    browser.scripts(scripts);
    browser.open(server.uri(place.path()));
    console(place);
    strangers();
  }

  private void note(String when, List<String> found) {
    found.forEach(fault -> faults.add(when + ": " + fault));
  }

  private void title(Place place) {
    String title = browser.driver().getTitle();
    if (!title.toLowerCase(Locale.ROOT).contains(place.thing().toLowerCase(Locale.ROOT))) {
      faults.add("the title is " + title + " and does not tell " + place.thing());
    }
  }

  private void widths() {
    for (int width : WIDTHS) {
      browser.width(width);
      faults.addAll(browser.told("beyond.js"));
    }
  }

  private void console(Place place) {
    browser.complaints().stream()
        .filter(line -> !(place.fails() && line.startsWith(server.uri(place.path()).toString())))
        .forEach(faults::add);
  }

  /** Who else was asked for anything; that the page itself was proves that requests are seen. */
  private void strangers() {
    List<URI> requests = browser.requests();
    if (requests.isEmpty()) {
      faults.add("no request was seen");
    }
    requests.stream()
        .filter(uri -> !uri.getAuthority().equals(server.uri("/").getAuthority()))
        .forEach(uri -> faults.add("asked " + uri));
  }
}
