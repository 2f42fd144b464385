package org.parley.cli;

import org.parley.evaluate.EvaluationException;
import org.parley.pipeline.BuildException;
import org.parley.pipeline.CorrectionException;
import org.parley.publish.query.QueryException;
import org.parley.publish.web.ServerException;
import org.parley.read.ReadException;
import org.parley.store.StoreException;

/** What an exception means to the user. */
record Failure(String message, int exitCode) {
  static Failure of(Throwable cause) {
    if (cause instanceof CommandException e) {
      return new Failure(text(e), e.exitCode());
    }
    if (cause instanceof ReadException e) {
      return new Failure(text(e), ExitCode.WRONG_USE);
    }
    if (cause instanceof QueryException e) {
      return of(e);
    }
    if (cause instanceof EvaluationException) {
      return failure(cause, "no-gold-labels", ExitCode.WRONG_USE);
    }
    if (cause instanceof StoreException || cause instanceof BuildException) {
      return failure(cause, "store", ExitCode.FAILED);
    }
    if (cause instanceof CorrectionException) {
      return failure(cause, "correction", ExitCode.WRONG_USE);
    }
    if (cause instanceof ServerException) {
      return failure(cause, "port-taken", ExitCode.FAILED);
    }
    if (cause instanceof OutOfMemoryError) {
      return new Failure(
          "out of memory; give more, such as PARLEY_JAVA_OPTIONS=-Xmx2g"
              + CommandException.address("memory"),
          ExitCode.FAILED);
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

  private static Failure of(QueryException e) {
    return switch (e.kind()) {
      case UNKNOWN_QUERY -> failure(e, "unknown-question", ExitCode.WRONG_USE);
      case BAD_PARAMETER, NO_SUCH_PAGE -> failure(e, "unknown-parameter", ExitCode.WRONG_USE);
      case AMBIGUOUS -> failure(e, "ambiguous-name", ExitCode.WRONG_USE);
      case NOT_FOUND -> failure(e, "unknown-entity", ExitCode.FAILED);
      case TIMEOUT -> failure(e, "too-long", ExitCode.FAILED);
      case BROKEN_FILE -> failure(e, "broken-question", ExitCode.WRONG_USE);
    };
  }

  private static Failure failure(Throwable cause, String anchor, int exitCode) {
    return new Failure(text(cause) + CommandException.address(anchor), exitCode);
  }

  private static String text(Throwable cause) {
    return String.valueOf(cause.getMessage());
  }
}
