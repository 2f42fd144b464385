package org.parley.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever articles hold, a browser runs nothing of it, shows it, and keeps to the window. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith({OnBrowser.class, HostileServer.Shared.class})
final class HostilePagesIT {
  private final Browser browser;
  private final HostileServer server;

  HostilePagesIT(Browser browser, HostileServer server) {
    this.browser = browser;
    this.server = server;
  }

  Stream<Place> places() {
    return Places.kinds(server.data).filter(place -> !place.fails());
  }

  @ParameterizedTest
  @MethodSource("places")
  void nothingRuns(Place place) {
    browser.scripts(true);
    browser.width(360);
    browser.open(server.uri(place.path()));
    List<String> faults = new ArrayList<>(browser.told("owned.js"));
    faults.addAll(browser.told("beyond.js"));
    faults.addAll(browser.complaints());
    browser.requests().stream()
        .filter(uri -> !uri.getAuthority().equals(server.uri("/").getAuthority()))
        .forEach(uri -> faults.add("asked " + uri));
    assertEquals(List.of(), faults, () -> String.join("\n", faults));
  }
}
