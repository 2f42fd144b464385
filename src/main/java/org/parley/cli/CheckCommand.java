package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.store.Finding;
import org.parley.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The graph against its shapes. */
@Command(
    name = "check",
    description =
        "Tells in words where the graph is broken (exit code 1), at odds with itself or"
            + " incomplete.",
    footer = {"", "Example:", "  parley check"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private HelpOption help = new HelpOption();
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = store.existing()) {
      List<Finding> findings = opened.check();
      findings.forEach(finding -> FindingText.of(finding).forEach(console.out()::println));
      console.out().println(summary(findings));
      return count(findings, Finding.Severity.VIOLATION) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private static String summary(List<Finding> findings) {
    return String.join(
        ", ",
        Counts.of(count(findings, Finding.Severity.VIOLATION), "violation"),
        Counts.of(count(findings, Finding.Severity.WARNING), "warning"),
        Counts.of(count(findings, Finding.Severity.INFO), "remark"));
  }

  private static long count(List<Finding> findings, Finding.Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
