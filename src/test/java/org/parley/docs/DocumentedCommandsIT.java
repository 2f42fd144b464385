package org.parley.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the manual, in their order, as they are printed. */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DocumentedCommandsIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
  private static final Path MANUAL = Path.of("docs/commands.md");
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final Path GOLD = Path.of("src/test/resources/evaluation/dev/gold");

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws IOException {
    Path launcher = folder.resolve("parley");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = System.getProperty("parley.jar");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar '"
            + jar
            + "' \"$@\"\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    copy(SAMPLE, folder.resolve("articles"));
    copy(GOLD, folder.resolve("gold"));
    Path questions = Files.createDirectory(folder.resolve("questions"));
    String manual = Files.readString(MANUAL);
    Files.writeString(questions.resolve("venues.rq"), block("sparql", manual));
    Files.writeString(questions.resolve("small.ttl"), block("turtle", manual));
  }

  /** The first block of a page in this language. */
  private static String block(String language, String page) {
    Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```").matcher(page);
    assertTrue(block.find(), language);
    return block.group(1);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void theReadmeWorks() throws Exception {
    runAll(Path.of("README.md"));
  }

  @Test
  void theManualWorks() throws Exception {
    runAll(MANUAL);
  }

  private void runAll(Path page) throws Exception {
    List<String> commands = commands(page);
    assertTrue(commands.size() > 5, "commands of " + page + ": " + commands);
    for (String command : commands) {
      if (command.startsWith("./parley run") || command.startsWith("./parley serve")) {
        serves(command.replaceAll(" --port \\d+", "") + " --port 0");
      } else {
        ends(command);
      }
    }
  }

  private static List<String> commands(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      block.group(1).lines().filter(line -> line.startsWith("./parley")).forEach(commands::add);
    }
    return commands;
  }

  private void ends(String command) throws Exception {
    Path log = folder.resolve("log");
    Process process = shell(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      fail(command + " did not end");
    }
    assertEquals(0, process.exitValue(), () -> command + "\n" + read(log));
    assertTrue(Files.size(log) > 0, command + " said nothing");
  }

  private void serves(String command) throws Exception {
    Process process = shell("exec " + command).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      StringBuilder said = new StringBuilder();
      String address = null;
      String line = "";
      while (address == null && (line = lines.readLine()) != null) {
        said.append(line).append('\n');
        Matcher matcher = ADDRESS.matcher(line);
        address = matcher.find() ? matcher.group() : null;
      }
      assertTrue(address != null, command + "\n" + said);
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      HttpClient client = HttpClient.newHttpClient();
      assertEquals(200, client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    } finally {
      process.destroy();
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), command + " does not stop");
    }
  }

  private ProcessBuilder shell(String command) {
    return new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
