package org.parley.publish.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files of others that lie among ours are the bytes that their note names. */
final class VendoredTest {
  private static final Pattern SUM = Pattern.compile("(?m)^([0-9a-f]{64})  (\\S+)$");

  @Test
  void theEditorIsAsItWasReleased() throws IOException, NoSuchAlgorithmException {
    String note = new String(bytes("/META-INF/licenses/yasgui/README.md"), UTF_8);
    Map<String, String> named = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    Matcher sum = SUM.matcher(note);
    while (sum.find()) {
      named.put(sum.group(2), sum.group(1));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes("/assets/" + sum.group(2)));
      found.put(sum.group(2), HexFormat.of().formatHex(digest));
    }
    assertEquals(2, named.size());
    assertEquals(named, found);
  }

  private static byte[] bytes(String path) throws IOException {
    try (InputStream in = VendoredTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    }
  }
}
