package org.parley.cli;

import picocli.CommandLine.Option;

/** What each command can tell of itself. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this and end.")
  private boolean asked;
}
