package org.parley.publish.web.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** Who is let in, and for how long. */
final class SessionsTest {
  private Instant now = Instant.EPOCH;
  private final InstantSource clock = () -> now;
  private final Token token = Token.make();
  private final Sessions sessions = new Sessions(token.hash(), clock);

  @Test
  void onlyTheTokenIsTheToken() {
    assertTrue(sessions.isToken(token.text()));
    assertFalse(sessions.isToken(Token.make().text()));
    assertFalse(sessions.isToken(""));
    assertEquals(43, token.text().length(), "256 bits");
    assertFalse(token.toString().contains(token.text()));
  }

  @Test
  void aSessionEnds() {
    String cookie = sessions.begin();
    now = now.plus(Sessions.LENGTH).minusSeconds(1);
    assertNotNull(sessions.of(cookie));
    now = now.plusSeconds(1);
    assertNull(sessions.of(cookie));
    now = Instant.EPOCH;
    assertNull(sessions.of(cookie), "what is over stays over");
  }

  @Test
  void thereAreAFewSessionsOnly() {
    String first = sessions.begin();
    for (int i = 0; i < 16; i++) {
      sessions.begin();
    }
    assertNull(sessions.of(first));
    assertNotNull(sessions.of(sessions.begin()));
  }

  @Test
  void moreThanTheRateAllowsIsRefusedUntilTheSpanIsOver() {
    Rate rate = new Rate(2, Duration.ofMinutes(1), clock);
    assertTrue(rate.take() && rate.take());
    assertFalse(rate.take());
    now = now.plusSeconds(59);
    assertFalse(rate.take());
    now = now.plusSeconds(1);
    assertTrue(rate.take());
  }
}
