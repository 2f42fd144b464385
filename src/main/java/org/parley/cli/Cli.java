package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Runs one command line and says how it ended. */
final class Cli {
  private final Console console;
  private final ParleyCommand parley = new ParleyCommand();
  private final CommandLine commands = new CommandLine(parley);

  Cli(Console console, List<Object> subcommands) {
    this.console = console;
    subcommands.forEach(commands::addSubcommand);
    commands
        .setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> misused(e))
        .setExecutionExceptionHandler((e, command, result) -> failed(e));
  }

  int run(String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | InternalError e) {
      // InternalError is how the store tells that the disk is full
      return failed(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private int misused(CommandLine.ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName().replaceFirst(" ", " help ");
    console.say("parley: " + e.getMessage());
    console.say(
        (name.equals("parley") ? "parley help" : name)
            + " shows what there is to say"
            + CommandException.address("wrong-use"));
    return ExitCode.WRONG_USE;
  }

  private int failed(Throwable e) {
    if (parley.debug()) {
      e.printStackTrace(console.err());
    }
    Failure failure = Failure.of(e);
    console.say("parley: " + failure.message());
    return failure.exitCode();
  }
}
