package org.parley.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.answer.AnswerWriter;

/**
 * Where the commands write.
 *
 * @param out results only
 * @param err everything else
 * @param interactive whether a person watches, who likes to see progress
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
  private static final int NARROWEST = 80;
  private static final int WIDEST = 200;

  /** How wide tables may be: as the terminal where its shell tells. */
  int width() {
    return interactive ? width(System.getenv("COLUMNS")) : AnswerWriter.TABLE_WIDTH;
  }

  /** The width of a terminal as its shell tells it, within reason. */
  static int width(@Nullable String columns) {
    return columns == null || !columns.matches("\\d{1,5}")
        ? AnswerWriter.TABLE_WIDTH
        : Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
  }

  /** Says one sentence that is no result. */
  void say(String sentence) {
    err.println(sentence);
  }
}
