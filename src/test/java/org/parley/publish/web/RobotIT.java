package org.parley.publish.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.publish.linkeddata.ProtegeFolder;
import org.parley.store.Texts;

/** ROBOT over what {@code parley export --protege} writes of the sample. */
@ExtendWith(OnSample.class)
final class RobotIT {
  private static final Path BROKEN = Path.of("src/test/resources/ontology/broken");
  private static final Path BREAKS_ALL_RULES = Robot.RULES.resolve("broken.ttl");
  private static final List<String> CHECKS = List.of("DL", "RL", "reason");

  @TempDir static Path work;
  private static Path data = work;
  private static List<Path> modules = List.of();
  private static Robot robot = new Robot(work, work);

  @BeforeAll
  static void run(SampleServer server) throws IOException {
    Path folder = work.resolve("export");
    ProtegeFolder export = new ProtegeFolder(folder);
    export.write(server.store, Texts.PASSAGES);
    data = export.data();
    modules =
        Stream.of("parley", "parley-vocabulary", "parley-topics", "parley-alignments")
            .map(name -> folder.resolve(name + ".owl"))
            .toList();
    robot = new Robot(work, folder.resolve("catalog-v001.xml"));
    check(data);
    List.of("not-dl", "not-rl", "inconsistent", "incoherent").forEach(name -> check(broken(name)));
    // one names terms of others; the header that counts is that of the first
    modules.forEach(
        module ->
            robot.report(module, modules.stream().filter(m -> m != module).toArray(Path[]::new)));
    robot.report(BREAKS_ALL_RULES);
    robot.run();
  }

  private static void check(Path file) {
    robot.validate("DL", file);
    robot.validate("RL", file);
    robot.reason(file);
  }

  private static Path broken(String name) {
    return BROKEN.resolve(name + ".ttl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DL", "RL", "reason"})
  void dataAndOntologyPass(String check) {
    assertEquals("", robot.fault(check, data));
  }

  /** Each of the broken files says beside what it imports what the ontology does not bear. */
  @ParameterizedTest
  @CsvSource({"not-dl, DL RL reason", "not-rl, RL", "inconsistent, reason", "incoherent, reason"})
  void whatIsBrokenDoesNot(String name, String failing) {
    assertEquals(
        failing,
        CHECKS.stream()
            .filter(check -> !robot.fault(check, broken(name)).isEmpty())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void theModulesKeepTheRules() throws IOException {
    for (Path module : modules) {
      assertEquals("", robot.fault("report", module));
      assertEquals(List.of(), robot.reported(module), module.toString());
    }
  }

  @Test
  void eachRuleFindsWhatBreaksIt() throws IOException {
    Set<String> found =
        robot.reported(BREAKS_ALL_RULES).stream()
            .map(line -> line.split("\t", -1)[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules(Files.readAllLines(Robot.RULES.resolve("profile.txt"))), found);
  }

  /** A rule that a new version of ROBOT brings is taken up, or left out with a reason. */
  @Test
  void eachRuleOfRobotIsKeptOrLeftOutWithAReason() throws IOException {
    List<String> ours = Files.readAllLines(Robot.RULES.resolve("profile.txt"));
    List<String> leftOut = Files.readAllLines(Robot.RULES.resolve("left-out.tsv"));
    Stream<String> kept = ours.stream().map(line -> line.split("\t")[1]).filter(RobotIT::isOfRobot);
    Stream<String> others = leftOut.stream().skip(1).map(line -> line.split("\t", 2)[0]);
    assertEquals(
        rules(robotsOwnProfile()),
        Stream.concat(kept, others).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static boolean isOfRobot(String rule) {
    return !rule.startsWith("file:");
  }

  /** The names of rules, as reports have them: of a file's rule, the file's. */
  private static Set<String> rules(List<String> profile) {
    return profile.stream()
        .map(line -> line.split("\t")[1].replaceFirst("^file:.*/(.*)\\.rq$", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> robotsOwnProfile() throws IOException {
    Path core = Engine.ROBOT.library("robot-core-");
    try (ZipFile jar = new ZipFile(core.toFile())) {
      byte[] text = jar.getInputStream(jar.getEntry("report_profile.txt")).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
