package org.parley.publish.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Commands of ROBOT, gathered first and run at once, since its start takes longer than they do. */
final class Robot {
  static final Path RULES = Path.of("src/test/resources/ontology/robot");

  /** Whose terms are reported: ours, and those of RDF, which nobody may redefine. */
  private static final List<String> REPORTED =
      List.of("https://w3id.org/parley/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

  private final Path work;
  private final Path catalog;
  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private List<String> faults = List.of();

  /**
   * None yet.
   *
   * @param work the folder for what ROBOT writes
   * @param catalog tells where imports are
   */
  Robot(Path work, Path catalog) {
    this.work = work;
    this.catalog = catalog;
  }

  /** Whether a file and its imports stay in a profile of OWL 2. */
  void validate(String profile, Path file) {
    String name = name(profile, file);
    List<String> command = command("validate-profile", file);
    command.addAll(List.of("--profile", profile, "--output", output(name)));
    commands.put(name, command);
  }

  /** Whether HermiT finds a file and its imports consistent, and every class possible. */
  void reason(Path file) {
    String name = name("reason", file);
    List<String> command = command("reason", file);
    command.addAll(List.of("--reasoner", "hermit", "--output", output(name + ".owl")));
    commands.put(name, command);
  }

  /** What the rules say of a file, read together with others. */
  void report(Path file, Path... others) {
    String name = name("report", file);
    List<String> command = command("merge", file);
    Arrays.stream(others).forEach(other -> command.addAll(List.of("--input", other.toString())));
    command.addAll(List.of("report", "--profile", RULES.resolve("profile.txt").toString()));
    REPORTED.forEach(base -> command.addAll(List.of("--base-iri", base)));
    // at its first error ROBOT would end the whole process
    command.addAll(List.of("--fail-on", "none", "--output", output(name)));
    commands.put(name, command);
  }

  private List<String> command(String name, Path file) {
    return new ArrayList<>(
        List.of(name, "--catalog", catalog.toString(), "--input", file.toString()));
  }

  private static String name(String check, Path file) {
    return check + "-" + file.getFileName();
  }

  private String output(String name) {
    return work.resolve(name).toString();
  }

  void run() {
    faults = Engine.ROBOT.answers(work, List.copyOf(commands.values()));
  }

  /** Why a check failed, nothing where it did not. */
  String fault(String check, Path file) {
    int place = List.copyOf(commands.keySet()).indexOf(name(check, file));
    return faults.get(place);
  }

  /** The lines of a report: level, rule, subject, property, value. */
  List<String> reported(Path file) throws IOException {
    List<String> lines = Files.readAllLines(work.resolve(name("report", file)));
    return lines.subList(1, lines.size());
  }
}
