package org.parley.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made from content. */
public final class Hashes {
  private static final int SHORT = 10;
  private static final int FINGERPRINT = 32;

  private Hashes() {}

  /** SHA-256 in hex of the UTF-8 bytes. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The first hex digits, enough to tell the things of one article or the corrections of one store
   * apart.
   */
  public static String shortHash(String... parts) {
    return sha256(String.join("\u0000", parts)).substring(0, SHORT);
  }

  /**
   * Stands for a text of any length: two texts have the same one with no chance worth a thought.
   */
  public static String fingerprint(String text) {
    return sha256(text).substring(0, FINGERPRINT);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
