package org.parley.publish.web.edit;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has shown the token: a few browsers, for some hours. */
final class Sessions {
  static final Duration LENGTH = Duration.ofHours(12);
  private static final int MOST = 16;

  private final byte[] token;
  private final InstantSource clock;

  /** By the hashes of their cookies, the oldest first. */
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  /** For the token of this hash. */
  Sessions(byte[] token, InstantSource clock) {
    this.token = token.clone();
    this.clock = clock;
  }

  /** A browser, and what its forms must bring along. */
  record Session(String form, Instant end) {}

  boolean isToken(String text) {
    return MessageDigest.isEqual(token, Token.hash(text));
  }

  /** Begins a session, and gives the cookie that it is known by from then on. */
  synchronized String begin() {
    String cookie = Token.make().text();
    if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    Session session = new Session(Token.make().text(), clock.instant().plus(LENGTH));
    sessions.put(key(cookie), session);
    return cookie;
  }

  /** The session of a cookie; null where it is over or never was. */
  synchronized @Nullable Session of(String cookie) {
    Session session = sessions.get(key(cookie));
    if (session != null && !session.end().isAfter(clock.instant())) {
      sessions.remove(key(cookie));
      return null;
    }
    return session;
  }

  private static String key(String cookie) {
    return Base64.getEncoder().encodeToString(Token.hash(cookie));
  }
}
