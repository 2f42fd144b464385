package org.parley.cli;

import org.parley.read.ReadException;

/** What an exception means to the user. */
record Failure(String message, int exitCode) {
  static Failure of(Throwable cause) {
    if (cause instanceof CommandException e) {
      return new Failure(text(e), e.exitCode());
    }
    if (cause instanceof ReadException e) {
      return new Failure(text(e), ExitCode.WRONG_USE);
    }
    if (cause instanceof InternalError) {
      return new Failure(
          "writing failed, the disk may be full: "
              + text(cause)
              + CommandException.address("cannot-write"),
          ExitCode.FAILED);
    }
    return new Failure(
        "this is a fault of Parley, run again with --debug and report what it prints: "
            + cause.getClass().getSimpleName()
            + " "
            + text(cause)
            + CommandException.address("unexpected-error"),
        ExitCode.FAILED);
  }

  private static String text(Throwable cause) {
    return String.valueOf(cause.getMessage());
  }
}
