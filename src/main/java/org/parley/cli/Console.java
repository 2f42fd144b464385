package org.parley.cli;

import java.io.PrintStream;

/**
 * Where the commands write.
 *
 * @param out results only
 * @param err everything else
 * @param interactive whether a person watches, who likes to see progress
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
  /** Says one sentence that is no result. */
  void say(String sentence) {
    err.println(sentence);
  }
}
