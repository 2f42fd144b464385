package org.parley.cli;

import java.io.PrintStream;
import org.parley.correct.Outcome;
import org.parley.model.Correction;
import org.parley.model.Correction.Different;
import org.parley.model.Correction.Edited;
import org.parley.model.Correction.Rejected;
import org.parley.model.Correction.Same;

/** Corrections in words. */
final class CorrectionText implements Correction.Visitor<String> {
  private static final CorrectionText WORDS = new CorrectionText();

  private CorrectionText() {}

  static void print(Outcome outcome, PrintStream out) {
    Correction correction = outcome.correction();
    out.println(line(correction));
    Correction.Said said = correction.said();
    String because = said.because();
    out.println(
        "    said by "
            + said.by()
            + ", "
            + said.at().toString().substring(0, 10)
            + (because == null ? "" : ": " + because));
    out.println("    " + standing(outcome));
  }

  /** What is corrected, in one line. */
  static String line(Correction correction) {
    return correction.id() + "  " + correction.accept(WORDS);
  }

  private static String standing(Outcome outcome) {
    return switch (outcome.standing()) {
      case HOLDS -> "holds";
      case HOLDS_IN_PART -> "holds in part, else " + outcome.why();
      case OVERRULED -> "does not hold: " + outcome.why();
      case WITHOUT_EFFECT -> "does nothing: " + outcome.why();
    };
  }

  @Override
  public String same(Same same) {
    return same.one().label() + " is " + same.other().label();
  }

  @Override
  public String different(Different different) {
    return different.one().label() + " is not " + different.other().label();
  }

  @Override
  public String edited(Edited edited) {
    String name = edited.thing().label();
    String value = edited.value();
    return switch (edited.edit()) {
      case CALLED -> name + " is to be called \"" + value + "\"";
      case ALSO_CALLED -> name + " is also called \"" + value + "\"";
      case NOT_CALLED -> name + " is not called \"" + value + "\"";
      case SAME_AS -> name + " is " + value;
      case BROADER -> name + " belongs under " + value;
      case NOT_BROADER -> name + " does not belong under " + value;
    };
  }

  @Override
  public String rejected(Rejected rejected) {
    return rejected.article() + " does not say: " + rejected.label();
  }
}
