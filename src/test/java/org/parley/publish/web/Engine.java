package org.parley.publish.web;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A library that cannot stand on our class path, in a process of its own: a program of {@code
 * src/gate} that reads tasks and writes an answer for each.
 *
 * @param name the folder below {@code src/gate}
 */
record Engine(String name, String program) {
  static final Engine OWL_API_5 = new Engine("owlapi5", "Load.java");
  static final Engine ROBOT = new Engine("robot", "Commands.java");

  private static final int PATIENCE_SECONDS = 600;

  /** One answer for each task; files that tell of the run lie in a folder. */
  List<String> answers(Path work, List<List<String>> tasks) {
    Path log = work.resolve(name + ".log");
    Path answers = work.resolve(name + ".answers");
    try {
      Path asked = work.resolve(name + ".tasks");
      Files.write(asked, tasks.stream().map(task -> String.join("\t", task)).toList());
      run(asked, answers, log);
      List<String> lines = Files.readAllLines(answers);
      if (lines.size() != tasks.size()) {
        throw new IllegalStateException(lines.size() + " answers to " + tasks.size() + " tasks");
      }
      return lines;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private void run(Path tasks, Path answers, Path log) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            Path.of("src/gate", name, program).toString(),
            tasks.toString(),
            answers.toString());
    java.environment()
        .put(
            "CLASSPATH",
            libraries().stream().map(Path::toString).collect(joining(File.pathSeparator)));
    Process process = java.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException(name + " did not end well:\n" + Files.readString(log));
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /** The library whose file begins so. */
  Path library(String prefix) {
    return libraries().stream()
        .filter(library -> library.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  /** What Maven found for the engine, all of it on this machine. */
  private List<Path> libraries() {
    Path written = Path.of("target/gate", name + ".classpath");
    if (!Files.exists(written)) {
      throw missing("Maven has not looked for " + name + " yet");
    }
    List<Path> libraries = paths(written);
    libraries.stream()
        .filter(library -> !Files.exists(library))
        .findFirst()
        .ifPresent(
            library -> {
              throw missing(name + " needs " + library + ", which is gone");
            });
    return libraries;
  }

  private static List<Path> paths(Path written) {
    try {
      String path = Files.readString(written).strip();
      return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IllegalStateException missing(String what) {
    return new IllegalStateException(
        what
            + "; `mvn -B invoker:run@engines` fetches all that src/gate/"
            + name
            + "/pom.xml names.");
  }
}
