package org.parley.publish.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.parley.publish.web.http.ProblemType;

/** The files of {@code src/main/resources/web}. */
final class Assets {
  /** What the errors mean. */
  String errors() {
    return resource(ProblemType.PATH);
  }

  /** A file's text; the name is ours, never a reader's. */
  String text(String name) {
    return resource("/web/" + name);
  }

  private static String resource(String path) {
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
