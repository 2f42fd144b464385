package org.parley.read;

import java.nio.file.Path;
import java.util.Locale;

/** Which files are articles, by the ends of their names. */
final class Formats {
  private Formats() {}

  static boolean readable(Path path) {
    String name = path.toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".txt") || page(name);
  }

  static boolean page(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }
}
