package org.parley.cli;

/** How a command ended. */
final class ExitCode {
  static final int DONE = 0;

  /** Some article or check failed. */
  static final int FAILED = 1;

  static final int WRONG_USE = 2;

  private ExitCode() {}
}
