package org.parley.cli;

/** A command cannot do what it was asked; the message says what to do. */
final class CommandException extends RuntimeException {
  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The user can mend it by another command line. */
  static CommandException wrongUse(String sentence, String anchor) {
    return new CommandException(ExitCode.WRONG_USE, sentence + address(anchor));
  }

  /** Something failed that the command line is not to blame for. */
  static CommandException failed(String sentence, String anchor) {
    return new CommandException(ExitCode.FAILED, sentence + address(anchor));
  }

  /** Where it is explained what a message means. */
  static String address(String anchor) {
    return " (docs/errors.md#" + anchor + ")";
  }

  int exitCode() {
    return exitCode;
  }
}
