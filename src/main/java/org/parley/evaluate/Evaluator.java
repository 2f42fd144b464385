package org.parley.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.Loaded;
import org.parley.model.Report;
import org.parley.pipeline.Reading;
import org.parley.pipeline.ReportForm;
import org.parley.pipeline.ReportNames;
import org.parley.pipeline.SourcedForm;

/**
 * Compares what was read with gold labels, article by article. An article that could not be read
 * counts as one that says nothing; what has no label, or no article, is told and not measured.
 */
public final class Evaluator {
  private static final ReportForm NOTHING = new ReportForm("", null, null, List.of(), List.of());

  private final GoldFolder gold;
  private final RuleTally rules = new RuleTally();
  private final List<Evaluation.ArticleScore> articles = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  public Evaluator(GoldFolder gold) {
    this.gold = gold;
    warnings.addAll(gold.warnings());
  }

  /**
   * Scores the articles that were read.
   *
   * @throws EvaluationException where none of them has a label
   */
  public Evaluation evaluate(Reading reading) {
    Map<String, Report> reports = byName(reading.reports());
    Set<String> unread = names(reading.rejected());
    gold.labels()
        .forEach(
            (name, label) -> {
              Report report = reports.get(name);
              if (report != null || unread.contains(name)) {
                article(name, label, report);
              } else {
                warnings.add(name + ".json: there is no article " + name + ", not measured");
              }
            });
    warnUnlabelled(reports.keySet());
    if (articles.isEmpty()) {
      throw new EvaluationException(
          "no article has a gold label; name each label after its article: a.json for a.txt");
    }
    return new Evaluation(articles, sum(), rules.scores(), gold.rejected(), warnings);
  }

  private static Map<String, Report> byName(List<Report> reports) {
    ReportNames names = new ReportNames();
    Map<String, Report> byName = new LinkedHashMap<>();
    reports.forEach(report -> byName.put(names.of(report), report));
    return byName;
  }

  private static Set<String> names(List<Loaded.Rejected> rejected) {
    return rejected.stream()
        .map(each -> String.valueOf(Path.of(each.name()).getFileName()))
        .map(GoldFolder::withoutExtension)
        .collect(Collectors.toSet());
  }

  private void article(String name, GoldLabel label, @Nullable Report report) {
    Tally tally;
    if (report == null) {
      tally = ArticleScorer.score(label, NOTHING);
      tally.error("the article could not be read");
    } else {
      SourcedForm form = SourcedForm.of(report);
      tally = ArticleScorer.score(label, form.form());
      rules.add(report, form, tally.verdicts());
    }
    articles.add(new Evaluation.ArticleScore(name, new Scores(tally.counts()), tally.errors()));
  }

  private void warnUnlabelled(Set<String> names) {
    new TreeSet<>(names)
        .stream()
            .filter(name -> !gold.labels().containsKey(name) && !gold.rejects(name))
            .forEach(
                name ->
                    warnings.add(
                        name + ": there is no gold label " + name + ".json, not measured"));
  }

  private Scores sum() {
    return articles.stream()
        .map(Evaluation.ArticleScore::scores)
        .reduce(Scores.none(), Scores::plus);
  }
}
