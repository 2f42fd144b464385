package org.parley.read;

import java.nio.file.Path;
import java.util.Locale;

/** Which files are articles, by the ends of their names. */
final class Formats {
  private Formats() {}

  static boolean readable(Path path) {
    return name(path).endsWith(".txt") || page(path);
  }

  static boolean page(Path path) {
    return name(path).endsWith(".html") || name(path).endsWith(".htm");
  }

  private static String name(Path path) {
    return path.toString().toLowerCase(Locale.ROOT);
  }
}
