package org.parley.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.io.IOUtils;

/** The scripts and queries of these tests, and those of axe. */
final class Resources {
  private Resources() {}

  static String text(String file) {
    try {
      return IOUtils.resourceToString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
