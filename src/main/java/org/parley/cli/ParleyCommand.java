package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all others; by itself it only shows what there is. */
@Command(
    name = "parley",
    description =
        "Reads news about diplomatic and military dialogues into a knowledge graph and answers"
            + " questions about them, with the sentences that prove each answer.",
    subcommands = HelpCommand.class,
    footer = {
      "",
      "Examples:",
      "  parley run                  read the sample articles, answer and serve",
      "  parley build articles       read a folder of articles into the store",
      "  parley query who-represented-each-side",
      "  parley help build           what a command takes",
      "",
      "Exit codes: 0 done, 1 an article or a check failed, 2 wrong use."
    })
final class ParleyCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where a failure comes from.")
  private boolean debug;

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }
  }
}
