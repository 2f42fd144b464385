package org.parley.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine and the program that drives it. */
record Programs(Path browser, Path driver) {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Both, where both are on the path. */
  static Optional<Programs> found() {
    return BROWSERS.stream()
        .flatMap(Programs::onPath)
        .findFirst()
        .flatMap(
            browser ->
                onPath("chromedriver").findFirst().map(driver -> new Programs(browser, driver)));
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }
}
