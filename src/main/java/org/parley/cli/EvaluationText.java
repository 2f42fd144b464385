package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.evaluate.Area;
import org.parley.evaluate.AreaScore;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.RuleScore;
import org.parley.evaluate.Scores;

/** Figures for people to read. */
final class EvaluationText {
  private static final String AREA_HEAD =
      "area           precision  recall     F1     TP     FP     FN\n"
          + "-------------  ---------  ------  -----  -----  -----  -----\n";
  private static final String AREA_ROW = "%-13s  %9.1f  %6.1f  %5.1f  %5d  %5d  %5d\n";
  private static final String RULE_HEAD =
      "rule that erred                   precision  right  wrong  claims  unjudged\n"
          + "--------------------------------  ---------  -----  -----  ------  --------\n";
  private static final String RULE_ROW = "%-32s  %9.1f  %5d  %5d  %6d  %8d\n";

  private EvaluationText() {}

  /** Article by article, what is missing, too much or different. */
  static String errors(Evaluation evaluation) {
    return evaluation.articles().stream()
        .map(EvaluationText::errors)
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String errors(Evaluation.ArticleScore article) {
    AreaScore sum = article.scores().sum();
    String head =
        "%s: %d right, %d wrong, %d missing\n"
            .formatted(article.name(), sum.tp(), sum.fp(), sum.fn());
    return head + article.errors().stream().map(e -> "  " + e + "\n").collect(Collectors.joining());
  }

  /** The rules that erred and, last, the areas and their mean. */
  static String figures(Evaluation evaluation) {
    String rules = erring(evaluation.rules()) + faultless(evaluation.rules());
    return rules + (rules.isEmpty() ? "" : "\n") + areas(evaluation);
  }

  private static String erring(List<RuleScore> rules) {
    String rows =
        rules.stream()
            .filter(rule -> rule.wrong() > 0)
            .map(EvaluationText::row)
            .collect(Collectors.joining());
    return rows.isEmpty() ? "" : RULE_HEAD + rows;
  }

  private static String faultless(List<RuleScore> rules) {
    List<RuleScore> right =
        rules.stream().filter(rule -> rule.wrong() == 0 && rule.right() > 0).toList();
    int values = right.stream().mapToInt(RuleScore::right).sum();
    return right.isEmpty()
        ? ""
        : "no error: %s with %s\n"
            .formatted(Counts.of(right.size(), "rule"), Counts.of(values, "right value"));
  }

  private static String row(RuleScore rule) {
    return format(
        RULE_ROW,
        rule.rule(),
        rule.precision(),
        rule.right(),
        rule.wrong(),
        rule.claims(),
        rule.unjudged());
  }

  private static String areas(Evaluation evaluation) {
    Scores scores = evaluation.scores();
    List<Area> mean = Area.ofTheMean();
    List<Area> beside = Stream.of(Area.values()).filter(area -> !mean.contains(area)).toList();
    return AREA_HEAD
        + rows(mean, scores)
        + "beside the mean:\n"
        + rows(beside, scores)
        + format(
            "overall %.1f, the mean F1 of %d areas over %s\n",
            scores.overall(), mean.size(), Counts.of(evaluation.articles().size(), "article"));
  }

  private static String rows(List<Area> areas, Scores scores) {
    return areas.stream().map(area -> row(area, scores.of(area))).collect(Collectors.joining());
  }

  private static String row(Area area, AreaScore counts) {
    return format(
        AREA_ROW,
        area.label(),
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.tp(),
        counts.fp(),
        counts.fn());
  }

  /** The same figures in every country. */
  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
