package org.parley.evaluate;

import java.util.Comparator;

/**
 * How well one rule of the grammar reads. A claim is judged by the values of the report's form that
 * it says: each value that the gold has is right, each that it has not is wrong. One claim may say
 * several values, and one value may rest on several claims, all of which it tells about.
 *
 * @param rule its id, as the evidence of claims names it
 * @param right values that the gold has
 * @param wrong values that the gold has not
 * @param claims all claims that rest on the rule
 * @param unjudged those of them about whose values the gold says nothing, or that the form does not
 *     show
 */
public record RuleScore(String rule, int right, int wrong, int claims, int unjudged) {
  static final Comparator<RuleScore> WORST_FIRST =
      Comparator.comparingInt(RuleScore::wrong)
          .reversed()
          .thenComparingInt(RuleScore::right)
          .thenComparing(RuleScore::rule);

  /** How many values were judged. */
  public int judged() {
    return right + wrong;
  }

  /** In percent, with one decimal; 0 where nothing was judged. */
  public double precision() {
    return new AreaScore(right, wrong, 0).precision();
  }
}
