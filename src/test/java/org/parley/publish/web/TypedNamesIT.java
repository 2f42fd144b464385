package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People find states and organisations by names that no article need print. */
@ExtendWith(OnSample.class)
final class TypedNamesIT {
  private static final String FLAGSHIP = "/q/who-represented-each-side.json?side=";

  private final SampleServer server;

  TypedNamesIT(SampleServer server) {
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({
    "PRC, China",
    "P.R.C., China",
    "red china, China",
    "U.S., United States",
    "usa, United States",
    "ROK, South Korea",
    "North Atlantic Treaty Organization, NATO"
  })
  void aQuestionTakesThem(String typed, String label) {
    String answer = server.text(FLAGSHIP + TestServer.encode(typed));
    assertTrue(answer.contains(label), answer);
    assertEquals(server.text(FLAGSHIP + TestServer.encode(label)), answer);
  }

  @Test
  void theSearchFindsThem() {
    String page = server.text("/browse/?name=Red+China", "Accept", "text/html");
    assertTrue(page.contains("/doc/organisation/china\""), page);
  }

  /** No article calls it so: the graph tells it as a name to search by, and pages do not. */
  @Test
  void nobodyIsSaidToHaveSaidThem() {
    String china = "/doc/organisation/china";
    assertTrue(server.text(china + ".ttl").contains("skos:hiddenLabel"));
    assertFalse(server.text(china + ".html").contains("Red China"));
  }
}
