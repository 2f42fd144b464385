package org.parley.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * True positives, false positives and false negatives.
 *
 * @param tp what is right
 * @param fp what is wrong or too much
 * @param fn what the gold has and the reports lack
 */
public record AreaScore(int tp, int fp, int fn) {
  static final AreaScore NONE = new AreaScore(0, 0, 0);

  AreaScore plus(AreaScore other) {
    return new AreaScore(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /** In percent, with one decimal; 0 where nothing was said. */
  public double precision() {
    return percent(ratio(tp, tp + fp));
  }

  /** In percent, with one decimal; 0 where nothing was to be found. */
  public double recall() {
    return percent(ratio(tp, tp + fn));
  }

  /** The harmonic mean of precision and recall, in percent, with one decimal. */
  public double f1() {
    double p = ratio(tp, tp + fp);
    double r = ratio(tp, tp + fn);
    return percent(p + r == 0 ? 0 : 2 * p * r / (p + r));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double percent(double ratio) {
    return rounded(100 * ratio);
  }

  /** To one decimal; what lies exactly between two goes to the even one. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
