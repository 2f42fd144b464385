package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs ./parley from elsewhere, through links, and where something is missing. */
final class LauncherIT {
  private static final Path LAUNCHER = Path.of("parley").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void itWorksThroughLinksFromAnyFolder() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), LAUNCHER);
    Files.createDirectory(folder.resolve("bin"));
    Path second = Files.createSymbolicLink(folder.resolve("bin/parley"), Path.of("../first"));
    assertTrue(Files.isSymbolicLink(first));
    Ended help = run(Map.of(), second.toString(), "help");
    assertEquals(0, help.code, help.text);
    assertTrue(help.text.contains("Usage: parley"), help.text);
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "a locale beyond ASCII");
    Ended ended = run(Map.of("LC_ALL", "C"), LAUNCHER.toString(), "no such", "Ș * $HOME");
    assertEquals(2, ended.code);
    assertTrue(ended.text.contains("'no such', 'Ș * $HOME'"), ended.text);
  }

  @Test
  void aMissingJavaIsTold() throws Exception {
    Ended ended = run(Map.of("JAVA_HOME", "/no/such/folder"), LAUNCHER.toString(), "help");
    assertEquals(1, ended.code);
    assertTrue(ended.text.contains("docs/errors.md#java"), ended.text);
  }

  @Test
  void anOldJavaIsTold() throws Exception {
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    String home = folder.resolve("jdk").toString();
    Ended ended = run(Map.of("JAVA_HOME", home), LAUNCHER.toString(), "help");
    assertEquals(1, ended.code);
    assertTrue(ended.text.contains("version 11: Java 17 or newer is needed"), ended.text);
  }

  private record Ended(int code, String text) {}

  private Ended run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), text);
  }
}
