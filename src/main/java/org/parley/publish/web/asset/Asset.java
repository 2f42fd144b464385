package org.parley.publish.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Hashes;

/**
 * A file that pages are made of, as it lies under {@code assets} in the jar.
 *
 * @param version a fingerprint of its bytes, part of its address
 */
public record Asset(String name, String type, byte[] bytes, byte[] zipped, String version) {
  /** Where all of them are served. */
  public static final String PATH = "/assets/";

  private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");
  private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

  /** The address of a file of ours; it changes with the bytes, so that it may be kept for good. */
  public static String href(String name) {
    return PATH + ours(name).version + "/" + name;
  }

  /** The text of a file of ours. */
  public static String text(String name) {
    return new String(ours(name).bytes, StandardCharsets.UTF_8);
  }

  private static Asset ours(String name) {
    Asset asset = find(name);
    if (asset == null) {
      throw new IllegalArgumentException("missing in the jar: assets/" + name);
    }
    return asset;
  }

  /** The file of this name, which may be anything that a reader typed; null where there is none. */
  static @Nullable Asset find(String name) {
    Asset known = KNOWN.get(name);
    if (known == null) {
      known = read(name);
      if (known != null) {
        KNOWN.put(name, known);
      }
    }
    return known;
  }

  private static @Nullable Asset read(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      return null;
    }
    try (InputStream in = Asset.class.getResourceAsStream(PATH + name)) {
      return in == null ? null : of(name, type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset of(String name, String type, byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(bytes);
    }
    String version = Hashes.fingerprint(new String(bytes, StandardCharsets.ISO_8859_1));
    return new Asset(name, type, bytes, zipped.toByteArray(), version);
  }
}
